using System.Collections.Immutable;

namespace Live.Reports;

/// <summary>How long people waited. All times are zero when nobody did.</summary>
/// <param name="Count">How many waits there are.</param>
/// <param name="Median">Half of the waits were at most so long.</param>
/// <param name="Ninety">Nine of ten waits were at most so long.</param>
/// <param name="Longest">The longest wait.</param>
/// <param name="Steps">The same waits sorted by length, shortest first; they add up to <paramref name="Count"/>.</param>
public sealed record Waits(int Count, TimeSpan Median, TimeSpan Ninety, TimeSpan Longest, ImmutableArray<WaitStep> Steps)
{
    private static readonly TimeSpan[] Bounds =
        [.. new[] { 1, 2, 5, 10, 20, 40 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>Sums up waits; what two nodes' clocks make negative took no time.</summary>
    public static Waits Of(IEnumerable<TimeSpan> waits)
    {
        var sorted = waits.Select(wait => wait < TimeSpan.Zero ? TimeSpan.Zero : wait).Order().ToArray();
        return new Waits(sorted.Length, Rank(sorted, 50), Rank(sorted, 90), Rank(sorted, 100), [.. Sort(sorted)]);
    }

    /// <summary>The smallest wait that so many of a hundred do not exceed (nearest rank): always one that somebody really had.</summary>
    private static TimeSpan Rank(TimeSpan[] sorted, int percent) =>
        sorted.Length == 0 ? TimeSpan.Zero : sorted[(sorted.Length * percent + 99) / 100 - 1];

    private static IEnumerable<WaitStep> Sort(TimeSpan[] sorted)
    {
        var from = TimeSpan.Zero;
        foreach (var to in Bounds)
        {
            yield return new WaitStep(from, to, sorted.Count(wait => from <= wait && wait < to));
            from = to;
        }

        yield return new WaitStep(from, null, sorted.Count(wait => from <= wait));
    }
}

/// <summary>How many waits were so long.</summary>
/// <param name="From">At least so long.</param>
/// <param name="To">And shorter than this; null for any longer one.</param>
/// <param name="Count">How many.</param>
public sealed record WaitStep(TimeSpan From, TimeSpan? To, int Count);
