using System.Globalization;
using System.Text.Json;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Send" in the modal that shows what a delay would change: sends exactly that, or shows what has changed meanwhile.</summary>
public sealed class SendDelayModal(Node node, SlackPeople people) : IViewSubmissionHandler
{
    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        if (await node.OrganizerAsync(people, viewSubmission) is not { } person)
            return DelayForm.Sentence(AccessRefusals.OrganizerNeeded.Sentence);
        var view = viewSubmission.View;
        var shown = JsonSerializer.Deserialize<DelayShown>(view.PrivateMetadata!)!;
        if (Sent(node.State, person, shown) is { } before)
            return new UpdateViewResponse { View = DelayForm.Sent(node.State, before) };
        var (draft, refusal) = ScheduleRequests.Draft(node.State.Programme!, shown.Change, node.Now);
        if (draft is null)
            return DelayForm.Sentence(refusal!.Sentence);
        if (Fingerprints.Of(draft) != shown.Fingerprint)
            return Again(node.State, shown, draft);
        var outcome = await node.SubmitAsync(
            new ReleaseSchedule(shown.BasedOn, draft), Who.Person(person.Id), $"slack/view/{view.Id}/{view.Hash}");
        if (Sent(outcome.State, person, shown) is { } release)
            return new UpdateViewResponse { View = DelayForm.Sent(outcome.State, release) };
        var (now, gone) = ScheduleRequests.Draft(outcome.State.Programme!, shown.Change, node.Now);
        return outcome.Refusal?.Code == ReleaseSchedule.ChangedMeanwhile.Code && now is not null
            ? Again(outcome.State, shown, now)
            : DelayForm.Sentence((gone ?? outcome.Refusal!).Sentence);
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;

    private UpdateViewResponse Again(Live.State state, DelayShown shown, ScheduleDraft draft) =>
        new() { View = DelayForm.Preview(state, shown.Change, draft, node.Now, ReleaseSchedule.ChangedMeanwhile) };

    /// <summary>The release that this very preview became, by this very person: a second press says the same as the first.</summary>
    private static Release? Sent(Live.State state, Person person, DelayShown shown) => state.Releases.FirstOrDefault(release =>
        release.Version == shown.BasedOn + 1 && release.Who == Who.Person(person.Id)
        && Fingerprints.Of(new ScheduleDraft(release.Headline, release.After)) == shown.Fingerprint);
}

/// <summary>"Undo" in the modal that says that a delay was sent.</summary>
public sealed class UndoDelayModal(Node node, SlackPeople people) : IViewSubmissionHandler
{
    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        if (await node.OrganizerAsync(people, viewSubmission) is not { } person)
            return DelayForm.Sentence(AccessRefusals.OrganizerNeeded.Sentence);
        var view = viewSubmission.View;
        _ = int.TryParse(view.PrivateMetadata, NumberStyles.None, CultureInfo.InvariantCulture, out var version);
        var outcome = await node.SubmitAsync(new UndoRelease(version), Who.Person(person.Id), $"slack/view/{view.Id}/{view.Hash}");
        return DelayForm.Sentence(outcome.Refusal?.Sentence ?? "Undone. The earlier times hold again, and whoever was told otherwise is told so.");
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
