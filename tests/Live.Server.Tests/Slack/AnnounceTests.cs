using Live.Broadcasts;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class AnnounceTests
{
    [Fact]
    public async Task What_is_announced_is_seen_first_and_posted_in_every_room_once()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("announce Lunch is in the <!channel> courtyard & garden");
        Assert.Contains("Everybody in #hall-a, #hall-b will read:", preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("Lunch is in the &lt;!channel&gt; courtyard &amp; garden", preview.ShownText, StringComparison.Ordinal);
        Assert.Empty(app.State.Broadcasts);
        await app.Olga.PressesAsync(preview, Wire.SendBroadcastAction);
        await app.Olga.IsToldAsync("Sent to #hall-a, #hall-b:");
        await app.Olga.PressesAsync(preview, Wire.SendBroadcastAction);
        await app.ChannelShowsAsync(ADay.Talk1, "Lunch is in the &lt;!channel&gt; courtyard &amp; garden");
        await app.ChannelShowsAsync(ADay.Panel, "Lunch is in the &lt;!channel&gt; courtyard &amp; garden");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.WithKey(ADay.Talk1, "broadcast/"));
    }

    [Theory]
    [InlineData("announce hall b: The air conditioning is on")]
    [InlineData("announce Hall B The air conditioning is on")]
    [InlineData("announce #hall-b The air conditioning is on")]
    public async Task A_room_can_be_named_first(string typed)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync(typed), Wire.SendBroadcastAction);
        await app.ChannelShowsAsync(ADay.Panel, "The air conditioning is on");
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.WithKey(ADay.Talk1, "broadcast/"));
        Assert.Equal("The air conditioning is on", Assert.Single(app.State.Broadcasts).Value.Text);
    }

    [Fact]
    public async Task Undo_strikes_it_through()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("announce Dinner at eight"), Wire.SendBroadcastAction);
        var sent = await app.Olga.IsToldAsync("Sent to");
        await app.ChannelShowsAsync(ADay.Talk1, "Dinner at eight");
        await app.Olga.PressesAsync(sent, Wire.UndoBroadcastAction);
        await app.Olga.IsToldAsync("Undone.");
        await app.ChannelShowsAsync(ADay.Talk1, "~Dinner at eight~\n*This was taken back; it does not hold.*");
    }

    [Fact]
    public async Task Nobody_else_can_press_its_buttons()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("announce Dinner at eight");
        await app.Mira.PressesAsync(preview, Wire.SendBroadcastAction);
        await app.Olga.IsToldAsync("Only the organizers can do this.");
        Assert.Empty(app.State.Broadcasts);
    }

    [Fact]
    public async Task It_can_be_held_and_sent_later()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("announce Dinner at eight"), Wire.HoldBroadcastAction);
        await app.Olga.IsToldAsync("Held. Nothing was sent");
        var list = await app.Otto.TypesLiveAsync("held");
        Assert.Contains("“Dinner at eight”", list.ShownText, StringComparison.Ordinal);
        await app.Otto.PressesAsync(list, Wire.SendHeldAction);
        await app.ChannelShowsAsync(ADay.Panel, "Dinner at eight");
        Assert.Equal(BroadcastState.Sent, Assert.Single(app.State.Broadcasts).Value.State);
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused()
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains("longer than 1500 characters", (await app.Olga.TypesLiveAsync("announce " + new string('x', 1501))).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_announcement_fits_into_its_buttons()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("announce " + new string('ü', 1499) + "&"), Wire.SendBroadcastAction);
        await app.ChannelShowsAsync(ADay.Talk1, "üüü&amp;");
    }
}
