using FsCheck;
using FsCheck.Fluent;
using Live.Reports;

namespace Live.Tests.Reports;

public sealed class WaitsTests
{
    [Fact]
    public void Of_ten_waits_the_median_is_the_fifth_and_nine_of_ten_the_ninth()
    {
        var waits = Waits.Of(Enumerable.Range(1, 10).Reverse().Select(minutes => TimeSpan.FromMinutes(minutes)));
        Assert.Equal((5, 9, 10), (waits.Median.TotalMinutes, waits.Ninety.TotalMinutes, waits.Longest.TotalMinutes));
    }

    [Fact]
    public void What_two_clocks_make_negative_took_no_time() =>
        Assert.Equal((1, TimeSpan.Zero, 1), Waits.Of([TimeSpan.FromSeconds(-2)]) is var waits ? (waits.Count, waits.Longest, waits.Steps[0].Count) : default);

    [Fact]
    public void The_figures_of_any_waits_agree_with_each_other() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true),
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(-60, 6000)).ToArbitrary(), seconds =>
        {
            TimeSpan[] given = [.. seconds.Select(each => TimeSpan.FromSeconds(Math.Max(0, each)))];
            var waits = Waits.Of(seconds.Select(each => TimeSpan.FromSeconds(each)));
            return waits.Count == given.Length && waits.Steps.Sum(step => step.Count) == given.Length
                && waits.Longest == given.DefaultIfEmpty().Max()
                && Covers(waits.Median, 50) && Covers(waits.Ninety, 90);

            // So many of a hundred are at most so long, and a shorter time would be too short for that.
            bool Covers(TimeSpan rank, int percent) => given.Length == 0 ||
                (given.Contains(rank) && given.Count(wait => wait <= rank) * 100 >= given.Length * percent
                    && given.Count(wait => wait < rank) * 100 < given.Length * percent);
        }));
}
