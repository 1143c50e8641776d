using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class HeldTests
{
    private static readonly ScheduleWish Wish = new(WishKind.Late, Talk2, 5);
    private static readonly HoldSchedule Hold = new(new("h1"), 1, "Late", Wish);

    [Fact]
    public void A_draft_is_held_once_and_is_gone_when_it_is_sent()
    {
        var held = Given(Published).Do(Hold, Olga).Do(Hold, Olga);
        Assert.Equal(Wish, Assert.Single(held.State.Held).Wish);
        var sent = held.Do(new ReleaseSchedule(1, Wish.Plan(Plan, Nine).Draft!, new("h1")), Olga);
        Assert.Empty(sent.State.Held);
        sent.When(new DropHeld(new("h1")), Olga).ThenRefused("held.gone");
        sent.When(new ReleaseSchedule(2, new("Late", [ReleaseScheduleTests.Moved(Talk3, 5)]), new("h1")), Olga).ThenRefused("held.gone");
    }

    [Fact]
    public void A_draft_that_is_dropped_while_it_is_sent_is_not_sent()
    {
        var held = Given(Published).Do(Hold, Olga);
        var sending = held.When(new ReleaseSchedule(1, Wish.Plan(Plan, Nine).Draft!, new("h1")), Olga).Then<ScheduleReleased>();
        var raced = held.Do(new DropHeld(new("h1")), Olga).And(sending, Olga);
        Assert.Equal("held.gone", raced.Refusal?.Code);
        Assert.Equal(Plan, raced.State.Programme);
    }

    [Fact]
    public void Only_organizers_hold_and_drop_and_not_without_end()
    {
        Given(Published).When(Hold, Ada).ThenRefused("role.organizer-needed");
        Given(Published).Do(Hold, Olga).When(new DropHeld(new("h1")), Ada).ThenRefused("role.organizer-needed");
        Given(Published).When(Hold with { Headline = " " }, Olga).ThenRefused("schedule.headline");
        var full = Enumerable.Range(0, HoldSchedule.Most).Aggregate(Given(Published), (before, number) => before.Do(Hold with { Id = new($"n{number}") }, Olga));
        full.When(Hold, Olga).ThenRefused("held.too-many");
    }
}
