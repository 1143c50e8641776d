using System.Collections.Immutable;
using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;

namespace Live;

/// <summary>
/// Everything that one gathering's log says, folded. Immutable: a reader that holds one sees one point in time.
/// Only <see cref="Fold"/> makes new ones.
/// </summary>
public sealed record State
{
    /// <summary>Before the first entry.</summary>
    public static readonly State Empty = new();

    private State()
    {
    }

    /// <summary>Position of the last entry folded; 0 before the first.</summary>
    public long Position { get; init; }

    /// <summary>The programme as it is now, with every change; null before the first is published.</summary>
    public Programme? Programme { get; init; }

    /// <summary>The programme as its file said last.</summary>
    public Programme? Published { get; init; }

    /// <summary>Hash of that file; empty before the first.</summary>
    public string Source { get; init; } = "";

    /// <summary>Counts publications and releases, from 1; 0 before the first.</summary>
    public int ScheduleVersion { get; init; }

    /// <summary>Schedule changes, oldest first.</summary>
    public ImmutableList<Release> Releases { get; init; } = [];

    /// <summary>The last schedule change that is told, or needs no telling; what came after it waits for further ones.</summary>
    public int Settled { get; init; }

    /// <summary>Changes that are kept for later, oldest first.</summary>
    public ImmutableList<Held> Held { get; init; } = [];

    /// <summary>What the organizers said to everybody, or hold to say it later.</summary>
    public ImmutableDictionary<BroadcastId, Broadcast> Broadcasts { get; init; } = ImmutableDictionary<BroadcastId, Broadcast>.Empty;

    /// <summary>All questions.</summary>
    public QuestionBook Questions { get; init; } = QuestionBook.Empty;

    /// <summary>Moments that came, whatever became of them.</summary>
    public ImmutableDictionary<MomentId, MomentReached> Moments { get; init; } = ImmutableDictionary<MomentId, MomentReached>.Empty;

    /// <summary>For which end each session's rest was left for answers in writing, UTC; see <see cref="Leftovers"/>.</summary>
    public ImmutableDictionary<SessionId, DateTimeOffset> Left { get; init; } = ImmutableDictionary<SessionId, DateTimeOffset>.Empty;

    /// <summary>Which chairs are there, and what the organizers told them.</summary>
    public ChairBook Chairs { get; init; } = ChairBook.Empty;

    /// <summary>Messages in Slack, by key.</summary>
    public ImmutableDictionary<string, Post> Posts { get; init; } = ImmutableDictionary.Create<string, Post>(StringComparer.Ordinal);

    /// <summary>The same by Slack's timestamp, which names a message in its channel.</summary>
    public PostIndex PostIndex { get; init; } = PostIndex.Empty;
    /// <summary>When everybody who opened the Home in Slack opened it last, by pseudonym, UTC.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Homes { get; init; } = ImmutableDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>The pseudonyms of those who want to be reminded of a session; only sessions that have any.</summary>
    public ImmutableDictionary<SessionId, ImmutableHashSet<string>> Reminders { get; init; } =
        ImmutableDictionary<SessionId, ImmutableHashSet<string>>.Empty;

    /// <summary>When each person's links were revoked last, UTC.</summary>
    public ImmutableDictionary<PersonId, DateTimeOffset> Revoked { get; init; } = ImmutableDictionary<PersonId, DateTimeOffset>.Empty;

    /// <summary>When each session got the times it has now, UTC.</summary>
    public ImmutableDictionary<SessionId, DateTimeOffset> Planned { get; init; } = ImmutableDictionary<SessionId, DateTimeOffset>.Empty;

    /// <summary>The change that is kept for later under that id; null when it is sent or dropped.</summary>
    public Held? FindHeld(HeldId id) => Held.Find(held => held.Id == id);

    /// <summary>When a session got the times it has now; the beginning of time when it is unknown.</summary>
    public DateTimeOffset PlannedAt(SessionId session) => Planned.GetValueOrDefault(session);
}
