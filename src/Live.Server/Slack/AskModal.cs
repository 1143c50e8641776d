using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// The modal with session picker, text and "ask anonymously". When others ask about the same it says so before it sends,
/// once; the next press sends.
/// </summary>
public sealed class AskModal(Node node, SlackPeople people, Asking asking, MessageSources sources) : IViewSubmissionHandler
{
    internal static readonly Refusal SessionNeeded = new("session.needed", "Choose the session your question is for.");

    /// <summary>The modal, with what is known filled in.</summary>
    internal static ModalViewDefinition View(
        Programme programme, Session? chosen, string text, DateTimeOffset now, AskContext? context = null, bool anonymous = false) => new()
    {
        CallbackId = Wire.AskView,
        PrivateMetadata = context?.Write(),
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
                Element = new CheckboxGroup
                {
                    ActionId = Wire.AnonymousInput, Options = [Anonymously], InitialOptions = anonymous ? [Anonymously] : [],
                },
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

    /// <summary>What is filled in.</summary>
    internal static (SessionId? Session, string Text, bool Anonymous) Filled(ViewState state) => (
        SessionPicker.Chosen(state),
        state.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "",
        state.GetValue<CheckboxGroupValue>(Wire.AnonymousInput, Wire.AnonymousInput)?.SelectedOptions.Count > 0);

    private static Option Anonymously => new()
    {
        Text = new PlainText("Ask anonymously"),
        Description = "Nobody sees your name, the chair and the organizers included.",
        Value = Wire.AnonymousInput,
    };

    /// <inheritdoc />
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        var (view, user, team) = (viewSubmission.View, viewSubmission.User, viewSubmission.Team.Id);
        var (chosen, text, anonymous) = Filled(view.State);
        if (chosen is not { } session)
            return Answers.No(Wire.SessionInput, SessionNeeded);
        var member = await people.FindAsync(team, user.Id, user.Name ?? user.Id);
        var (request, context) = ($"view/{view.Id}", AskContext.Read(view.PrivateMetadata));
        if (!context.Shown && asking.Similar(member, session, text, anonymous, request) is { Count: > 0 } similar)
        {
            var programme = node.State.Programme!;
            return new UpdateViewResponse
            {
                View = SimilarChoice.Modal(
                    programme, programme.Find(session), text, anonymous, context, similar, people.Attendee(member).Pseudonym!, node.Now),
            };
        }

        var source = anonymous ? null : await sources.OfAsync(context.Message, team, user.Id);
        var (question, refusal) = await asking.AskAsync(member, session, text, anonymous, request, source);
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
