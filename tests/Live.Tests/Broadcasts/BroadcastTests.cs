using Live.Broadcasts;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Broadcasts;

public sealed class BroadcastTests
{
    private static readonly SendBroadcast Lunch = new(new("b1"), " Lunch is outside ", [Hall]);

    [Fact]
    public void What_is_sent_stands_as_typed_and_once()
    {
        var sent = Given(Published).Do(Lunch, Olga, At(9, 5));
        var broadcast = Assert.Single(sent.State.Broadcasts).Value;
        Assert.Equal(("Lunch is outside", BroadcastState.Sent, At(9, 5), Olga), (broadcast.Text, broadcast.State, broadcast.At, broadcast.Who));
        sent.When(Lunch with { Text = "Something else" }, Olga).ThenRefused("broadcast.done");
        var raced = sent.And(new BroadcastSent(new("b1"), "Something else", [Hall]), Olga);
        Assert.Equal(("broadcast.done", "Lunch is outside"), (raced.Refusal?.Code, raced.State.Broadcasts[new("b1")].Text));
    }

    [Fact]
    public void It_can_be_held_and_sent_later()
    {
        var held = Given(Published).Do(Lunch with { Hold = true }, Olga);
        Assert.Equal((BroadcastState.Held, false), (held.State.Broadcasts[new("b1")].State, held.State.Broadcasts[new("b1")].WasSent));
        var sent = held.Do(Lunch, Olga);
        Assert.Equal((BroadcastState.Sent, true), (sent.State.Broadcasts[new("b1")].State, sent.State.Broadcasts[new("b1")].WasSent));
    }

    [Fact]
    public void It_can_be_taken_back_for_ten_minutes_and_dropped_at_any_time()
    {
        var sent = Given(Published).Do(Lunch, Olga, At(9, 0));
        sent.When(new TakeBackBroadcast(new("b1")), Olga, At(9, 10).AddSeconds(1)).ThenRefused("broadcast.undo-too-late");
        var back = sent.Do(new TakeBackBroadcast(new("b1")), Olga, At(9, 10));
        Assert.True(back.State.Broadcasts[new("b1")] is { State: BroadcastState.TakenBack, WasSent: true });
        back.When(new TakeBackBroadcast(new("b1")), Olga).ThenRefused("broadcast.gone");
        back.When(Lunch, Olga).ThenRefused("broadcast.done");
        Given(Published).Do(Lunch with { Hold = true }, Olga, At(9, 0)).Do(new TakeBackBroadcast(new("b1")), Olga, At(12, 0));
    }

    [Fact]
    public void What_cannot_be_said_is_refused()
    {
        Given(Published).When(Lunch, Ada).ThenRefused("role.organizer-needed");
        Given(Published).When(Lunch with { Text = " \n" }, Olga).ThenRefused("broadcast.empty");
        Given(Published).When(Lunch with { Text = new string('x', Broadcast.MaxLength + 1) }, Olga).ThenRefused("broadcast.too-long");
        Given(Published).When(Lunch with { Rooms = [] }, Olga).ThenRefused("broadcast.room");
        Given(Published).When(Lunch with { Rooms = [Annex] }, Olga).ThenRefused("broadcast.room"); // it has no channel
        Given(Published).Do(Lunch, Olga).When(new TakeBackBroadcast(new("b1")), Ada).ThenRefused("role.organizer-needed");
    }
}
