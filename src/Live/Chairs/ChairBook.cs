using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>A chair whose place somebody else took.</summary>
/// <param name="Session">Of which session.</param>
/// <param name="Old">Who chaired it.</param>
/// <param name="New">Who took the place.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Which organizer did it.</param>
public sealed record Replacement(SessionId Session, PersonId Old, PersonId New, DateTimeOffset At, Who By);

/// <summary>Which chairs are there, who took whose place, and what the organizers told them. Who chairs what, the programme says.</summary>
public sealed record ChairBook
{
    /// <summary>Nobody is there yet, and nothing was said.</summary>
    public static readonly ChairBook Empty = new();

    /// <summary>Who is there for which session, since when and by whose word. It holds when the session moves.</summary>
    public ImmutableDictionary<(SessionId Session, PersonId Person), Stamp> Here { get; init; } =
        ImmutableDictionary<(SessionId, PersonId), Stamp>.Empty;

    /// <summary>Oldest first.</summary>
    public ImmutableList<Replacement> Replacements { get; init; } = [];

    /// <summary>Messages to chairs, oldest first.</summary>
    public ImmutableList<ChairMessage> Messages { get; init; } = [];

    /// <summary>Since when somebody is there for a session; null when not yet.</summary>
    public Stamp? Find(SessionId session, PersonId person) => Here.TryGetValue((session, person), out var stamp) ? stamp : null;

    /// <summary>The message with that id, or null.</summary>
    public ChairMessage? Find(ChairMessageId id) => Messages.FirstOrDefault(message => message.Id == id);

    /// <summary>The messages to the chairs of a session, oldest first.</summary>
    public IEnumerable<ChairMessage> To(SessionId session) => Messages.Where(message => message.Session == session);

    /// <summary>Whether at least one of a session's chairs is there: one is enough to hold it.</summary>
    public bool HasSomebodyFor(Session session) => session.Chairs.Any(chair => Here.ContainsKey((session.Id, chair)));

    /// <summary>Who chaired a session at that time, as far as places were taken since.</summary>
    public ImmutableArray<PersonId> ChairsAt(Session session, DateTimeOffset at)
    {
        var chairs = session.Chairs;
        foreach (var taken in Replacements.Where(taken => taken.Session == session.Id && taken.At > at).Reverse())
            chairs = [.. chairs.Select(chair => chair == taken.New ? taken.Old : chair)];
        return chairs;
    }
}
