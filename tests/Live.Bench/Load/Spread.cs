using System.Diagnostics;

namespace Live.Bench.Load;

/// <summary>How long things took: counts by tenths of a millisecond up to ten seconds. Many may add at once.</summary>
internal sealed class Spread
{
    private const int PerMillisecond = 10;

    private readonly int[] counts = new int[10_000 * PerMillisecond];
    private int total;

    /// <summary>How many were added.</summary>
    public int Count => Volatile.Read(ref total);

    /// <summary>Adds one, in ticks of <see cref="Stopwatch"/>.</summary>
    public void Add(long ticks)
    {
        var tenth = Math.Clamp(ticks * 1000 * PerMillisecond / Stopwatch.Frequency, 0, counts.Length - 1);
        Interlocked.Increment(ref counts[tenth]);
        Interlocked.Increment(ref total);
    }

    /// <summary>How many took no longer than that.</summary>
    public int Within(double milliseconds) => counts.AsSpan(0, (int)(milliseconds * PerMillisecond)).ToArray().Sum();

    /// <summary>Milliseconds within which that part of all is; 0 of nothing.</summary>
    public double Percentile(double part)
    {
        var left = (long)Math.Ceiling(part * Count);
        for (var tenth = 0; tenth < counts.Length; tenth++)
        {
            left -= counts[tenth];
            if (left <= 0)
                return (double)tenth / PerMillisecond;
        }

        return 0;
    }

    /// <summary>The percentiles that people ask for.</summary>
    public Percentiles Summary => new(Percentile(0.5), Percentile(0.99), Percentile(1));
}

/// <summary>In milliseconds.</summary>
internal sealed record Percentiles(double Median, double P99, double Longest);
