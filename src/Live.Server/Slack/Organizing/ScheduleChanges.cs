using System.Globalization;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>The buttons under a schedule change's preview: Send, Hold and Cancel, and Undo after it.</summary>
public sealed class ScheduleChanges(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
            return;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var person = SlackPeople.PersonOf(programme, member);
        var (text, blocks) = person is null ? ChangePreview.Sentence(AccessRefusals.OrganizerNeeded.Sentence) : action.ActionId switch
        {
            Wire.SendChangeAction => await SendAsync(person, Shown.Read(action.Value), request.TriggerId),
            Wire.HoldChangeAction => await HoldAsync(person, Shown.Read(action.Value), request.TriggerId),
            Wire.UndoChangeAction => await UndoAsync(person, action.Value ?? "", request.TriggerId),
            _ => ChangePreview.Sentence("Nothing was sent."),
        };
        await slack.ReplaceAsync(request, text, blocks);
    }

    /// <summary>Sends what was shown, if it is still what it would be; otherwise shows what it would be now.</summary>
    internal async Task<(string, IList<Block>)> SendAsync(Person person, Shown? shown, string trigger)
    {
        if (shown is null)
            return ChangePreview.Sentence(ReleaseSchedule.ChangedMeanwhile.Sentence);
        if (Released(node.State, person, shown) is { } before)
            return ChangePreview.Sent(node.State, before);
        if (!Roles.IsOrganizer(node.State.Programme, Who.Person(person.Id)))
            return ChangePreview.Sentence(AccessRefusals.OrganizerNeeded.Sentence);
        var (draft, refusal) = shown.Wish.Plan(node.State.Programme!, node.Now);
        if (draft is null)
            return ChangePreview.Sentence(refusal!.Sentence);
        if (Fingerprints.Of(draft) != shown.Fingerprint)
            return Anew(shown);
        var outcome = await node.SubmitAsync(new ReleaseSchedule(shown.BasedOn, draft, shown.Held), Who.Person(person.Id), $"slack/{trigger}");
        if (Released(outcome.State, person, shown) is { } release)
            return ChangePreview.Sent(outcome.State, release);
        return outcome.Refusal?.Code == ReleaseSchedule.ChangedMeanwhile.Code
            ? Anew(shown)
            : ChangePreview.Sentence(outcome.Refusal!.Sentence);
    }

    /// <summary>The preview as it would be now, because something came in between.</summary>
    internal (string Text, IList<Block> Blocks) Anew(Shown shown)
    {
        var (text, blocks) = ChangePreview.Of(node.State, shown.Wish, node.Now, shown.Held);
        return (text, [Say.Section(SlackText.Escape(ReleaseSchedule.ChangedMeanwhile.Sentence)), .. blocks]);
    }

    private async Task<(string, IList<Block>)> HoldAsync(Person person, Shown? shown, string trigger)
    {
        var (draft, refusal) = shown is null ? (null, ReleaseSchedule.ChangedMeanwhile) : shown.Wish.Plan(node.State.Programme!, node.Now);
        if (draft is null)
            return ChangePreview.Sentence(refusal!.Sentence);
        // Named by what was shown: pressed twice, it is held once.
        var outcome = await node.SubmitAsync(
            new HoldSchedule(HeldDrafts.Name(shown!.Fingerprint, shown.BasedOn), shown.BasedOn, draft.Headline, shown.Wish),
            Who.Person(person.Id), $"slack/{trigger}");
        return ChangePreview.Sentence(outcome.Refusal?.Sentence ?? $"Held: {draft.Headline}. Nothing was sent; /live held has it when you need it.");
    }

    private async Task<(string, IList<Block>)> UndoAsync(Person person, string value, string trigger)
    {
        _ = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var outcome = await node.SubmitAsync(new UndoRelease(version), Who.Person(person.Id), $"slack/{trigger}");
        if (outcome.Refusal is { } refusal)
            return ChangePreview.Sentence(refusal.Sentence);
        var releases = outcome.State.Releases;
        var together = releases.Find(release => release.Version == version)?.Batch == releases.Find(release => release.Undoes == version)?.Batch;
        return ChangePreview.Sentence(together
            ? "Undone. The earlier times hold again, and nobody was told."
            : "Undone. The earlier times hold again, and the correction is posted.");
    }

    /// <summary>The release that this very preview became when this very person sent it: a second press says the same as the first.</summary>
    private static Release? Released(Live.State state, Person person, Shown shown) =>
        state.Releases.Find(release => release.Version == shown.BasedOn + 1) is { } release && release.Who == Who.Person(person.Id)
            && Fingerprints.Of(new ScheduleDraft(release.Headline, release.After)) == shown.Fingerprint ? release : null;
}
