using System.Globalization;
using Live.Schedule;

using static Live.Tests.Day;

namespace Live.Tests.Schedule;

public sealed class ChangingRoomTests
{
    [Fact]
    public void A_session_changes_its_room_and_nothing_else()
    {
        var draft = ChangingRoom.Plan(Plan, Talk2, Annex, Nine).Draft!;
        Assert.Equal("talk-2 changes to Annex", draft.Headline);
        Assert.Equal(Of(Talk2) with { Room = Annex }, Assert.Single(draft.Sessions));
        Assert.Equal("talk-2 is in annex (was hall)", new SessionChange(Of(Talk2), draft.Sessions[0])
            .Say(time => time.ToString("H:mm", CultureInfo.InvariantCulture), name => name, room => room.Value));
    }

    [Fact]
    public void It_takes_the_stream_of_its_new_room_when_that_is_one()
    {
        var programme = Plan.With([
            Of(Talk2) with { Stream = new("https://example.org/hall") },
            Of(Panel) with { Stream = new("https://example.org/annex") }, Of(Posters) with { Stream = new("https://example.org/annex") }]);
        Assert.Equal("https://example.org/annex", ChangingRoom.Plan(programme, Talk2, Annex, Nine).Draft!.Sessions[0].Stream!.OriginalString);
        var two = programme.With([Of(Posters) with { Stream = new("https://example.org/posters") }]);
        Assert.Equal("https://example.org/hall", ChangingRoom.Plan(two, Talk2, Annex, Nine).Draft!.Sessions[0].Stream!.OriginalString);
    }

    [Fact]
    public void What_cannot_change_its_room_is_refused()
    {
        Assert.Equal("session.unknown", ChangingRoom.Plan(Plan, new("nowhere"), Annex, Nine).Refusal?.Code);
        Assert.Equal("room.unknown", ChangingRoom.Plan(Plan, Talk2, new("nowhere"), Nine).Refusal?.Code);
        Assert.Equal("schedule.room-already", ChangingRoom.Plan(Plan, Talk2, Hall, Nine).Refusal?.Code);
        Assert.Equal("schedule.over", ChangingRoom.Plan(Plan, Talk1, Annex, At(9, 40)).Refusal?.Code);
    }
}
