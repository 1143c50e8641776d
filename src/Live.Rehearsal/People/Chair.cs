using System.Globalization;
using Live.Rehearsal.People.Hub;

namespace Live.Rehearsal.People;

/// <summary>The chair of one session, at a screen of its own: watches, queues, puts, marks as answered, sets aside, leaves over.</summary>
public sealed class Chair : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(20); // how often a chair looks up at the clock, gathering time
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // real: how long a press may take to be saved or seen
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(500); // real

    private readonly Scene scene;
    private readonly string session;
    private readonly HubLine line;
    private readonly ChairScreen screen;
    private readonly ChairMind mind;
    private int presses;

    private Chair(Scene scene, string session, HubLine line)
    {
        (this.scene, this.session, this.line) = (scene, session, line);
        screen = new ChairScreen(session, scene.Notebook);
        mind = new ChairMind(scene);
    }

    /// <summary>Asks for the personal link in Slack, opens it on a node, and watches the session.</summary>
    public static async Task<Chair> ComeAsync(Scene scene, string session, string user, Uri node, CancellationToken cancellationToken)
    {
        var line = await HubLine.OpenAsync(node, await Links.AskAsync(scene, user, cancellationToken), cancellationToken);
        var chair = new Chair(scene, session, line);
        await line.WatchChairAsync(session, chair.screen.See);
        return chair;
    }

    /// <summary>Moderates until nobody asks any more and nothing is left open.</summary>
    /// <param name="quiet">Ends when the attendees have done all that they meant to do.</param>
    /// <param name="cancellationToken">Ends the rehearsal.</param>
    public async Task RunAsync(Task quiet, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (slot, questions, now) = (scene.Timetable.Find(session), screen.Questions, scene.Clock.GetUtcNow());
            if (mind.Next(slot, questions, now) is { } move)
                await PressAsync(move, questions, cancellationToken);
            else if (quiet.IsCompleted && now > slot.End && ChairMind.IsDone(questions))
                return;
            else
                await LookUpAsync(slot, now, quiet, cancellationToken);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => line.DisposeAsync();

    private async Task PressAsync(ChairMove move, IReadOnlyList<QuestionSeen> before, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{session}/{++presses}");
        var reply = await SendAsync(move, key, cancellationToken);
        if (reply.Value is not { } done)
        {
            // The asker was quicker; anything else is not a chair's fault.
            if (reply.Refusal is { Code: not "question.state" } refusal)
                scene.Notebook.Trouble($"The chair of {session} could not {move.Method}: {refusal.Sentence}");
            await NewsAsync(Patience, TimeProvider.System, cancellationToken);
            return;
        }

        if (move.State is { } now)
            scene.Notebook.Move(move.Question, now);
        if (move.State == QuestionSeen.Asking && before.FirstOrDefault(question => question.State == QuestionSeen.Asking) is { } previous)
            scene.Notebook.Move(previous.Id, QuestionSeen.Answered);
        var pressed = TimeProvider.System.GetTimestamp();
        while (screen.Position < done.Position)
        {
            if (TimeProvider.System.GetElapsedTime(pressed) > Patience)
            {
                scene.Notebook.Trouble($"The screen of {session} did not show its chair's press within {Patience.TotalSeconds} s.");
                return;
            }

            await NewsAsync(Patience, TimeProvider.System, cancellationToken);
        }
    }

    /// <summary>As a screen does: what could not be saved for certain is sent again, with the same key, until there is an answer.</summary>
    private async Task<HubReply<HubDone>> SendAsync(ChairMove move, string key, CancellationToken cancellationToken)
    {
        var first = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var reply = await line.CallAsync<HubDone>(move.Method, move.Arguments(key));
            if (reply.Refusal?.Code is not ("log.unavailable" or "live.starting") || TimeProvider.System.GetElapsedTime(first) > Patience)
                return reply;
            await Task.Delay(Again, cancellationToken);
        }
    }

    private async Task LookUpAsync(Slot slot, DateTimeOffset now, Task quiet, CancellationToken cancellationToken)
    {
        if (now < slot.Start && !quiet.IsCompleted)
            await NewsAsync(slot.Start - now, scene.Clock, cancellationToken);
        else
            await NewsAsync(Glance, scene.Clock, cancellationToken);
    }

    /// <summary>Waits for news on the screen, at most so long.</summary>
    private async Task NewsAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var bell = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bell.Token, cancellationToken);
        try
        {
            await screen.NewsAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing new: the clock alone may call for something.
        }
    }
}
