using System.Globalization;
using System.Text.RegularExpressions;
using Live.Rehearsal.People.Deeds;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People;

/// <summary>A speaker answers one question that was left over, by a reply with its number under the direct message that lists them.</summary>
internal sealed partial class Speaker(Scene scene, string session, string user)
{
    // The rest is left ten minutes after the end.
    private static readonly TimeSpan After = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // real

    /// <summary>Answers one, when any is left.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        scene.Notebook.Plan(Ways.WrittenAnswer);
        Slot slot;
        while ((slot = scene.Timetable.Find(session)).End + After is var then && then > scene.Clock.GetUtcNow())
            await scene.Clock.UntilAsync(then, cancellationToken); // it may end later by then
        if (slot.Cancelled)
            return;
        var found = await scene.Workspace.FindAsync(
            workspace => Boards.Direct(workspace, user, $"speaker/{session}", button => button is { ActionId: Wire.Answer, Label: "Answer" }), Patience, cancellationToken);
        if (found is not var (message, button) || NumberOf(message, button) is not { } number)
            return;
        await scene.Workspace.PostMessageAsync(
            user, message.Channel, string.Create(CultureInfo.InvariantCulture, $"{number}: Sample answer in writing."), message.Ts);
        if (await scene.Workspace.FindAsync(workspace => workspace.DirectMessages(user).FirstOrDefault(one => one.Ts == message.Ts
            && one.Elements.All(left => left.BlockId != button.BlockId || left.Label != button.Label)), Patience, cancellationToken) is null)
        {
            scene.Notebook.Trouble($"A speaker answered question {number} of {session}, and the message does not show it.");
            return;
        }

        scene.Notebook.Move(button.Value!, Hub.QuestionSeen.Answered);
        scene.Notebook.Did(Ways.WrittenAnswer);
    }

    private static int? NumberOf(SlackMessage message, SlackElement button)
    {
        foreach (var block in message.Blocks?.EnumerateArray() ?? default)
        {
            if (block.TryGetProperty("block_id", out var id) && id.GetString() == button.BlockId
                && Number().Match(block.GetProperty("text").GetProperty("text").GetString()!) is { Success: true } match)
                return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        }

        return null;
    }

    [GeneratedRegex(@"^\*(\d+)\.\*")]
    private static partial Regex Number();
}
