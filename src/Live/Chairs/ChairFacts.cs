using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>A chair is there for a session. The first time counts; by whom it was said is the entry's.</summary>
/// <param name="Session">The session.</param>
/// <param name="Person">Who is there; another one than who says so when an organizer has spoken to them.</param>
public sealed record ChairCheckedIn(SessionId Session, PersonId Person) : Fact;

/// <summary>Somebody else chairs a session. It counts only while the session's chairs are those that it was based on.</summary>
/// <param name="Session">The session.</param>
/// <param name="Old">Who does not chair it any more.</param>
/// <param name="New">Who takes their place.</param>
/// <param name="Was">The session's chairs as the organizer saw them.</param>
public sealed record ChairReplaced(SessionId Session, PersonId Old, PersonId New, ImmutableArray<PersonId> Was) : Fact;

/// <summary>An organizer told the chairs of a session something.</summary>
/// <param name="Id">Made from the request, so that the same one twice is one message.</param>
/// <param name="Session">The session whose chairs read it.</param>
/// <param name="Text">One line of plain text.</param>
public sealed record ChairMessageSent(ChairMessageId Id, SessionId Session, string Text) : Fact;

/// <summary>A chair has read a message. The first time counts.</summary>
public sealed record ChairMessageAcknowledged(ChairMessageId Id) : Fact;
