using Live.Programmes;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// The modal with session or poster picker, text and "ask anonymously". When others ask about the same it says so before it
/// sends, once; the next press sends.
/// </summary>
public sealed class AskModal(Node node, SlackPeople people, Asking asking, MessageSources sources) : IViewSubmissionHandler
{
    internal static readonly Refusal SessionNeeded = new("session.needed", "Choose the session your question is for.");

    private static readonly Refusal PosterElsewhere = new(
        "poster.elsewhere", "This poster is in another session. Choose one of this session, or clear the field.");

    /// <summary>The modal, with what is known filled in.</summary>
    internal static ModalViewDefinition View(
        Live.State state, Session? chosen, string text, DateTimeOffset now, Poster? poster = null, AskContext? context = null, bool anonymous = false)
    {
        var programme = state.Programme!;
        var picker = SessionPicker.Block(programme, chosen, now, tells: Routing.Posters(programme, now).Any());
        return Modal("Ask a question", text, context, anonymous,
            chosen is null or { Posters.IsEmpty: true } ? [picker] : [picker, PosterPicker.Block(state, chosen, poster)]);
    }

    /// <summary>The modal for any of the posters, with one chosen or a hint at which there are.</summary>
    public static ModalViewDefinition AtPoster(Live.State state, Session? session, Poster? chosen, string? hint)
    {
        var picker = PosterPicker.Block(state, null, chosen, session);
        return Modal("Ask at a poster", "", null, anonymous: false, hint is null ? [picker] : [Say.Small(hint), picker]);
    }

    /// <summary>The modal as it was filled in.</summary>
    internal static ModalViewDefinition Again(Live.State state, ViewState filled, AskContext context, DateTimeOffset now)
    {
        var (chosen, text, anonymous) = Filled(filled);
        var poster = PosterPicker.Chosen(filled);
        var session = (chosen ?? poster?.Session) is { } id ? state.Programme!.Find(id) : null;
        return View(state, session, text, now, poster is { } at ? session?.Poster(at.Number) : null, context, anonymous);
    }

    private static ModalViewDefinition Modal(string title, string text, AskContext? context, bool anonymous, IEnumerable<Block> where) => new()
    {
        CallbackId = Wire.AskView,
        PrivateMetadata = context?.Write(),
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
        var poster = PosterPicker.Chosen(view.State);
        if ((chosen ?? poster?.Session) is not { } session)
            return Answers.No(Wire.SessionInput, SessionNeeded);
        if (poster is { } other && other.Session != session)
            return Answers.No(other.Block, PosterElsewhere);
        var member = await people.FindAsync(team, user.Id, user.Name ?? user.Id);
        var (request, context) = ($"view/{view.Id}", AskContext.Read(view.PrivateMetadata));
        if (!context.Shown && asking.Similar(member, session, poster?.Number, text, anonymous, request) is { Count: > 0 } similar)
        {
            var again = Again(node.State, view.State, context with { Shown = true }, node.Now);
            return new UpdateViewResponse { View = SimilarChoice.Modal(again, similar, people.Attendee(member).Pseudonym!) };
        }

        var source = anonymous ? null : await sources.OfAsync(context.Message, team, user.Id);
        var (question, refusal) = await asking.AskAsync(member, session, text, anonymous, request, poster?.Number, source);
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
