using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Edit" on one's own question while it waits: a modal with its words.</summary>
public sealed class EditQuestion(Node node, ISlackApiClient slack, SlackPeople people) : MyQuestionModal(node, slack, people)
{
    /// <inheritdoc />
    protected override ModalViewDefinition View(Question question) => new()
    {
        CallbackId = Wire.EditView,
        Title = "Edit your question",
        Submit = "Save",
        Close = "Cancel",
        Blocks = [AskModal.QuestionInput(question.Original)],
    };

    /// <inheritdoc />
    protected override (ICommand? Command, Refusal? Missing, string Field) Read(QuestionId id, ViewState filled) => (
        new RewordQuestion(id, filled.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? ""), null, Wire.TextInput);
}
