using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>The modal with session picker, text and "ask anonymously".</summary>
public sealed class AskModal(Node node, SlackPeople people, Asking asking) : IViewSubmissionHandler
{
    internal static readonly Refusal SessionNeeded = new("session.needed", "Choose the session your question is for.");

    /// <summary>The modal, with what is known filled in.</summary>
    public static ModalViewDefinition View(Programme programme, Session? chosen, string text, DateTimeOffset now) => new()
    {
        CallbackId = Wire.AskView,
        Title = "Ask a question",
        Submit = "Ask",
        Close = "Cancel",
        Blocks =
        [
            SessionPicker.Block(programme, chosen, now),
            QuestionInput(text),
            new InputBlock
            {
                BlockId = Wire.AnonymousInput,
                Optional = true,
                Label = "Your name",
                Element = new CheckboxGroup { ActionId = Wire.AnonymousInput, Options = [Anonymously] },
            },
        ],
    };

    /// <summary>The field for the question's text.</summary>
    public static InputBlock QuestionInput(string text) => new()
    {
        BlockId = Wire.TextInput,
        Label = "Your question",
        Hint = "One question, short enough to be read aloud.",
        Element = new PlainTextInput
        {
            ActionId = Wire.TextInput,
            Multiline = true,
            FocusOnLoad = true,
            MaxLength = Question.MaxLength,
            InitialValue = text.Length == 0 ? null : Say.Cut(text, Question.MaxLength),
        },
    };

    private static Option Anonymously => new()
    {
        Text = new PlainText("Ask anonymously"),
        Description = "Nobody sees your name, the chair and the organizers included.",
        Value = Wire.AnonymousInput,
    };

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var state = viewSubmission.View.State;
        if (SessionPicker.Chosen(state) is not { } session)
            return Answers.No(Wire.SessionInput, SessionNeeded);
        var text = state.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "";
        var anonymous = state.GetValue<CheckboxGroupValue>(Wire.AnonymousInput, Wire.AnonymousInput)?.SelectedOptions.Count > 0;
        var user = viewSubmission.User;
        var member = await people.FindAsync(viewSubmission.Team.Id, user.Id, user.Name ?? user.Id);
        var (question, refusal) = await asking.AskAsync(member, session, text, anonymous, $"view/{viewSubmission.View.Id}");
        return refusal is not null
            ? Answers.No(refusal.Code.StartsWith("session.", StringComparison.Ordinal) ? Wire.SessionInput : Wire.TextInput, refusal)
            : new UpdateViewResponse
            {
                View = new ModalViewDefinition
                {
                    Title = "Sent",
                    Close = "Done",
                    // The buttons stand under the direct message, which is there for as long as the question is.
                    Blocks = [.. Asking.Confirmation(node.State, question!).Blocks.Where(block => block is not ActionsBlock)],
                },
            };
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
