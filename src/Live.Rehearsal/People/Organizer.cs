using Live.Rehearsal.People.Deeds;
using Live.Rehearsal.People.Hub;

namespace Live.Rehearsal.People;

/// <summary>
/// An organizer with the desk open: says something to everybody and lets one talk run late by 10 minutes, from Slack, and
/// cancels another one from the desk. The desk then tells everybody the programme that holds.
/// </summary>
public sealed class Organizer : IAsyncDisposable
{
    // Both come after the next session was announced 10 minutes ahead, so that there is a message to correct.
    private static readonly TimeSpan BeforeLateEnd = TimeSpan.FromMinutes(9);
    private static readonly TimeSpan BeforeCancelled = TimeSpan.FromMinutes(5);
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // real

    private readonly Scene scene;
    private readonly string user;
    private readonly HubLine line;
    private readonly Lock gate = new();
    private DeskSees? desk;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Organizer(Scene scene, string user, HubLine line) => (this.scene, this.user, this.line) = (scene, user, line);

    /// <summary>The token of the organizer's link.</summary>
    public string Token { get; private init; } = "";

    /// <summary>Asks for the personal link in Slack and opens the desk.</summary>
    public static async Task<Organizer> ComeAsync(Scene scene, string user, Uri node, CancellationToken cancellationToken)
    {
        var token = await Links.AskAsync(scene, user, cancellationToken);
        var organizer = new Organizer(scene, user, await HubLine.OpenAsync(node, token, cancellationToken)) { Token = token };
        await organizer.line.WatchDeskAsync(organizer.See);
        return organizer;
    }

    /// <summary>Makes the day's two changes; none in a day that is too short for them.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Slot[] talks = [.. scene.Day.Askable.Where(slot => slot.HasQuestionTime)];
        if (talks.Length < 2)
            return;
        await scene.Clock.UntilAsync(talks[0].Start, cancellationToken);
        await AnnounceAsync(scene.Day.Channels[talks[0].Room], cancellationToken);
        var late = talks[1];
        await scene.Clock.UntilAsync(Later(late.End - BeforeLateEnd, late.Start), cancellationToken);
        await ChangeAsync(() => DelayAsync(scene.Day.Channels[late.Room], cancellationToken), cancellationToken);
        if (talks.Length < 4)
            return;
        var cancelled = scene.Timetable.Find(talks[Math.Max(2, talks.Length - 3)].Id);
        await scene.Clock.UntilAsync(cancelled.Start - BeforeCancelled, cancellationToken);
        await ChangeAsync(() => CancelAsync(cancelled.Id), cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => line.DisposeAsync();

    /// <summary>"/live announce …", then "Send": everybody reads it.</summary>
    private async Task AnnounceAsync(string channel, CancellationToken cancellationToken)
    {
        const string Words = "Sample announcement: coffee is served in the yard.";
        scene.Notebook.Plan(Ways.Announce);
        var outcome = await scene.Workspace.SlashCommandAsync(user, channel, Wire.LiveCommand, $"announce {Words}", cancellationToken);
        if (outcome.Response is { } preview)
            await scene.Workspace.ClickAsync(user, preview, Wire.SendBroadcast, cancellationToken: cancellationToken);
        if (await scene.Workspace.FindAsync(workspace => workspace.Channel(channel).Messages.LastOrDefault(message =>
            message.IsFromBot && message.ShownText.Contains(Words, StringComparison.Ordinal)), Patience, cancellationToken) is null)
            scene.Notebook.Trouble($"The organizer announced something, and it was not posted. {outcome.Error}");
        else
            scene.Notebook.Did(Ways.Announce);
    }

    /// <summary>"/live delay 10", then "Send". When the day has moved on meanwhile, the organizer starts over.</summary>
    private async Task<bool> DelayAsync(string channel, CancellationToken cancellationToken)
    {
        var answer = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var outcome = await scene.Workspace.SlashCommandAsync(user, channel, Wire.LiveCommand, "delay 10", cancellationToken);
            if (outcome.Response is not { } preview)
            {
                answer = outcome.Error;
                continue;
            }

            await scene.Workspace.ClickAsync(user, preview, Wire.SendChange, cancellationToken: cancellationToken);
            answer = scene.Workspace.EphemeralMessages(user).First(message => message.Ts == preview.Ts).ShownText;
            if (answer.StartsWith("Sent", StringComparison.Ordinal))
                return true;
        }

        return Sent(false, answer);
    }

    private async Task<bool> CancelAsync(string session)
    {
        var wish = new ChangeWish("cancel", session, 0, null);
        var preview = await line.CallAsync<PreviewSeen>("Preview", wish);
        if (preview.Value is not { } shown)
            return Sent(false, preview.Refusal?.Sentence);
        var reply = await line.CallAsync<HubDone>("Release", wish, shown.BasedOn, shown.Fingerprint, "rehearsal/cancel");
        return Sent(reply.Refusal is null, reply.Refusal?.Sentence);
    }

    private bool Sent(bool worked, string? answer)
    {
        if (!worked)
            scene.Notebook.Trouble($"The organizer could not change the schedule: {answer}");
        return worked;
    }

    /// <summary>Makes a change and waits until the desk shows the programme that holds from then on.</summary>
    private async Task ChangeAsync(Func<Task<bool>> change, CancellationToken cancellationToken)
    {
        var (before, sentAt) = (Desk.Version, scene.Clock.GetUtcNow());
        if (!await change())
            return;
        while (true)
        {
            var next = Changed(); // first listen, then look, so that nothing falls between
            if (Desk is var desk && desk.Version != before)
            {
                scene.Timetable.Change(new Issue(sentAt, scene.Clock.GetUtcNow(), [.. desk.Sessions.Select(row => row.Session)]));
                return;
            }

            await next.WaitAsync(Patience, cancellationToken);
        }
    }

    private DeskSees Desk
    {
        get { lock (gate) return desk!; }
    }

    private Task Changed()
    {
        lock (gate)
            return changed.Task;
    }

    private void See(DeskSees frame)
    {
        TaskCompletionSource rung;
        lock (gate)
        {
            if (desk is not null && frame.Position < desk.Position)
                return;
            desk = frame;
            (rung, changed) = (changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        rung.SetResult();
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
