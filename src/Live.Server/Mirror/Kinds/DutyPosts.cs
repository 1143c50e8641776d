using Live.Announcements;
using Live.Chairs;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>"You chair …" to each chair of a session: from the call on, or as soon as somebody takes a chair's place.</summary>
internal sealed class DutyPosts(IRecipients recipients, Links links, Addresses addresses) : IMessageKind
{
    public string Name => "duty";

    public IEnumerable<string> Keys(Live.State state) =>
        (state.Programme?.Sessions ?? []).SelectMany(session => Of(session, state));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        MomentReached { Kind: MomentKind.ChairCalled } fact => Of(fact.Session, after),
        ChairCheckedIn fact => [MessageKeys.Duty(fact.Session, fact.Person)],
        ChairReplaced fact => Of(fact.Session, after),
        LinksRevoked fact => (after.Programme?.Sessions ?? []).Where(session => session.Chairs.Contains(fact.Person))
            .Select(session => MessageKeys.Duty(session.Id, fact.Person)),
        QuestionHandedOver fact => [.. Asked(fact.Id, after), .. Of(fact.From, after)],
        VoteCast or VoteTakenBack or QuestionPinned or QuestionReworded => [],
        IQuestionFact fact => Asked(fact.Id, after),
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var parts = key.Split('/', 3);
        if (programme.Find(new SessionId(parts[1])) is not { } session || programme.Find(new PersonId(parts[2])) is not { } person
            || recipients.Person(person) is not { } user)
            return null;
        var posted = state.Posts.ContainsKey(key);
        var called = ChairCalls.Last(state, session.Id, MomentKind.ChairCalled);
        var appointed = state.Chairs.Replacements.LastOrDefault(taken => taken.Session == session.Id && taken.New == person.Id);
        var due = !session.Cancelled && session.Chairs.Contains(person.Id) && (called is not null || appointed is not null);
        if (!posted && !due)
            return null;
        var here = state.Chairs.Find(session.Id, person.Id);
        var (text, blocks) = DutyMessage.Of(new Duty(programme, session, person)
        {
            Called = called is not null,
            Appointed = appointed,
            Left = state.Chairs.Replacements.LastOrDefault(taken => taken.Session == session.Id && taken.Old == person.Id),
            Here = here,
            Waiting = here is null && session.TakesQuestions ? state.Questions.In(session.Id).Count(question => question.State.IsOpen()) : null,
            Link = Link(state, programme, session, person, Latest(called?.Due, appointed?.At)),
        });
        return new DesiredMessage(key, Place.To(user),
            !posted ? Urgency.Announcement : here is null ? Urgency.Counts : Urgency.Confirmation, text, blocks);
    }

    /// <summary>
    /// The personal link, made as of when its message became due: the same at every rendering, and taken back by what was
    /// revoked since. Null then: a message of before must not give back what somebody took away.
    /// </summary>
    private Uri? Link(Live.State state, Programme programme, Session session, Person person, DateTimeOffset? issued) =>
        issued is not { } at || (state.Revoked.TryGetValue(person.Id, out var revoked) && at <= revoked) ? null
        : addresses.Chair(session.Id, links.Make(programme.Id, person.Id, at));

    private static DateTimeOffset? Latest(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b : a;

    private static IEnumerable<string> Asked(QuestionId id, Live.State state) =>
        state.Questions.Find(id) is { } question ? Of(question.Session, state) : [];

    private static IEnumerable<string> Of(SessionId id, Live.State state) =>
        state.Programme?.Find(id) is { } session ? Of(session, state) : [];

    /// <summary>Of everybody who chairs a session, or did.</summary>
    private static IEnumerable<string> Of(Session session, Live.State state) => session.Chairs
        .Union(state.Chairs.Replacements.Where(taken => taken.Session == session.Id).Select(taken => taken.Old))
        .Select(person => MessageKeys.Duty(session.Id, person));
}
