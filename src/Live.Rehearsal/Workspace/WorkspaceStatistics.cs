using System.Collections.Immutable;

namespace Live.Rehearsal.Workspace;

/// <summary>What the bot did to the workspace so far: a snapshot. Bounded lists keep the newest; counters count everything.</summary>
public sealed record WorkspaceStatistics
{
    /// <summary>Web API calls by method.</summary>
    public required ImmutableSortedDictionary<string, MethodCount> Calls { get; init; }

    /// <summary>Calls answered with 429 because of a limit, each with its time and its reason. A well-behaved bot has none.</summary>
    public required ImmutableArray<RateLimitNote> RateLimited { get; init; }

    public required AckStatistics Acks { get; init; }

    /// <summary>Deliveries that were not acknowledged in time, by kind of failure (timeout, connection_failed, http_error …).</summary>
    public required ImmutableSortedDictionary<string, int> Unacknowledged { get; init; }

    /// <summary>Events that were sent again.</summary>
    public required int Redeliveries { get; init; }

    /// <summary>Events given up after the last retry.</summary>
    public required int LostEvents { get; init; }

    /// <summary>Events held back because of the 30,000 an hour.</summary>
    public required int WithheldEvents { get; init; }

    /// <summary>Envelopes acknowledged more than once.</summary>
    public required int DuplicateAcks { get; init; }

    /// <summary>Acknowledgements that came after the 3 seconds.</summary>
    public required int LateAcks { get; init; }

    /// <summary>Messages of the bot that stand in the same conversation with the same metadata as another: announced twice.</summary>
    public required ImmutableArray<DuplicatePost> DuplicatePosts { get; init; }

    /// <summary>Whatever else was odd: protocol mistakes of the bot, failures of the stand-in itself.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}

/// <param name="Errors">Answers with ok=false by error code, rate limits among them.</param>
/// <param name="Faults">Answers that a planned fault replaced.</param>
public sealed record MethodCount(int Calls, int Ok, ImmutableSortedDictionary<string, int> Errors, int Faults);

/// <param name="At">By the workspace's clock.</param>
/// <param name="Limit">Which limit, in words.</param>
public sealed record RateLimitNote(DateTimeOffset At, string Method, string Limit, TimeSpan RetryAfter, bool WasPlanned);

/// <summary>Times from sending to acknowledgement, in real milliseconds.</summary>
public sealed record AckStatistics(int Count, double P50, double P99, double Max);

public sealed record DuplicatePost(string Channel, string Metadata, ImmutableArray<string> Ts);
