using Live.Questions;

namespace Live.Reports;

/// <summary>Five minutes in which something was asked.</summary>
/// <param name="At">When they begin, UTC, on a multiple of <see cref="Length"/>.</param>
/// <param name="Remote">How many questions came from afar.</param>
/// <param name="Room">How many came from the room.</param>
public sealed record Slice(DateTimeOffset At, int Remote, int Room)
{
    /// <summary>How long every slice is.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    /// <summary>Questions over time, earliest first; what is between two slices is empty.</summary>
    public static IEnumerable<Slice> Of(IEnumerable<Question> questions) => questions
        .GroupBy(question => question.AskedAt.UtcTicks / Length.Ticks)
        .OrderBy(slice => slice.Key)
        .Select(slice => new Slice(
            new DateTimeOffset(slice.Key * Length.Ticks, TimeSpan.Zero),
            slice.Count(question => question.Origin is not Origin.Room),
            slice.Count(question => question.Origin is Origin.Room)));
}
