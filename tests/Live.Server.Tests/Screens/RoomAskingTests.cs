using Live.Questions;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Screens;

public sealed class RoomAskingTests
{
    [Fact]
    public async Task Somebody_in_the_room_asks_into_the_same_queue_by_name_or_anonymously()
    {
        await using var app = await LiveApp.StartAsync();
        await using var room = await app.ScreenInTheRoomAsync("somebody");
        Assert.Null((await room.AskAsync(ADay.Talk1, "By name?", "Ada")).Refusal);
        Assert.Null((await room.AskAsync(ADay.Talk1, "Anonymously?", null)).Refusal);
        var (named, anonymous) = (app.Question("By name?"), app.Question("Anonymously?"));
        Assert.Equal(("Ada", Origin.Room), (named.Name, named.Origin));
        Assert.Null(anonymous.Name);
        Assert.NotEqual(named.Asker, anonymous.Asker);
        Assert.Equal("question.empty", (await room.AskAsync(ADay.Talk1, " ", null)).Refusal?.Code);
    }

    [Fact]
    public async Task Somebody_in_the_room_votes_once_and_can_take_it_back()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Asked in Slack?");
        var id = app.Question("Asked in Slack?").Id.Value;
        await using var room = await app.ScreenInTheRoomAsync("somebody");
        Assert.Null((await room.DoAsync("Vote", id, true)).Refusal);
        Assert.Equal("vote.already", (await room.DoAsync("Vote", id, true)).Refusal?.Code);
        Assert.Equal(1, app.Question("Asked in Slack?").Votes);
        Assert.Null((await room.DoAsync("Vote", id, false)).Refusal);
        Assert.Equal("vote.none", (await room.DoAsync("Vote", id, false)).Refusal?.Code);
    }
}
