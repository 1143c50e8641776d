using Live.Announcements;
using Live.Programmes;
using Live.Reminders;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Reminders;

public sealed class SetReminderTests
{
    private static readonly TimeSpan HalfAMinute = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_reminder_has_its_moment_five_minutes_before_the_start()
    {
        var set = Given(Published).Do(new SetReminder(Talk2, true), Asker);
        var moment = Assert.Single(Moments.All(set.State).Except(Moments.All(Plan)));
        Assert.Equal((MomentKind.Reminder, Talk2, At(10, 15)), (moment.Kind, moment.Session, moment.Due));
        Assert.Equal(moment, Moments.Find(Plan, Talk2, moment.Id));
        set.When(new ReachMoment(Talk2, moment.Id, HalfAMinute, TimeSpan.FromMinutes(5)), Log.Who.System, At(10, 15)).Then<MomentReached>();
    }

    [Fact]
    public void Without_a_reminder_there_is_no_moment_for_it()
    {
        Assert.Equal(Moments.All(Plan), Moments.All(Given(Published).State));
        var back = Given(Published).Do(new SetReminder(Talk2, true), Asker).Do(new SetReminder(Talk2, false), Asker);
        Assert.Equal(Moments.All(Plan), Moments.All(back.State));
    }

    [Fact]
    public void Taking_ones_own_back_leaves_the_others()
    {
        var two = Given(Published).Do(new SetReminder(Talk2, true), Asker).Do(new SetReminder(Talk2, true), Voter);
        Assert.Equal(["voter"], Reminding.Readers(two.Do(new SetReminder(Talk2, false), Asker).State, Talk2));
    }

    [Fact]
    public void A_reminder_moves_with_its_session_and_goes_when_it_is_cancelled()
    {
        var set = Given(Published).Do(new SetReminder(Talk2, true), Asker);
        var moved = set.And(new ScheduleReleased(2, 1, "Later", [Of(Talk2) with { Start = At(10, 30) }], null), Olga);
        Assert.Equal(At(10, 25), Reminding.Moments(moved.State).Single().Due);
        var cancelled = moved.And(new ScheduleReleased(3, 2, "Cancelled", [Of(Talk2) with { Cancelled = true }], null), Olga);
        Assert.Empty(Reminding.Moments(cancelled.State));
        cancelled.When(new SetReminder(Talk2, true), Voter).ThenRefused("session.cancelled");
    }

    [Fact]
    public void A_reminder_that_would_come_at_once_is_refused_and_one_can_be_taken_back_at_any_time()
    {
        var set = Given(Published).Do(new SetReminder(Talk2, true), Asker);
        set.When(new SetReminder(Talk2, true), Voter, At(10, 15)).ThenRefused("reminder.too-late");
        set.When(new SetReminder(Talk2, false), Asker, At(10, 19)).Then(new ReminderSet(Talk2, "asker", false));
        set.When(new SetReminder(Coffee, true), Asker, At(9, 0)).ThenRefused("reminder.too-late");
        set.When(new SetReminder(new SessionId("nowhere"), true), Asker).ThenRefused("session.unknown");
        set.When(new SetReminder(Talk2, true), Olga).ThenRefused("role.attendee-needed");
    }

    [Fact]
    public void The_ledger_counts_no_reminders()
    {
        var set = Given(Published).Do(new SetReminder(Talk2, true), Asker);
        var moment = Reminding.Moments(set.State).Single();
        var reached = set.Do(new ReachMoment(Talk2, moment.Id, HalfAMinute, TimeSpan.FromMinutes(5)), Log.Who.System, moment.Due);
        Assert.Equal(Ledger.Of(Given(Published).State).Select(line => line.Moment), Ledger.Of(reached.State).Select(line => line.Moment));
    }
}
