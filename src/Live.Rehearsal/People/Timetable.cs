namespace Live.Rehearsal.People;

/// <summary>The programme as people know it at each time of the day. Safe to use from many threads.</summary>
public sealed class Timetable
{
    private readonly Lock gate = new();
    private readonly List<Issue> issues;

    /// <summary>The programme before any change.</summary>
    public Timetable(IReadOnlyList<Slot> slots) => issues = [new Issue(DateTimeOffset.MinValue, DateTimeOffset.MinValue, slots)];

    /// <summary>Every version that held, oldest first.</summary>
    public IReadOnlyList<Issue> Issues
    {
        get { lock (gate) return [.. issues]; }
    }

    /// <summary>The version that holds.</summary>
    public IReadOnlyList<Slot> Slots
    {
        get { lock (gate) return issues[^1].Slots; }
    }

    /// <summary>A session as it is planned now.</summary>
    public Slot Find(string session) => Slots.First(slot => slot.Id == session);

    /// <summary>A change took effect.</summary>
    public void Change(Issue issue)
    {
        lock (gate)
            issues.Add(issue);
    }
}

/// <summary>A version of the programme.</summary>
/// <param name="SentAt">When the organizer sent it.</param>
/// <param name="KnownAt">When everybody knew it; between the two it may or may not have held.</param>
/// <param name="Slots">All sessions.</param>
public sealed record Issue(DateTimeOffset SentAt, DateTimeOffset KnownAt, IReadOnlyList<Slot> Slots);
