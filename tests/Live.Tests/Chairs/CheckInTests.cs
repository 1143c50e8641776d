using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Chairs;

public sealed class CheckInTests
{
    private static readonly PersonId AdaId = new("ada");
    private static readonly CheckIn AdaIsHere = new(Talk1, AdaId);
    private static readonly Scenario Morning = Given().And(Published, Who.System, At(8, 0));

    [Fact]
    public void A_chair_checks_in_for_their_session()
    {
        var here = Morning.Do(AdaIsHere, Ada, At(8, 40));
        Assert.Equal(new Stamp(At(8, 40), Ada), here.State.Chairs.Find(Talk1, AdaId));
        Assert.Null(here.State.Chairs.Find(Talk2, AdaId));
        Assert.True(here.State.Chairs.HasSomebodyFor(Of(Talk1)));
    }

    [Fact]
    public void An_organizer_may_say_it_of_a_chair_and_is_remembered_for_it() => Assert.Equal(
        new Stamp(At(8, 50), Olga), Morning.Do(AdaIsHere, Olga, At(8, 50)).State.Chairs.Find(Talk1, AdaId));

    [Fact]
    public void Saying_it_again_changes_nothing() => Assert.Equal(
        new Stamp(At(8, 40), Ada), Morning.Do(AdaIsHere, Ada, At(8, 40)).Do(AdaIsHere, Olga, At(8, 50)).State.Chairs.Find(Talk1, AdaId));

    [Fact]
    public void Nobody_else_can()
    {
        Morning.When(AdaIsHere, Bob, At(8, 40)).ThenRefused("role.chair-needed");
        Morning.When(AdaIsHere, Asker, At(8, 40)).ThenRefused("role.chair-needed");
        Morning.When(new CheckIn(Talk1, new("olga")), Olga, At(8, 40)).ThenRefused("chair.not-this-session");
        Morning.When(new CheckIn(new("nowhere"), AdaId), Ada, At(8, 40)).ThenRefused("session.unknown");
    }

    [Fact]
    public void One_is_there_from_half_an_hour_before_the_start_until_the_end()
    {
        Morning.When(AdaIsHere, Ada, At(8, 30).AddTicks(-1)).ThenRefused("chair.too-early");
        Morning.When(AdaIsHere, Ada, At(8, 30)).Then(new ChairCheckedIn(Talk1, AdaId));
        Morning.When(AdaIsHere, Ada, At(9, 40)).ThenRefused("chair.over");
        Morning.And(new ScheduleReleased(2, 1, "Off", [Of(Talk1) with { Cancelled = true }]), Olga)
            .When(AdaIsHere, Ada, At(8, 40)).ThenRefused("chair.over");
    }

    [Fact]
    public void Whoever_is_called_earlier_may_be_there_earlier()
    {
        var plan = Plan with { Settings = Settings.Default with { CallChairs = TimeSpan.FromMinutes(45) } };
        Given().And(new ProgrammePublished(plan, "file-1"), Who.System, At(8, 0)).When(AdaIsHere, Ada, At(8, 15)).Then(new ChairCheckedIn(Talk1, AdaId));
    }

    [Fact]
    public void It_holds_when_the_session_moves() => Assert.True(Morning.Do(AdaIsHere, Ada, At(8, 40))
        .And(new ScheduleReleased(2, 1, "Later", [Of(Talk1) with { Start = At(9, 10), End = At(9, 50) }]), Olga)
        .State.Chairs.HasSomebodyFor(Of(Talk1)));

    [Fact]
    public void Opening_the_screen_counts_while_the_session_is_about_to_start_or_on_for_its_chairs_alone()
    {
        bool Counts(Scenario scenario, Who who, DateTimeOffset at) => CheckIn.ByOpeningTheScreen(scenario.State, Talk1, who, at);
        Assert.Equal([false, true, true, false], new[] { At(8, 29), At(8, 30), At(9, 20), At(9, 40) }.Select(at => Counts(Morning, Ada, at)));
        Assert.False(Counts(Morning, Olga, At(8, 40)));
        Assert.False(Counts(Morning, Asker, At(8, 40)));
        Assert.False(Counts(Morning.Do(AdaIsHere, Ada, At(8, 35)), Ada, At(8, 40)));
    }
}
