using System.Globalization;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack;

/// <summary>The menu in which one finds a poster by typing: number, title, author or topic.</summary>
internal static class PosterPicker
{
    private const int Most = 100; // Slack's limit of a menu's options

    /// <summary>The menu, over the posters of one session or of all of them.</summary>
    public static InputBlock Block(Live.State state, Session? session, Poster? chosen, Session? chosenIn = null) => new()
    {
        BlockId = BlockId(session?.Id),
        Label = session is null ? "At which poster?" : "At one of its posters?",
        Hint = session is null ? null : new PlainText("Leave it empty to ask the session as a whole."),
        Optional = session is not null,
        Element = new ExternalSelectMenu
        {
            ActionId = Wire.PosterInput,
            Placeholder = "Number, title, author or topic",
            MinQueryLength = 0,
            InitialOption = chosen is not null && (session ?? chosenIn) is { } at ? Option(at, chosen, Waiting(state, at)) : null,
        },
    };

    /// <summary>
    /// The block around the menu. It names the session, so that what was chosen for one is gone when another session is
    /// chosen, and the options know where to look.
    /// </summary>
    public static string BlockId(SessionId? session) => $"{Wire.PosterInput}/{session}";

    /// <summary>The options that fit what was typed, likeliest first.</summary>
    public static IList<Option> Options(Live.State state, Programme programme, string blockId, string typed, DateTimeOffset now)
    {
        var posters = blockId == BlockId(null)
            ? Routing.Posters(programme, now)
            : Routing.Posters(programme, now).Where(found => BlockId(found.Session.Id) == blockId);
        var waiting = new Dictionary<SessionId, IReadOnlyDictionary<int, int>>();
        return
        [
            .. PosterSearch.Find(posters, typed).Take(Most).Select(found => Option(found.Session, found.Poster,
                waiting.TryGetValue(found.Session.Id, out var known) ? known : waiting[found.Session.Id] = Waiting(state, found.Session))),
        ];
    }

    /// <summary>What was chosen, and in which block; null when nothing was.</summary>
    public static (string Block, SessionId Session, int Number)? Chosen(ViewState state)
    {
        foreach (var (block, fields) in state.Values)
        {
            if (fields.GetValueOrDefault(Wire.PosterInput) is ExternalSelectValue { SelectedOption.Value: { } value } && Read(value) is { } poster)
                return (block, poster.Session, poster.Number);
        }

        return null;
    }

    /// <summary>A poster as the value of a button or an option.</summary>
    public static string Value(SessionId session, int number) => string.Create(CultureInfo.InvariantCulture, $"{session}/{number}");

    /// <summary>Reads <see cref="Value"/>; null when it is none.</summary>
    private static (SessionId Session, int Number)? Read(string? value) =>
        value?.Split('/') is [var session, var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (new SessionId(session), number) : null;

    /// <summary>What a value names, as far as the programme has it.</summary>
    public static (Session? Session, Poster? Poster) Find(Programme programme, string? value) =>
        Read(value) is { } named && programme.Find(named.Session) is { TakesQuestions: true } session
            ? (session, session.Poster(named.Number)) : (null, null);

    /// <summary>"2 people are waiting", or nothing.</summary>
    public static string? People(int waiting) => waiting switch
    {
        0 => null,
        1 => "1 person is waiting",
        _ => string.Create(CultureInfo.InvariantCulture, $"{waiting} people are waiting"),
    };

    private static IReadOnlyDictionary<int, int> Waiting(Live.State state, Session session) => state.Questions.WaitingAtPosters(session.Id);

    private static Option Option(Session session, Poster poster, IReadOnlyDictionary<int, int> waiting)
    {
        var about = Say.Join(People(waiting.GetValueOrDefault(poster.Number)), string.Join(", ", poster.Authors));
        return new Option
        {
            Text = new PlainText(Say.Cut(string.Create(CultureInfo.InvariantCulture, $"{poster.Number} · {poster.Title}"), 75)),
            Description = about.Length == 0 ? null : new PlainText(Say.Cut(about, 75)),
            Value = Value(session.Id, poster.Number),
        };
    }
}
