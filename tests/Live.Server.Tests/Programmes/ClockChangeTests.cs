using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class ClockChangeTests
{
    private static ProgrammeReading Night(string date, string session) => Given.File($"""
        name: A night
        zone: Europe/Vienna
        date: {date}
        sessions:
          - {session}
        """);

    [Fact]
    public void A_time_that_the_clocks_jump_over_is_an_error()
    {
        var problem = Night("2024-03-31", "02:30 - 04:00 Talk").OnlyError(ProblemCodes.TimeSkipped);
        Assert.Equal((5, 5), (problem.Line, problem.Column));
        Assert.Equal("Write 03:00 or later.", problem.Mend);
    }

    [Fact]
    public void A_session_over_the_jump_is_an_hour_shorter_than_the_clock_says() =>
        Assert.Equal(TimeSpan.FromHours(2), Night("2024-03-31", "01:00 - 04:00 Talk").GoodSession().Length);

    [Fact]
    public void A_time_that_comes_twice_is_the_first_with_a_warning()
    {
        var reading = Night("2024-10-27", "02:30 - 04:00 Talk");
        var problem = reading.OnlyWarning(ProblemCodes.TimeTwice);
        Assert.Equal("Say which one: \"02:30 UTC+02:00\" is the first, \"02:30 UTC+01:00\" the second.", problem.Mend);
        Assert.Equal(new DateTimeOffset(2024, 10, 27, 0, 30, 0, TimeSpan.Zero), reading.Programme!.Sessions[0].Start);
    }

    [Fact]
    public void The_second_time_can_be_said()
    {
        Session session = Night("2024-10-27", "02:30 UTC+2 - 02:15 UTC+1 Talk").GoodSession();
        Assert.Equal((new DateTimeOffset(2024, 10, 27, 0, 30, 0, TimeSpan.Zero), TimeSpan.FromMinutes(45)), (session.Start, session.Length));
    }

    [Fact]
    public void A_night_before_the_change_asks_nothing() =>
        Assert.Equal(TimeSpan.FromHours(4), Night("2024-10-27", "23:00 - 03:00 Talk").GoodSession().Length);

    [Fact]
    public void Weeks_on_both_sides_of_a_change_keep_the_time_on_the_wall()
    {
        var programme = Given.File("""
            name: A seminar
            zone: America/New_York
            days:
              - date: 2023-03-09
                sessions:
                  - 3:45 pm to 6:30 pm Seminar 6
              - date: 2023-03-16
                sessions:
                  - 3:45 pm to 6:30 pm Seminar 7
            """).Good();
        Assert.Equal([20, 19], programme.Sessions.Select(session => session.Start.Hour));
    }
}
