using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"It's for another session" on one's own question while it waits: a modal with the picker.</summary>
public sealed class RedirectQuestion(Node node, ISlackApiClient slack, SlackPeople people) : MyQuestionModal(node, slack, people)
{
    /// <inheritdoc />
    protected override ModalViewDefinition View(Question question) => new()
    {
        CallbackId = Wire.RedirectView,
        Title = "Another session",
        Submit = "Send there",
        Close = "Cancel",
        Blocks = [Say.Section($"“{Say.Words(question.Original)}”"), SessionPicker.Block(Node.State.Programme!, null, Node.Now)],
    };

    /// <inheritdoc />
    protected override (ICommand? Command, Refusal? Missing, string Field) Read(QuestionId id, ViewState filled) =>
        SessionPicker.Chosen(filled) is { } session
            ? (new HandOverQuestion(id, session), null, Wire.SessionInput)
            : (null, AskModal.SessionNeeded, Wire.SessionInput);
}
