using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class ChangeBatchTests
{
    /// <summary>The day on which changes wait a minute for each other.</summary>
    private static readonly Scenario Waiting = Given(Published with { Programme = Plan with { Settings = Settings.Default } });

    [Fact]
    public void A_change_waits_and_is_told_when_its_time_has_come()
    {
        var released = Later(Waiting, Talk2, 5, At(9, 0));
        Assert.Equal(2, ChangeBatch.Open(released.State)!.Version);
        Assert.Equal(At(9, 1), ChangeBatch.Open(released.State)!.Due(TimeSpan.FromMinutes(1)));
        released.When(new SettleChanges(2), Log.Who.System, At(9, 1).AddTicks(-1)).ThenRefused("changes.too-early");
        var told = released.Do(new SettleChanges(2), Log.Who.System, At(9, 1));
        Assert.Null(ChangeBatch.Open(told.State));
        told.When(new SettleChanges(2), Log.Who.System, At(9, 1)).ThenRefused("changes.not-open");
    }

    [Fact]
    public void Changes_that_follow_quickly_are_told_as_one_with_their_net_difference()
    {
        var twice = Later(Later(Waiting, Talk2, 5, At(9, 0)), Talk2, 10, At(9, 1));
        var batch = ChangeBatch.Open(twice.State)!;
        Assert.Equal((2, 3, At(9, 2)), (batch.Version, batch.Last, batch.Due(TimeSpan.FromMinutes(1))));
        Assert.Equal(new SessionChange(Of(Talk2), ReleaseScheduleTests.Moved(Talk2, 15)), Assert.Single(batch.Changes));
        Assert.Equal("The programme has changed", batch.Headline(Hall));
    }

    [Fact]
    public void A_change_and_its_reversal_say_nothing()
    {
        var back = Later(Later(Waiting, Talk2, 5, At(9, 0)), Talk2, -5, At(9, 1));
        Assert.Empty(ChangeBatch.Open(back.State)!.Changes);
        var undone = Later(Waiting, Talk2, 5, At(9, 0)).Do(new UndoRelease(2), Olga, At(9, 0));
        Assert.Empty(ChangeBatch.Open(undone.State)!.Changes);
        Assert.Empty(ChangeBatch.Open(undone.State)!.Standing);
    }

    [Fact]
    public void What_was_undone_before_it_was_told_leaves_the_others_their_sentence()
    {
        var scenario = Later(Later(Waiting, Talk2, 5, At(9, 0)), Talk3, 5, At(9, 0)).Do(new UndoRelease(3), Olga, At(9, 0));
        Assert.Equal("Later by 5", ChangeBatch.Open(scenario.State)!.Headline(Hall));
        Assert.Equal([Talk2], ChangeBatch.Open(scenario.State)!.Changes.Select(change => change.To.Id));
    }

    [Fact]
    public void What_is_changed_again_and_again_is_told_after_five_minutes()
    {
        var scenario = Enumerable.Range(0, 6).Aggregate(Waiting, (before, minute) => Later(before, Talk2, 1, At(9, minute).AddSeconds(-minute)));
        Assert.Equal(At(9, 5), ChangeBatch.Open(scenario.State)!.Due(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_change_that_comes_after_it_is_told_is_told_anew()
    {
        var told = Later(Waiting, Talk2, 5, At(9, 0)).Do(new SettleChanges(2), Log.Who.System, At(9, 1));
        var next = Later(told, Talk2, 5, At(9, 1));
        Assert.Equal(3, ChangeBatch.Open(next.State)!.Version);
        Assert.Equal(ReleaseScheduleTests.Moved(Talk2, 5), ChangeBatch.Open(next.State)!.Changes.Single().From);
    }

    [Fact]
    public void Of_a_change_and_the_telling_that_race_the_first_counts()
    {
        var telling = new ChangesSettled(2);
        var raced = Later(Later(Waiting, Talk2, 5, At(9, 0)), Talk2, 5, At(9, 1)).And(telling, Log.Who.System);
        Assert.Equal("changes.not-open", raced.Refusal?.Code);
        Assert.Equal(3, ChangeBatch.Open(raced.State)!.Last);
    }

    [Theory]
    [InlineData(10, 18, true)] // it would start in two minutes
    [InlineData(10, 17, false)]
    public void What_starts_within_two_minutes_is_told_at_once(int hour, int minute, bool atOnce) =>
        Assert.Equal(atOnce, ChangeBatch.Open(Later(Waiting, Talk2, 5, At(hour, minute)).State) is null);

    [Theory]
    [InlineData(9, 38, true)]
    [InlineData(9, 20, false)] // twenty minutes before its end there is time for a second thought
    public void A_session_that_is_on_and_ends_later_waits_unless_its_end_is_near(int hour, int minute, bool atOnce)
    {
        var draft = new ScheduleDraft("Longer", [Of(Talk1) with { End = At(9, 50) }]);
        Assert.Equal(atOnce, ChangeBatch.Open(Waiting.Do(new ReleaseSchedule(1, draft), Olga, At(hour, minute)).State) is null);
    }

    [Fact]
    public void A_session_that_is_on_and_is_cancelled_is_told_at_once_together_with_what_waits()
    {
        var scenario = Later(Waiting, Talk3, 5, At(9, 10));
        scenario = scenario.Do(new ReleaseSchedule(2, Cancelling.Plan(scenario.State.Programme!, Talk1, true, At(9, 10)).Draft!), Olga, At(9, 10));
        Assert.Null(ChangeBatch.Open(scenario.State));
        Assert.Equal(2, Assert.Single(ChangeBatch.Of(scenario.State)).Releases.Length);
    }

    [Fact]
    public void A_chair_who_is_replaced_meanwhile_is_no_change_of_the_schedule()
    {
        var scenario = Later(Waiting, Talk2, 5, At(9, 0)).Do(new Live.Chairs.ReplaceChair(Talk2, new("bob"), new("ada")), Olga, At(9, 0));
        Assert.Empty(ChangeBatch.Open(Later(scenario, Talk2, -5, At(9, 1)).State)!.Changes);
    }

    [Fact]
    public void Where_nothing_settles_every_change_is_told_at_once() =>
        Assert.Null(ChangeBatch.Open(Later(Given(Published), Talk2, 5, At(9, 0)).State));

    [Fact]
    public void Only_Live_tells() => Later(Waiting, Talk2, 5, At(9, 0)).When(new SettleChanges(2), Olga, At(9, 5)).ThenRefused("role.system");

    internal static Scenario Later(Scenario before, SessionId id, int minutes, DateTimeOffset at)
    {
        var session = before.State.Programme!.Find(id)!;
        var moved = session with { Start = session.Start.AddMinutes(minutes), End = session.End.AddMinutes(minutes) };
        return before.Do(new ReleaseSchedule(before.State.ScheduleVersion, new($"Later by {minutes}", [moved])), Olga, at);
    }
}
