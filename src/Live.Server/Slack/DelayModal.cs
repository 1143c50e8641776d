using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Running late…" on the Home: a form, and then exactly what it would do.</summary>
public sealed class DelayModal(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>, IViewSubmissionHandler
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (await node.OrganizerAsync(people, request) is null)
            await slack.RespondAsync(request, AccessRefusals.OrganizerNeeded.Sentence);
        else if (!DelayForm.Sessions(node.State.Programme!, node.Now).Any())
            await slack.RespondAsync(request, RunningLate.Over.Sentence);
        else
            await slack.Views.Open(request.TriggerId, DelayForm.Form(node.State.Programme!, node.Now));
    }

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        if (await node.OrganizerAsync(people, viewSubmission) is null)
            return Answers.No(Wire.SessionInput, AccessRefusals.OrganizerNeeded);
        if (DelayForm.Read(viewSubmission.View.State) is not { } change)
            return Answers.No(Wire.MinutesInput, RunningLate.BadMinutes);
        var (draft, refusal) = ScheduleRequests.Draft(node.State.Programme!, change, node.Now);
        return draft is not null
            ? new UpdateViewResponse { View = DelayForm.Preview(node.State, change, draft, node.Now) }
            : Answers.No(refusal == RunningLate.CannotAbsorb ? Wire.AbsorbInput : Wire.SessionInput, refusal!);
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
