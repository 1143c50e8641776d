using Live.Announcements;

namespace Live.Reports;

/// <summary>What became of announcements. Each is counted in exactly one of these.</summary>
/// <param name="InTime">Posted in time.</param>
/// <param name="Late">Posted late.</param>
/// <param name="Skipped">Not posted, on purpose: the session had moved, or its room has no channel.</param>
/// <param name="Failed">Refused by Slack.</param>
/// <param name="ToCome">Not due yet, or on their way.</param>
public sealed record Told(int InTime, int Late, int Skipped, int Failed, int ToCome)
{
    /// <summary>Counts lines of the ledger.</summary>
    public static Told Of(IEnumerable<LedgerLine> lines) => lines.Aggregate(new Told(0, 0, 0, 0, 0), (told, line) => line.Status switch
    {
        LedgerStatus.Sent => told with { InTime = told.InTime + 1 },
        LedgerStatus.Late => told with { Late = told.Late + 1 },
        LedgerStatus.Skipped => told with { Skipped = told.Skipped + 1 },
        LedgerStatus.Failed => told with { Failed = told.Failed + 1 },
        LedgerStatus.Planned or LedgerStatus.Sending => told with { ToCome = told.ToCome + 1 },
        _ => throw new InvalidOperationException($"Unknown status {line.Status}."),
    });
}
