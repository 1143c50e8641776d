using System.Globalization;
using Live.Server.Homes;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Homes;

public sealed class HomeQueueTests
{
    private static readonly DateTimeOffset Now = ADay.At("10:00");

    private readonly HomeQueue queue = new();
    private readonly Dictionary<string, DateTimeOffset> opened = [];

    [Fact]
    public void First_come_those_who_opened_theirs_in_line_then_staff_then_askers_then_everybody_then_votes_and_counts()
    {
        foreach (var (name, reason) in new[]
        {
            ("counts", HomeReason.Counts), ("votes", HomeReason.Votes), ("everybody", HomeReason.Everybody), ("own", HomeReason.Own), ("staff", HomeReason.Staff),
            ("opened first", HomeReason.Opened),
        })
            queue.Mark(name, reason, Now);
        queue.Mark("opened second", HomeReason.Opened, Now.AddSeconds(1));
        Assert.Equal(["opened first", "opened second", "staff", "own", "everybody", "votes", "counts"], All());
    }

    [Fact]
    public void Of_equals_the_one_who_looked_last_goes_first()
    {
        foreach (var number in Enumerable.Range(0, 3))
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            opened[name] = Now.AddMinutes(number);
            queue.Mark(name, HomeReason.Everybody, Now);
        }

        Assert.Equal(["2", "1", "0"], All());
    }

    [Fact]
    public void The_more_urgent_of_two_reasons_counts_and_an_opening_again_keeps_its_place()
    {
        queue.Mark("a", HomeReason.Counts, Now);
        queue.Mark("b", HomeReason.Opened, Now);
        queue.Mark("a", HomeReason.Opened, Now.AddSeconds(1));
        queue.Mark("b", HomeReason.Opened, Now.AddSeconds(2));
        queue.Mark("b", HomeReason.Counts, Now.AddSeconds(2));
        Assert.Equal(["b", "a"], All());
    }

    [Fact]
    public void Mere_counts_wait_until_the_pause_is_over_and_nothing_else_does()
    {
        queue.Take("a", Now);
        queue.Mark("a", HomeReason.Counts, Now);
        Assert.Null(Next(Now.AddSeconds(119)));
        Assert.Equal(TimeSpan.FromSeconds(1), queue.Wait(Now.AddSeconds(119)));
        Assert.Equal("a", Next(Now.AddMinutes(2)));
        queue.Mark("a", HomeReason.Own, Now.AddSeconds(1));
        Assert.Equal("a", Next(Now.AddSeconds(1)));
    }

    [Fact]
    public void One_that_is_being_published_waits_and_nothing_is_due_in_an_empty_queue()
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, queue.Wait(Now));
        queue.Mark("a", HomeReason.Own, Now);
        Assert.Null(queue.Next(_ => Now, _ => true, Now));
        Assert.Equal(Timeout.InfiniteTimeSpan, queue.Wait(Now)); // its result rings
    }

    private string? Next(DateTimeOffset now) => queue.Next(reader => opened.GetValueOrDefault(reader), _ => false, now)?.Reader;

    private List<string> All()
    {
        var all = new List<string>();
        while (Next(Now) is { } next)
        {
            all.Add(next);
            queue.Take(next, Now);
        }

        return all;
    }
}
