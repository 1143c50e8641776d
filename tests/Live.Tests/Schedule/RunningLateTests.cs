using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;

namespace Live.Tests.Schedule;

public sealed class RunningLateTests
{
    [Fact]
    public void What_is_on_ends_later_and_the_first_break_that_stays_long_enough_takes_it_up() => Assert.Equal(
        ["talk-1 9:00–9:50", "coffee 9:50–10:20"], Plan(Talk1, 10, Absorb.Auto));

    [Fact]
    public void What_is_to_come_starts_later() => Assert.Equal(
        ["talk-1 9:10–9:50", "coffee 9:50–10:20"], Plan(Talk1, 10, Absorb.Auto, now: At(8, 30)));

    [Fact]
    public void A_break_that_would_get_too_short_moves_along() => Assert.Equal(
        ["talk-1 9:00–10:01", "coffee 10:01–10:41", "talk-2 10:41–11:21", "talk-3 11:21–12:01"], Plan(Talk1, 21, Absorb.Auto));

    [Fact]
    public void A_break_gives_up_no_more_than_half() => Assert.Equal(
        ["talk-1 9:00–10:00", "coffee 10:00–10:20"], Plan(Talk1, 20, Absorb.Auto));

    [Fact]
    public void Nothing_takes_it_up_when_nothing_should_and_the_evening_is_another_day() => Assert.Equal(
        ["talk-1 9:00–9:45", "coffee 9:45–10:25", "talk-2 10:25–11:05", "talk-3 11:05–11:45"], Plan(Talk1, 5, Absorb.None));

    [Fact]
    public void A_chosen_break_gives_up_as_much_as_it_has() => Assert.Equal(
        ["talk-1 9:00–10:19", "coffee 10:19–10:20"], Plan(Talk1, 39, Absorb.By(Coffee)));

    [Fact]
    public void A_chosen_break_that_is_too_short_or_elsewhere_cannot_take_it_up()
    {
        Refused("schedule.absorb", Talk1, 40, Absorb.By(Coffee));
        Refused("schedule.absorb", Talk2, 5, Absorb.By(Coffee));
        Refused("schedule.absorb", Talk1, 5, Absorb.By(Posters));
        Refused("schedule.absorb", Talk1, 5, Absorb.By(new("nowhere")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(RunningLate.MaxMinutes + 1)]
    public void Minutes_that_make_no_sense_are_refused(int minutes) => Refused("schedule.minutes", Talk1, minutes, Absorb.Auto);

    [Fact]
    public void The_longest_delay_is_taken() => Assert.NotEmpty(Plan(Talk1, RunningLate.MaxMinutes, Absorb.None));

    [Fact]
    public void A_session_that_is_unknown_cancelled_or_over_cannot_run_late()
    {
        Refused("session.unknown", new("nowhere"), 5, Absorb.Auto);
        Refused("schedule.over", Talk1, 5, Absorb.Auto, At(9, 40));
        var cancelled = Day.Plan.With([Of(Talk1) with { Cancelled = true }]);
        Assert.Equal("session.cancelled", RunningLate.Plan(cancelled, Talk1, 5, Absorb.Auto, At(9, 10)).Refusal?.Code);
    }

    [Fact]
    public void A_cancelled_session_does_not_move_along()
    {
        var programme = Day.Plan.With([Of(Talk2) with { Cancelled = true }]);
        var draft = RunningLate.Plan(programme, Talk1, 5, Absorb.None, At(9, 10)).Draft!;
        Assert.DoesNotContain(draft.Sessions, session => session.Id == Talk2);
    }

    [Fact]
    public void A_session_that_takes_a_delay_up_has_no_more_question_time_than_it_lasts()
    {
        var programme = Day.Plan.With([Of(Posters) with { Start = At(11, 0), End = At(12, 0) }]);
        var posters = RunningLate.Plan(programme, Panel, 20, Absorb.Auto, At(10, 30)).Draft!.Sessions.Single(session => session.Id == Posters);
        Assert.Equal((At(11, 20), At(12, 0), At(11, 20)), (posters.Start, posters.End, posters.QuestionsAt));
    }

    [Fact]
    public void The_breaks_and_posters_of_the_day_that_follow_can_be_chosen() =>
        Assert.Equal([Coffee], RunningLate.Absorbers(Day.Plan, Of(Talk1)).Select(session => session.Id));

    private static string[] Plan(SessionId late, int minutes, Absorb absorb, DateTimeOffset? now = null)
    {
        var (draft, refusal) = RunningLate.Plan(Day.Plan, late, minutes, absorb, now ?? At(9, 10));
        Assert.Null(refusal);
        return [.. draft!.Sessions.Select(session => $"{session.Id} {session.Start:H:mm}–{session.End:H:mm}")];
    }

    private static void Refused(string code, SessionId late, int minutes, Absorb absorb, DateTimeOffset? now = null)
    {
        var (draft, refusal) = RunningLate.Plan(Day.Plan, late, minutes, absorb, now ?? At(9, 10));
        Assert.Null(draft);
        Assert.Equal(code, refusal?.Code);
    }
}
