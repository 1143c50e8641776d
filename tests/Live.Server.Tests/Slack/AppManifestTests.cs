using System.Text.Json;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class AppManifestTests
{
    /// <summary>The methods that Live calls, and the scope that Slack asks for each.</summary>
    private static readonly Dictionary<string, string[]> Needs = new()
    {
        ["apps.connections.open"] = [],
        ["auth.test"] = [],
        ["bookmarks.add"] = ["bookmarks:write"],
        ["bookmarks.list"] = ["bookmarks:read"],
        ["chat.postEphemeral"] = ["chat:write"],
        ["chat.postMessage"] = ["chat:write"],
        ["chat.update"] = ["chat:write"],
        ["conversations.history"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.join"] = ["channels:join"],
        ["conversations.list"] = ["channels:read", "groups:read"],
        ["conversations.replies"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.open"] = ["im:write"],
        ["conversations.setTopic"] = ["channels:write.topic", "groups:write.topic"],
        ["users.info"] = ["users:read", "users:read.email"],
        ["users.list"] = ["users:read", "users:read.email"],
        ["reactions.add"] = ["reactions:write"],
        ["views.open"] = [],
        ["views.publish"] = [],
        ["views.update"] = [],
    };

    [Fact]
    public async Task With_just_these_scopes_everything_works()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Workspace = options => options with { Scopes = AppManifest.Scopes.Keys.ToHashSet() },
        });
        var question = await app.Mira.HasAskedAnonymouslyAsync("Everything?");
        await app.Jon.VotesForAsync(question);
        await app.Mira.DirectMessageShowsAsync("Everything?");
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "a board");
        await app.SlackIsUpToDateAsync();
        var answer = await app.Jon.WritesAsync("Q: In a thread?", under: await app.BoardShowsAsync(ADay.Talk1, _ => true, "a board"));
        await app.IsMarkedAsync(answer);
        await app.Workspace.ReactAsync("mira", answer, "+1");
        await app.VotesAreAsync("In a thread?", 1);
        await app.Ana.WritesAsync("@live to whom?", "#lounge");
        await app.Ana.IsToldAsync("Not sent yet");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("delay 10"), Wire.SendChangeAction);
        await app.ChannelShowsAsync(ADay.Talk1, "Running 10 minutes late");
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("Everything?");
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        await app.StartAgainAsync();
        app.Workspace.Faults.Next("chat.postMessage", new Live.Rehearsal.Workspace.Fault.DropAfterSuccess(), 2);
        await app.Jon.HasAskedAsync("Found again?", "#hall-b");
        await app.SlackIsUpToDateAsync();

        var calls = app.Workspace.Statistics().Calls;
        Assert.All(calls, call => Assert.Empty(call.Value.Errors));
        Assert.Empty(calls.Keys.Except(Needs.Keys)); // a new method needs a line in the table, and may need a scope
    }

    [Fact]
    public void No_scope_is_asked_for_without_need() =>
        Assert.Equal(Needs.Values.SelectMany(scopes => scopes).Concat(["commands", "app_mentions:read", "reactions:read"]).Distinct().Order(), AppManifest.Scopes.Keys.Order());

    [Fact]
    public void The_manifest_asks_for_these_scopes_and_both_commands()
    {
        using var manifest = JsonDocument.Parse(AppManifest.Write(null));
        Assert.Equal(AppManifest.Scopes.Keys.Order(), manifest.RootElement.GetProperty("oauth_config").GetProperty("scopes").GetProperty("bot")
            .EnumerateArray().Select(scope => scope.GetString()!).Order());
        Assert.Equal(["/ask", "/live"], manifest.RootElement.GetProperty("features").GetProperty("slash_commands")
            .EnumerateArray().Select(command => command.GetProperty("command").GetString()!));
        Assert.True(manifest.RootElement.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
        var events = manifest.RootElement.GetProperty("settings").GetProperty("event_subscriptions");
        Assert.Equal(AppManifest.Events.Keys, events.GetProperty("bot_events").EnumerateArray().Select(name => name.GetString()!));
        Assert.False(events.TryGetProperty("request_url", out _));
    }

    [Fact]
    public void The_manifest_subscribes_to_the_events_and_names_the_shortcut()
    {
        using var manifest = JsonDocument.Parse(AppManifest.Write("https://live.example.org"));
        var events = manifest.RootElement.GetProperty("settings").GetProperty("event_subscriptions");
        Assert.Equal(AppManifest.Events.Keys, events.GetProperty("bot_events").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal("https://live.example.org/slack/event", events.GetProperty("request_url").GetString());
        var shortcut = Assert.Single(manifest.RootElement.GetProperty("features").GetProperty("shortcuts").EnumerateArray());
        Assert.Equal(("message", "send-to-qa"), (shortcut.GetProperty("type").GetString(), shortcut.GetProperty("callback_id").GetString()));
    }

    [Fact]
    public void The_manifest_switches_the_Home_on_and_asks_to_hear_of_each_event()
    {
        using var manifest = JsonDocument.Parse(AppManifest.Write(null));
        Assert.True(manifest.RootElement.GetProperty("features").GetProperty("app_home").GetProperty("home_tab_enabled").GetBoolean());
        Assert.Equal(AppManifest.Events.Keys.Order(), manifest.RootElement.GetProperty("settings").GetProperty("event_subscriptions")
            .GetProperty("bot_events").EnumerateArray().Select(name => name.GetString()!).Order());
    }

    [Fact]
    public void Over_HTTP_the_manifest_names_the_addresses()
    {
        using var manifest = JsonDocument.Parse(AppManifest.Write("https://live.example.org/"));
        Assert.False(manifest.RootElement.GetProperty("settings").GetProperty("socket_mode_enabled").GetBoolean());
        Assert.Equal("https://live.example.org/slack/action",
            manifest.RootElement.GetProperty("settings").GetProperty("interactivity").GetProperty("request_url").GetString());
        Assert.Equal("https://live.example.org/slack/event",
            manifest.RootElement.GetProperty("settings").GetProperty("event_subscriptions").GetProperty("request_url").GetString());
    }
}
