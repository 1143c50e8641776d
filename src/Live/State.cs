using System.Collections.Immutable;
using Live.Announcements;
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

    /// <summary>All questions.</summary>
    public QuestionBook Questions { get; init; } = QuestionBook.Empty;

    /// <summary>Moments that came, whatever became of them.</summary>
    public ImmutableDictionary<MomentId, MomentReached> Moments { get; init; } = ImmutableDictionary<MomentId, MomentReached>.Empty;

    /// <summary>Messages in Slack, by key.</summary>
    public ImmutableDictionary<string, Post> Posts { get; init; } = ImmutableDictionary.Create<string, Post>(StringComparer.Ordinal);

    /// <summary>The keys of messages in Slack, by the channel and the timestamp that name each there.</summary>
    public ImmutableDictionary<(string Channel, string Ts), string> Posted { get; init; } =
        ImmutableDictionary<(string Channel, string Ts), string>.Empty;

    /// <summary>When each person's links were revoked last, UTC.</summary>
    public ImmutableDictionary<PersonId, DateTimeOffset> Revoked { get; init; } = ImmutableDictionary<PersonId, DateTimeOffset>.Empty;

    /// <summary>When each session got the times it has now, UTC.</summary>
    public ImmutableDictionary<SessionId, DateTimeOffset> Planned { get; init; } = ImmutableDictionary<SessionId, DateTimeOffset>.Empty;

    /// <summary>When a session got the times it has now; the beginning of time when it is unknown.</summary>
    public DateTimeOffset PlannedAt(SessionId session) => Planned.GetValueOrDefault(session);
}
