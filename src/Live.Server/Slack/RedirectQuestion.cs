using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"It's for another session" on one's own question while it waits: a modal with the picker.</summary>
public sealed class RedirectQuestion(Node node, ISlackApiClient slack, SlackPeople people)
    : IBlockActionHandler<ButtonAction>, IViewSubmissionHandler
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var (question, refusal) = node.Waiting(people, member, action.Value);
        if (question is null)
        {
            await slack.RespondAsync(request, SlackText.Escape(refusal!.Sentence));
            return;
        }

        await slack.Views.Open(request.TriggerId, new ModalViewDefinition
        {
            CallbackId = Wire.RedirectView,
            PrivateMetadata = question.Id.Value,
            Title = "Another session",
            Submit = "Send there",
            Close = "Cancel",
            Blocks = [Say.Section($"“{Say.Words(question.Original)}”"), SessionPicker.Block(node.State.Programme!, null, node.Now)],
        });
    }

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var (view, user) = (viewSubmission.View, viewSubmission.User);
        var member = await people.FindAsync(viewSubmission.Team.Id, user.Id, user.Name ?? user.Id);
        var id = new QuestionId(view.PrivateMetadata ?? "");
        if (SessionPicker.Chosen(view.State) is not { } session)
            return Answers.No(Wire.SessionInput, AskModal.SessionNeeded);
        var outcome = await node.SubmitAsync(
            new HandOverQuestion(id, session), people.Asker(member, node.State.Questions.Find(id)), $"slack/view/{view.Id}/{view.Hash}");
        return outcome.Refusal is { } refusal ? Answers.No(Wire.SessionInput, refusal) : ViewSubmissionResponse.Null;
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
