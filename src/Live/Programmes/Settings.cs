using System.Collections.Immutable;

namespace Live.Programmes;

/// <summary>What a programme's author decides once for the whole gathering.</summary>
/// <param name="Leads">How long before a start it is announced; may be empty. Default: 10 minutes.</param>
/// <param name="AnnounceStart">Announce each start.</param>
/// <param name="AnnounceQuestions">Announce that questions are open, where a session has question time.</param>
/// <param name="AnnounceEnd">Announce each end, with what is next.</param>
/// <param name="QuestionsPerPerson">How many unanswered questions one person may have in one session; 1 or more.</param>
/// <param name="Settle">How long a schedule change waits for further ones before it is told; zero: it is told at once. Default: a minute.</param>
/// <param name="Topics">Whether the topics and bookmarks of the rooms' channels follow the programme.</param>
public sealed record Settings(
    ImmutableArray<TimeSpan> Leads,
    bool AnnounceStart = true,
    bool AnnounceQuestions = true,
    bool AnnounceEnd = true,
    int QuestionsPerPerson = 10,
    TimeSpan Settle = default,
    bool Topics = true)
{
    /// <summary>How long before a start its chairs are called; zero for never.</summary>
    public TimeSpan CallChairs { get; init; } = TimeSpan.FromMinutes(25);

    /// <summary>How long before a start the organizers are told that no chair has checked in; zero for never.</summary>
    public TimeSpan MissChairs { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What holds when the programme says nothing.</summary>
    public static readonly Settings Default = new([TimeSpan.FromMinutes(10)], Settle: TimeSpan.FromMinutes(1));

    /// <summary>Equal in every part.</summary>
    public bool Equals(Settings? other) =>
        other is not null && Leads.AsSpan().SequenceEqual(other.Leads.AsSpan()) && AnnounceStart == other.AnnounceStart
        && AnnounceQuestions == other.AnnounceQuestions && AnnounceEnd == other.AnnounceEnd
        && QuestionsPerPerson == other.QuestionsPerPerson && Settle == other.Settle && Topics == other.Topics
        && CallChairs == other.CallChairs && MissChairs == other.MissChairs;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Leads.Length, AnnounceStart, QuestionsPerPerson);
}
