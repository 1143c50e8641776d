using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Announcements;

public sealed class ReachMomentTests
{
    private static readonly Scenario Early = Given().And(Published, Who.System, At(8, 0));
    private static readonly Moment Start = Moments.Of(Of(Talk1), Settings.Default).Single(moment => moment.Kind is MomentKind.Start);

    [Theory]
    [InlineData(0, MomentOutcome.Sent)]
    [InlineData(30, MomentOutcome.Sent)]
    [InlineData(31, MomentOutcome.Late)]
    [InlineData(299, MomentOutcome.Late)]
    [InlineData(300, MomentOutcome.Skipped)]
    public void A_moment_is_sent_in_time_sent_late_or_skipped(int seconds, MomentOutcome outcome)
    {
        var reached = Early.When(Reach(Start), Who.System, Nine.AddSeconds(seconds)).Then<MomentReached>();
        Assert.Equal(outcome, reached.Outcome);
        Assert.Equal(outcome is MomentOutcome.Sent, reached.Reason is null);
        Assert.Equal((Start.Id, Talk1, MomentKind.Start, Nine, TimeSpan.Zero), (reached.Id, reached.Session, reached.Kind, reached.Due, reached.Lead));
    }

    [Fact]
    public void A_moment_does_not_come_before_its_time() =>
        Early.When(Reach(Start), Who.System, Nine.AddTicks(-1)).ThenRefused("moment.too-early");

    [Fact]
    public void A_moment_comes_once() =>
        Early.Do(Reach(Start), Who.System, Nine).When(Reach(Start), Who.System).ThenRefused("moment.already");

    [Fact]
    public void A_moment_that_two_nodes_reach_at_once_comes_once()
    {
        var fact = Early.When(Reach(Start), Who.System, Nine).Then<MomentReached>();
        var raced = Early.And(fact, Who.System).And(fact with { Outcome = MomentOutcome.Late }, Who.System);
        Assert.Equal("moment.already", raced.Refusal?.Code);
        Assert.Equal(MomentOutcome.Sent, raced.State.Moments[Start.Id].Outcome);
    }

    [Fact]
    public void A_moment_of_a_session_that_has_moved_or_is_cancelled_is_not_current()
    {
        Given().When(Reach(Start), Who.System).ThenRefused("moment.not-current");
        Early.When(new ReachMoment(new("nowhere"), Start.Id, TimeSpan.Zero, TimeSpan.Zero), Who.System).ThenRefused("moment.not-current");
        foreach (var changed in new[] { ReleasedLater, Of(Talk1) with { Cancelled = true } })
        {
            Early.And(new ScheduleReleased(2, 1, "Changed", [changed]), Olga, At(8, 30))
                .When(Reach(Start), Who.System, Nine).ThenRefused("moment.not-current");
        }
    }

    [Fact]
    public void A_moved_session_is_announced_again()
    {
        var moved = Early.Do(Reach(Start), Who.System, Nine).And(new ScheduleReleased(2, 1, "Later", [ReleasedLater]), Olga);
        var again = Moments.Of(moved.State.Programme!.Find(Talk1)!, Settings.Default).Single(moment => moment.Kind is MomentKind.Start);
        Assert.Equal(MomentOutcome.Sent, moved.When(Reach(again), Who.System, At(9, 5)).Then<MomentReached>().Outcome);
    }

    [Fact]
    public void A_moment_whose_time_was_over_when_it_was_planned_is_skipped_with_the_reason()
    {
        var late = Given().And(Published, Who.System, At(9, 0).AddSeconds(10));
        Assert.Equal("its time was over before this programme was loaded",
            late.When(Reach(Start), Who.System).Then<MomentReached>().Reason);
        var changed = Early.And(new ScheduleReleased(2, 1, "Changed", [Of(Talk1) with { End = At(9, 30) }]), Olga, At(9, 0).AddSeconds(10));
        Assert.Equal("its time was over when the schedule changed; the change itself was announced",
            changed.When(Reach(Start), Who.System).Then<MomentReached>().Reason);
    }

    [Fact]
    public void Only_live_reaches_moments() => Early.When(Reach(Start), Olga, Nine).ThenRefused("role.system");

    private static Session ReleasedLater => Of(Talk1) with { Start = At(9, 5), End = At(9, 45) };

    private static ReachMoment Reach(Moment moment) =>
        new(moment.Session, moment.Id, ReachMoment.DefaultTolerance, ReachMoment.DefaultGrace);
}
