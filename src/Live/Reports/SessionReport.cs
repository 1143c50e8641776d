using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Reports;

/// <summary>What happened in one session.</summary>
/// <param name="Session">The session as it is now.</param>
/// <param name="Figures">Its questions and announcements.</param>
/// <param name="Drift">How its times have changed.</param>
/// <param name="Chairs">Who chairs it, and whether they were there in time.</param>
public sealed record SessionReport(Session Session, Figures Figures, Drift Drift, ImmutableArray<Presence> Chairs);
