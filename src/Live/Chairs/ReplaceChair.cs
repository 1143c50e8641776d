using Live.Log;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>An organizer gives a chair's place to somebody else of the programme.</summary>
/// <param name="Session">The session.</param>
/// <param name="Old">Who chairs it now.</param>
/// <param name="New">Who is to.</param>
public sealed record ReplaceChair(SessionId Session, PersonId Old, PersonId New) : ICommand
{
    private const string Changed = "chair.changed-meanwhile";

    /// <summary>The session has ended.</summary>
    public static readonly Refusal Over = new("chair.session-over", "This session is over: nobody chairs it any more.");

    /// <summary>Somebody was quicker: says who chairs the session now.</summary>
    public static Refusal ChangedMeanwhile(Programme? programme, SessionId id) => programme?.Find(id) is not { } session
        ? SessionRefusals.Unknown
        : new Refusal(Changed, session.Chairs.IsEmpty
            ? $"Nobody chairs {session.Title} by now, so nobody can be replaced. Nothing was changed."
            : $"The chair of {session.Title} is {Names(programme, session)} by now, so nothing more was changed.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        !Roles.IsOrganizer(state.Programme, who) ? AccessRefusals.OrganizerNeeded
        : state.Programme!.Find(Session) is not { } session ? SessionRefusals.Unknown
        : state.Programme.Find(New) is null ? RevokeLinks.UnknownPerson
        : !session.Chairs.Contains(Old) || session.Chairs.Contains(New) ? ChangedMeanwhile(state.Programme, Session)
        : session.End <= now ? Over
        : new ChairReplaced(Session, Old, New, session.Chairs);

    private static string Names(Programme programme, Session session) =>
        string.Join(" and ", session.Chairs.Select(chair => programme.Find(chair)?.Name ?? chair.Value));
}
