using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>A schedule change as the fold remembers it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="At">When it was released, UTC.</param>
/// <param name="Who">By whom.</param>
/// <param name="Headline">What happened in one sentence.</param>
/// <param name="Before">The changed sessions as they were.</param>
/// <param name="After">The changed sessions as they are since.</param>
/// <param name="Undoes">The version that it took back, or null.</param>
/// <param name="UndoneBy">The version that took it back, or null.</param>
/// <param name="Batch">The version of the first of the changes that it is told together with.</param>
public sealed record Release(
    int Version, DateTimeOffset At, Who Who, string Headline, ImmutableArray<Session> Before, ImmutableArray<Session> After,
    int? Undoes, int? UndoneBy = null, int Batch = 0)
{
    /// <summary>How long a release can be taken back.</summary>
    public static readonly TimeSpan UndoSpan = TimeSpan.FromMinutes(10);

    /// <summary>What it changed, in the order of the day.</summary>
    public IEnumerable<SessionChange> Changes => SessionChange.Between(Before, After);
}
