using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>A planned change that nobody has been told of yet.</summary>
/// <param name="Headline">What happens in one sentence without a full stop.</param>
/// <param name="Sessions">The changed sessions as they would be, whole.</param>
public sealed record ScheduleDraft(string Headline, ImmutableArray<Session> Sessions);
