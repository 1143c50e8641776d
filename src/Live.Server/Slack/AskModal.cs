using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>The modal with session or poster picker, text and "ask anonymously".</summary>
public sealed class AskModal(Node node, SlackPeople people, Asking asking) : IViewSubmissionHandler
{
    internal static readonly Refusal SessionNeeded = new("session.needed", "Choose the session your question is for.");

    private static readonly Refusal PosterElsewhere = new(
        "poster.elsewhere", "This poster is in another session. Choose one of this session, or clear the field.");

    /// <summary>The modal, with what is known filled in.</summary>
    public static ModalViewDefinition View(Live.State state, Session? chosen, string text, DateTimeOffset now, Poster? poster = null)
    {
        var programme = state.Programme!;
        var picker = SessionPicker.Block(programme, chosen, now, tells: Routing.Posters(programme, now).Any());
        return Modal("Ask a question", text, chosen is null or { Posters.IsEmpty: true } ? [picker] : [picker, PosterPicker.Block(state, chosen, poster)]);
    }

    /// <summary>The modal for any of the posters, with one chosen or a hint at which there are.</summary>
    public static ModalViewDefinition AtPoster(Live.State state, Session? session, Poster? chosen, string? hint)
    {
        var picker = PosterPicker.Block(state, null, chosen, session);
        return Modal("Ask at a poster", "", hint is null ? [picker] : [Say.Small(hint), picker]);
    }

    private static ModalViewDefinition Modal(string title, string text, IEnumerable<Block> where) => new()
    {
        CallbackId = Wire.AskView,
        Title = title,
        Submit = "Ask",
        Close = "Cancel",
        Blocks =
        [
            .. where,
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
        var poster = PosterPicker.Chosen(state);
        if ((SessionPicker.Chosen(state) ?? poster?.Session) is not { } session)
            return Answers.No(Wire.SessionInput, SessionNeeded);
        if (poster is { } other && other.Session != session)
            return Answers.No(other.Block, PosterElsewhere);
        var text = state.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "";
        var anonymous = state.GetValue<CheckboxGroupValue>(Wire.AnonymousInput, Wire.AnonymousInput)?.SelectedOptions.Count > 0;
        var user = viewSubmission.User;
        var member = await people.FindAsync(viewSubmission.Team.Id, user.Id, user.Name ?? user.Id);
        var (question, refusal) = await asking.AskAsync(member, session, text, anonymous, $"view/{viewSubmission.View.Id}", poster?.Number);
        return refusal is not null
            ? Answers.No(FieldOf(refusal, poster?.Block), refusal)
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

    /// <summary>The field that a refusal is about. Where no session can be chosen, the poster says which one it is.</summary>
    private static string FieldOf(Refusal refusal, string? posters) => refusal.Code.Split('.')[0] switch
    {
        "session" => posters == PosterPicker.BlockId(null) ? posters : Wire.SessionInput,
        "poster" => posters ?? Wire.TextInput,
        _ => Wire.TextInput,
    };

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;
}
