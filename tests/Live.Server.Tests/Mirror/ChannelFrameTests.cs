using Live.Programmes;
using Live.Server.Mirror.Messages;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Mirror;

/// <summary>Topics and bookmarks of the rooms' channels.</summary>
public sealed class ChannelFrameTests
{
    [Fact]
    public async Task A_topic_says_what_is_on_and_what_is_next_and_follows_the_day_and_its_changes()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "09:59", Then = "10:00:01" });
        await TopicAsync(app, "hall-a", "Now: Invited Talk 1 · Ada Sample until 10:30 · Next 10:30: Coffee · Berlin time");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("delay 10"), Wire.SendChangeAction);
        await TopicAsync(app, "hall-a", "Now: Invited Talk 1 · Ada Sample until 10:40 · Next 10:40: Coffee · Berlin time");
        app.PutForwardTo("10:40:01");
        await TopicAsync(app, "hall-a", "Now: Coffee until 11:00 · Next 11:00: Invited Talk 2 · Bo Sample, Cy Sample · Berlin time");
        app.PutForwardTo("12:00:01");
        await TopicAsync(app, "hall-b", "That was all in Hall B. Thank you for coming");
    }

    [Fact]
    public async Task A_channel_has_a_link_to_what_is_on()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Programme = ADay.With(ADay.Talk2, talk => talk with { Stream = new Uri("https://stream.example.org/other") }),
            Time = "10:29", Then = "10:30:01",
        });
        await app.UntilAsync(workspace => workspace.Channel("hall-a").Bookmarks is [{ Title: "Watch live", Link: "https://stream.example.org/other" }] ? workspace : null,
            () => "the bookmark");
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.Workspace.Channel("hall-b").Bookmarks);
    }

    [Fact]
    public async Task People_can_keep_their_topics()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Programme = ADay.Programme with { Settings = ADay.Programme.Settings with { Topics = false } }, Time = "09:59", Then = "10:00:01",
        });
        await app.ChannelShowsAsync(ADay.Talk1, "*Now: Invited Talk 1*");
        await app.SlackIsUpToDateAsync();
        Assert.Equal("", app.Workspace.Channel("hall-a").Topic);
        Assert.Empty(app.Workspace.Channel("hall-a").Bookmarks);
    }

    [Fact]
    public async Task Without_the_scopes_it_is_tried_once_for_each_topic_and_everything_else_goes_on()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Workspace = options => options with { Scopes = AppManifest.Scopes.Keys.Where(scope => !scope.Contains("topic", StringComparison.Ordinal) && !scope.StartsWith("bookmarks", StringComparison.Ordinal)).ToHashSet() },
            Time = "09:59", Then = "10:00:01",
        });
        await app.ChannelShowsAsync(ADay.Talk1, "*Now: Invited Talk 1*");
        await app.SlackIsUpToDateAsync();
        var calls = app.Workspace.Statistics().Calls;
        Assert.Equal(calls["conversations.setTopic"].Calls, calls["conversations.setTopic"].Errors["missing_scope"]);
        Assert.InRange(calls["conversations.setTopic"].Calls, 1, 4);
        Assert.Null(app.Services.GetService(typeof(Live.Server.Screens.ISlackStatus)) is Live.Server.Screens.ISlackStatus status ? status.Trouble : "no status");
        Assert.Contains("install it again", app.State.Posts["topic/hall-a"].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_is_never_too_long_and_means_nothing_to_Slack()
    {
        var programme = ADay.With(ADay.Talk1, talk => talk with { Title = "<!channel> " + new string('x', 300), Speakers = [new string('y', 300)] });
        var topic = TopicText.Of(programme.With([programme.Find(ADay.Coffee)! with { Title = new string('z', 300) }]), new RoomId("hall-a"), ADay.At("10:10"));
        Assert.InRange(topic.Length, 100, TopicText.MaxLength);
        Assert.DoesNotContain("<", topic, StringComparison.Ordinal);
        Assert.Contains("until 10:30 · Next 10:30: zzz", topic, StringComparison.Ordinal);
    }

    private static async Task TopicAsync(LiveApp app, string channel, string topic) => await app.UntilAsync(
        workspace => workspace.Channel(channel).Topic == topic ? workspace : null,
        () => $"the topic “{topic}” in {channel}; it is “{app.Workspace.Channel(channel).Topic}”");
}
