using Live.Announcements;
using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Chairs;

public sealed class ChairCallsTests
{
    private static readonly Scenario Morning = Given().And(Published, Who.System, At(8, 0));

    [Fact]
    public void Chairs_are_called_25_minutes_before_and_missed_10_minutes_before() => Assert.Equal(
        ["chair-called/talk-1/2026-11-21T08:35:00Z", "chair-missing/talk-1/2026-11-21T08:50:00Z"],
        ChairCalls.Of(Of(Talk1), Settings.Default).Select(moment => moment.Id.Value));

    [Fact]
    public void Nobody_is_called_where_nobody_chairs_in_a_break_or_when_it_is_cancelled()
    {
        Assert.Empty(ChairCalls.Of(Of(Talk3), Settings.Default));
        Assert.Empty(ChairCalls.Of(Of(Coffee) with { Chairs = [new("ada")] }, Settings.Default));
        Assert.Empty(ChairCalls.Of(Of(Talk1) with { Cancelled = true }, Settings.Default));
    }

    [Fact]
    public void The_author_decides_when_and_whether() => Assert.Equal(
        ["chair-called/talk-1/2026-11-21T08:15:00Z"],
        ChairCalls.Of(Of(Talk1), Settings.Default with { CallChairs = TimeSpan.FromMinutes(45), MissChairs = TimeSpan.Zero })
            .Select(moment => moment.Id.Value));

    [Fact]
    public void The_ledger_is_for_what_attendees_hear()
    {
        var reached = Morning.Do(Reach(MomentKind.ChairCalled), Who.System, At(8, 35));
        Assert.All(Ledger.Of(reached.State), line => Assert.True(line.Moment.Kind.IsAnnounced()));
        Assert.Equal(4, Moments.All(Plan).Count(moment => moment.Kind is MomentKind.ChairCalled or MomentKind.ChairMissing)); // two sessions have a chair
    }

    [Theory]
    [InlineData(MomentKind.ChairCalled, 8, 35, MomentOutcome.Sent)]
    [InlineData(MomentKind.ChairCalled, 8, 37, MomentOutcome.Late)]
    [InlineData(MomentKind.ChairCalled, 8, 59, MomentOutcome.Late)]
    [InlineData(MomentKind.ChairCalled, 9, 0, MomentOutcome.Skipped)]
    [InlineData(MomentKind.ChairMissing, 8, 50, MomentOutcome.Sent)]
    [InlineData(MomentKind.ChairMissing, 8, 54, MomentOutcome.Late)]
    [InlineData(MomentKind.ChairMissing, 8, 55, MomentOutcome.Skipped)]
    [InlineData(MomentKind.ChairMissing, 9, 0, MomentOutcome.Skipped)]
    public void A_call_helps_until_the_start_and_an_absence_is_news_for_a_while(MomentKind kind, int hour, int minute, MomentOutcome outcome)
    {
        var reached = Morning.When(Reach(kind), Who.System, At(hour, minute)).Then<MomentReached>();
        Assert.Equal((outcome, outcome is MomentOutcome.Sent), (reached.Outcome, reached.Reason is null));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("olga")]
    public void Whoever_has_checked_in_is_not_missed(string who) => Assert.Equal(
        (MomentOutcome.Skipped, "a chair has checked in"), Outcome(Missed(Morning.Do(new CheckIn(Talk1, new("ada")), Who.Person(new(who)), At(8, 40)))));

    [Fact]
    public void One_of_several_chairs_is_enough()
    {
        var two = Given().And(new ProgrammePublished(Plan.With([Of(Talk1) with { Chairs = [new("ada"), new("bob")] }]), "file-1"), Who.System, At(8, 0));
        Assert.Equal(MomentOutcome.Skipped, Missed(two.Do(new CheckIn(Talk1, new("bob")), Bob, At(8, 40))).Outcome);
        Assert.Equal(MomentOutcome.Sent, Missed(two).Outcome);
    }

    [Fact]
    public void Who_took_the_place_of_somebody_there_is_missed_until_there() => Assert.Equal(MomentOutcome.Sent,
        Missed(Morning.Do(new CheckIn(Talk1, new("ada")), Ada, At(8, 40)).Do(new ReplaceChair(Talk1, new("ada"), new("bob")), Olga, At(8, 45))).Outcome);

    [Fact]
    public void A_programme_that_comes_late_still_calls_its_chairs_but_misses_nobody()
    {
        var late = Given().And(Published, Who.System, At(8, 52));
        Assert.Equal(MomentOutcome.Late, late.When(Reach(MomentKind.ChairCalled), Who.System, At(8, 52)).Then<MomentReached>().Outcome);
        Assert.Equal((MomentOutcome.Skipped, "its time was over when the schedule changed"), Outcome(late.When(Reach(MomentKind.ChairMissing), Who.System, At(8, 52)).Then<MomentReached>()));
    }

    [Fact]
    public void A_moved_session_calls_again_and_its_old_moments_are_not_current()
    {
        var moved = Morning.Do(Reach(MomentKind.ChairCalled), Who.System, At(8, 35))
            .And(new ScheduleReleased(2, 1, "Later", [Of(Talk1) with { Start = At(9, 30), End = At(10, 10) }]), Olga, At(8, 40));
        moved.When(Reach(MomentKind.ChairMissing), Who.System, At(8, 50)).ThenRefused("moment.not-current");
        var again = ChairCalls.Of(moved.State.Programme!.Find(Talk1)!, Settings.Default).First();
        Assert.Equal(MomentOutcome.Sent, moved.When(Reach(again), Who.System, At(9, 5)).Then<MomentReached>().Outcome);
    }

    [Fact]
    public void The_last_call_that_came_is_found()
    {
        var called = Morning.Do(Reach(MomentKind.ChairCalled), Who.System, At(8, 35));
        Assert.Equal(At(8, 35), ChairCalls.Last(called.State, Talk1, MomentKind.ChairCalled)!.Due);
        Assert.Null(ChairCalls.Last(called.State, Talk1, MomentKind.ChairMissing));
        Assert.Null(ChairCalls.Last(called.State, Talk2, MomentKind.ChairCalled));
        Assert.Null(ChairCalls.Last(Morning.Do(Reach(MomentKind.ChairCalled), Who.System, At(9, 0)).State, Talk1, MomentKind.ChairCalled));
    }

    private static MomentReached Missed(Scenario scenario) => scenario.When(Reach(MomentKind.ChairMissing), Who.System, At(8, 50)).Then<MomentReached>();

    private static (MomentOutcome, string?) Outcome(MomentReached reached) => (reached.Outcome, reached.Reason);

    private static ReachMoment Reach(MomentKind kind) => Reach(ChairCalls.Of(Of(Talk1), Settings.Default).Single(moment => moment.Kind == kind));

    private static ReachMoment Reach(Moment moment) =>
        new(moment.Session, moment.Id, ReachMoment.DefaultTolerance, ReachMoment.DefaultGrace);
}
