using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Announcements;

public sealed class LedgerTests
{
    private static readonly Scenario Early = Given().And(Published, Who.System, At(8, 0));
    private static readonly Moment Start = Moments.Of(Of(Talk1), Settings.Default).Single(moment => moment.Kind is MomentKind.Start);
    private static readonly string Key = MessageKeys.Announcement(Start.Id);

    [Fact]
    public void Without_a_programme_there_is_nothing() => Assert.Empty(Ledger.Of(Given().State));

    [Fact]
    public void What_has_not_come_is_planned_in_order_of_time()
    {
        var lines = Ledger.Of(Early.State).ToArray();
        Assert.Equal(Moments.Of(Plan), lines.Select(line => line.Moment));
        Assert.All(lines, line => Assert.Equal(LedgerStatus.Planned, line.Status));
        Assert.All(lines, line => Assert.Equal(line.Place is null, line.Reason is not null));
    }

    [Fact]
    public void A_moment_that_came_is_on_its_way_then_sent()
    {
        Assert.Equal(LedgerStatus.Sending, Line(Reached()).Status);
        Assert.Equal((LedgerStatus.Sent, null), Status(Reached().And(Posted, Who.System)));
    }

    [Fact]
    public void A_late_one_says_why()
    {
        var (status, reason) = Status(Reached(late: 90).And(Posted, Who.System));
        Assert.Equal(LedgerStatus.Late, status);
        Assert.StartsWith("1 min late", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_one_says_why() => Assert.Equal((LedgerStatus.Skipped, "10 min late: too old to help anybody"), Status(Reached(late: 600)));

    [Fact]
    public void What_slack_refused_has_failed() => Assert.Equal((LedgerStatus.Failed, "channel_not_found"),
        Status(Reached().And(new MessageRefused(Key, "h", "channel_not_found"), Who.System)));

    [Fact]
    public void A_refused_correction_leaves_a_sent_one_sent() => Assert.Equal(LedgerStatus.Sent,
        Line(Reached().And(Posted, Who.System).And(new MessageRefused(Key, "h2", "msg_too_long"), Who.System)).Status);

    [Fact]
    public void A_room_without_a_channel_gets_no_message()
    {
        var start = Moments.Of(Of(Panel), Settings.Default).Single(moment => moment.Kind is MomentKind.Start);
        var reached = Early.Do(Reach(start), Who.System, At(10, 0));
        var line = Ledger.Of(reached.State).Single(line => line.Moment.Id == start.Id);
        Assert.Equal((LedgerStatus.Skipped, "the room has no Slack channel"), (line.Status, line.Reason));
    }

    [Fact]
    public void What_was_announced_of_a_session_that_moved_or_was_cancelled_is_corrected()
    {
        var posted = Reached().And(Posted, Who.System);
        Assert.Equal((LedgerStatus.Sent, "corrected: the session has moved"), Status(posted.And(
            new ScheduleReleased(2, 1, "Later", [ReleaseLater]), Olga)));
        Assert.Equal((LedgerStatus.Sent, "corrected: the session was cancelled"), Status(posted.And(
            new ScheduleReleased(2, 1, "Off", [Of(Talk1) with { Cancelled = true }]), Olga)));
    }

    [Fact]
    public void What_was_announced_of_a_session_that_left_the_programme_stays_sent() =>
        Assert.Equal((LedgerStatus.Sent, "corrected: the session was cancelled"), Status(Reached().And(Posted, Who.System).And(
            new ProgrammePublished(Plan with { Sessions = [Of(Talk2)] }, "file-2"), Who.System)));

    private static Session ReleaseLater => Of(Talk1) with { Start = At(9, 5), End = At(9, 45) };

    private static MessagePosted Posted => new(Key, "C1", "1.0", "h");

    private static Scenario Reached(int late = 0) => Early.Do(Reach(Start), Who.System, Nine.AddSeconds(late));

    private static ReachMoment Reach(Moment moment) => new(moment.Session, moment.Id, ReachMoment.DefaultTolerance, ReachMoment.DefaultGrace);

    private static LedgerLine Line(Scenario scenario) => Ledger.Of(scenario.State).Single(line => line.Moment.Id == Start.Id);

    private static (LedgerStatus, string?) Status(Scenario scenario) => (Line(scenario).Status, Line(scenario).Reason);
}
