using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Edit" on one's own question while it waits: a modal with its words.</summary>
public sealed class EditQuestion(Node node, ISlackApiClient slack, SlackPeople people)
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
            CallbackId = Wire.EditView,
            PrivateMetadata = question.Id.Value,
            Title = "Edit your question",
            Submit = "Save",
            Close = "Cancel",
            Blocks = [AskModal.QuestionInput(question.Original)],
        });
    }

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var (view, user) = (viewSubmission.View, viewSubmission.User);
        var member = await people.FindAsync(viewSubmission.Team.Id, user.Id, user.Name ?? user.Id);
        var id = new QuestionId(view.PrivateMetadata ?? "");
        var text = view.State.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "";
        var outcome = await node.SubmitAsync(
            new RewordQuestion(id, text), people.Asker(member, node.State.Questions.Find(id)), $"slack/view/{view.Id}/{view.Hash}");
        return outcome.Refusal is { } refusal ? Answers.No(Wire.TextInput, refusal) : ViewSubmissionResponse.Null;
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
