using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class TimeTests
{
    private static readonly DateTimeOffset Midnight = new(2024, 5, 11, 0, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("09:10 - 09:40")]
    [InlineData("09:10-09:40")]
    [InlineData("9:10 – 9:40")]
    [InlineData("9:10—9:40")]
    [InlineData("9.10 - 9.40")]
    [InlineData("09:10 to 09:40")]
    [InlineData("9:10 am - 9:40 AM")]
    [InlineData("2024-05-11 09:10 - 09:40")]
    [InlineData("2024-05-11 09:10 - 2024-05-11 09:40")]
    [InlineData("07:10 UTC - 07:40 UTC")]
    [InlineData("03:10 UTC-4 - 03:40 UTC-04:00")]
    public void A_time_may_be_written_as_people_write_it(string time)
    {
        var session = Given.Sessions($"  - {time} Talk").GoodSession();
        Assert.Equal((Midnight.AddMinutes(550), Midnight.AddMinutes(580), "Talk"), (session.Start, session.End, session.Title));
    }

    [Theory]
    [InlineData("3:45 pm to 6:30 pm", 15 * 60 + 45, 18 * 60 + 30)]
    [InlineData("12:00 am - 12:30 pm", 0, 12 * 60 + 30)]
    [InlineData("23:30 - 00:30", 23 * 60 + 30, 24 * 60 + 30)]
    [InlineData("22:00 - 24:00", 22 * 60, 24 * 60)]
    [InlineData("22:00 - 06:00", 22 * 60, 30 * 60)]
    [InlineData("14:00 - 2024-05-12 13:30", 14 * 60, 37 * 60 + 30)]
    public void A_session_may_be_after_noon_or_past_midnight(string time, int start, int end)
    {
        var session = Given.Sessions($"  - {time} Talk").GoodSession();
        Assert.Equal((Midnight.AddMinutes(start), Midnight.AddMinutes(end)), (session.Start, session.End));
    }

    [Theory]
    [InlineData("25:00 - 26:00")]
    [InlineData("09:60 - 10:00")]
    [InlineData("24:30 - 25:00")]
    [InlineData("9:5 - 9:40")]
    [InlineData("3:45 - 6:30 pm")]
    [InlineData("13:00 pm - 2:00 pm")]
    [InlineData("2024-02-30 09:00 - 10:00")]
    [InlineData("09:00 UTC+15 - 10:00")]
    [InlineData("9 - 10")]
    public void A_time_that_no_clock_shows_is_told(string time)
    {
        var problem = Given.Sessions($"  - {time} Talk").OnlyError(ProblemCodes.TimeMalformed);
        Assert.Equal((6, 5), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("10:00 - 09:30", "2024-05-12 09:30")]
    [InlineData("10:00 - 10:00", "2024-05-12 10:00")]
    [InlineData("22:00 - 06:01", "2024-05-12 06:01")]
    public void An_end_before_the_start_is_told_with_how_to_write_another_day(string time, string mend) =>
        Assert.Contains(mend, Given.Sessions($"  - {time} Talk").OnlyError(ProblemCodes.TimeEnd).Mend, StringComparison.Ordinal);

    [Fact]
    public void The_early_morning_after_a_late_session_is_asked_about()
    {
        var problem = Given.Sessions("  - 23:00 - 00:30 Party\n  - 00:30 - 01:00 Last words").OnlyWarning(ProblemCodes.TimeAfterMidnight);
        Assert.Equal(7, problem.Line);
        Assert.Contains("2024-05-12", problem.Mend, StringComparison.Ordinal);
        Given.Sessions("  - 23:00 - 00:30 Party\n  - 2024-05-12 00:30 - 01:00 Last words").Good();
    }

    [Theory]
    [InlineData("11.05.2024")]
    [InlineData("2024-5-11")]
    [InlineData("2024-02-30")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("tomorrow")]
    public void A_date_that_cannot_be_is_told(string date)
    {
        var problem = Given.File($"name: A\nzone: UTC\ndate: {date}\nsessions:\n  - 09:00 - 10:00 Talk").OnlyError(ProblemCodes.DateMalformed);
        Assert.Equal((3, 7), (problem.Line, problem.Column));
    }
}
