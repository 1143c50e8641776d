using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>A button on one's own question while it waits, the modal that it opens, and what the modal sends.</summary>
public abstract class MyQuestionModal(Node node, ISlackApiClient slack, SlackPeople people)
    : IBlockActionHandler<ButtonAction>, IViewSubmissionHandler
{
    /// <summary>Knows what is so now.</summary>
    protected Node Node => node;

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

        var view = View(question);
        view.PrivateMetadata = question.Id.Value;
        await slack.Views.Open(request.TriggerId, view);
    }

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var (view, user) = (viewSubmission.View, viewSubmission.User);
        var member = await people.FindAsync(viewSubmission.Team.Id, user.Id, user.Name ?? user.Id);
        var id = new QuestionId(view.PrivateMetadata ?? "");
        var (command, missing, field) = Read(id, view.State);
        var refusal = command is null ? missing : (await node.SubmitAsync(
            command, people.Asker(member, node.State.Questions.Find(id)), $"slack/view/{view.Id}/{view.Hash}")).Refusal;
        return refusal is null ? ViewSubmissionResponse.Null : Answers.No(field, refusal);
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;

    /// <summary>The modal.</summary>
    protected abstract ModalViewDefinition View(Question question);

    /// <summary>What was filled in as a command, or what is missing; and the field under which a refusal stands.</summary>
    protected abstract (ICommand? Command, Refusal? Missing, string Field) Read(QuestionId id, ViewState filled);
}
