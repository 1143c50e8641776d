using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class PeopleTests
{
    [Fact]
    public async Task What_people_type_is_escaped_and_mentions_become_mentions()
    {
        await using var scene = await Scene.StartAsync();
        var message = await scene.Workspace.PostMessageAsync("mira", "#hall-a", "<!channel> @jon see #hall-b & https://example.org/?a=1&b=2");
        Assert.Equal(
            "&lt;!channel&gt; <@U0JON> see <#C0HALLB|hall-b> &amp; <https://example.org/?a=1&amp;b=2>", message.Text);
    }

    [Fact]
    public async Task A_command_that_the_app_did_not_register_never_reaches_it()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("/dance is not a valid command.", (await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/dance")).Error);
    }

    [Fact]
    public async Task A_reply_counts_at_its_parent_and_reactions_gather()
    {
        await using var scene = await Scene.StartAsync();
        var parent = await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello");
        var reply = await scene.Workspace.PostMessageAsync("jon", "#hall-a", "hi", parent.Ts);
        await scene.Workspace.ReactAsync("jon", parent, "eyes");
        await scene.Workspace.ReactAsync("mira", parent, "eyes");
        Assert.False(await scene.Workspace.ReactAsync("mira", parent, "eyes"));

        var now = scene.Workspace.Channel("#hall-a").Find(parent.Ts)!;
        Assert.Equal(1, now.ReplyCount);
        Assert.Equal(["U0JON", "U0MIRA"], Assert.Single(now.Reactions).Users.AsEnumerable());
        Assert.True(await scene.Workspace.DeleteMessageAsync(reply));
        Assert.Equal(0, scene.Workspace.Channel("#hall-a").Find(parent.Ts)!.ReplyCount);
    }

    [Fact]
    public async Task A_message_shortcut_brings_the_message_along()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var message = await scene.Workspace.PostMessageAsync("jon", "#hall-a", "Why is that?");
        Assert.True((await scene.Workspace.MessageShortcutAsync("mira", message, "ask_about")).IsAcknowledged);
        var payload = (await socket.NextAsync("interactive"))["payload"]!;
        Assert.Equal("message_action", (string?)payload["type"]);
        Assert.Equal("Why is that?", (string?)payload["message"]!["text"]);
        Assert.Equal("U0MIRA", (string?)payload["user"]!["id"]);
    }

    [Fact]
    public async Task Choosing_and_searching_in_a_modal_report_what_was_chosen()
    {
        await using var scene = await Scene.StartAsync();
        JsonObject option(string value) => new() { ["text"] = Scene.Plain($"Session {value}"), ["value"] = value };
        var socket = await scene.Bot.ConnectAsync(envelope => (string?)envelope["payload"]!["type"] == "block_suggestion"
            ? new JsonObject { ["options"] = new JsonArray(option("7")) }
            : null);
        var command = await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        var blocks = new JsonArray(
            Scene.Actions(
                new JsonObject { ["type"] = "static_select", ["action_id"] = "day", ["options"] = new JsonArray(option("1"), option("2")) },
                new JsonObject { ["type"] = "external_select", ["action_id"] = "session" }),
            new JsonObject
            {
                ["type"] = "input",
                ["block_id"] = "who",
                ["label"] = Scene.Plain("Who"),
                ["element"] = new JsonObject { ["type"] = "users_select", ["action_id"] = "user" },
            });
        await scene.Bot.CallAsync("views.open", new() { ["trigger_id"] = command.TriggerId, ["view"] = Scene.View(blocks: blocks) });
        var view = await scene.Workspace.WaitForAsync(workspace => workspace.ViewOf("mira"));

        var suggested = await scene.Workspace.SuggestAsync("mira", view, "session", "se");
        Assert.Equal("7", Assert.Single(suggested.Options).Value);
        await scene.Workspace.SelectAsync("mira", view, "day", "2");
        await scene.Workspace.SubmitViewAsync("mira", view, new Dictionary<string, string> { ["who"] = "U0JON" });

        await socket.NextAsync("interactive");
        var selected = (await socket.NextAsync("interactive"))["payload"]!["actions"]![0]!;
        Assert.Equal("Session 2", (string?)selected["selected_option"]!["text"]!["text"]);
        var values = (await socket.NextAsync("interactive"))["payload"]!["view"]!["state"]!["values"]!;
        Assert.Equal("U0JON", (string?)values["who"]!["user"]!["selected_user"]);
    }

    [Fact]
    public async Task Waiting_ends_with_the_change_that_was_waited_for()
    {
        await using var scene = await Scene.StartAsync();
        var waiting = scene.Workspace.WaitForAsync(
            workspace => workspace.DirectMessages("mira").FirstOrDefault(message => message.Text == "for you"));
        await scene.Bot.PostAsync("U0MIRA", "not this one");
        Assert.False(waiting.IsCompleted);
        await scene.Bot.PostAsync("U0MIRA", "for you");
        Assert.True((await waiting).IsFromBot);
        await Assert.ThrowsAsync<TimeoutException>(() => scene.Workspace.WaitForAsync(_ => false, TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public async Task Changes_come_in_order_and_without_a_gap()
    {
        await using var scene = await Scene.StartAsync();
        var start = scene.Workspace.LastChange;
        for (var i = 0; i < 50; i++)
            await scene.Workspace.PostMessageAsync("mira", "#hall-a", $"{i}");

        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var seen = new List<WorkspaceChange>();
        await foreach (var change in scene.Workspace.ReadChangesAsync(start, enough.Token))
        {
            seen.Add(change);
            if (seen.Count == 50)
                break;
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), seen.Select(change => change.Message!.Text));
        Assert.Equal(Enumerable.Range(1, 50).Select(i => start + i), seen.Select(change => change.Position));
    }

    [Fact]
    public async Task Twenty_thousand_votes_of_eleven_hundred_people_are_delivered_and_acknowledged_well_within_a_minute()
    {
        const int people = 1_100, votes = 20_000;
        await using var scene = await Scene.StartAsync(Scene.Options with
        {
            People = [.. Enumerable.Range(0, people).Select(i => new PersonOptions($"U{i:D5}", $"p{i}", $"Person {i} (sample)", ""))],
            Channels = [new("C0HALLA", "hall-a")],
        });
        for (var i = 0; i < 4; i++)
            await scene.Bot.ConnectAsync(_ => null);
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "C0HALLA",
            ["text"] = "board",
            ["blocks"] = new JsonArray(Scene.Actions(Scene.Button("vote", value: "1"))),
        });
        var board = Assert.Single(scene.Workspace.Channel("#hall-a").Messages);
        var started = TimeProvider.System.GetTimestamp();

        await Parallel.ForEachAsync(Enumerable.Range(0, votes), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
            Assert.True((await scene.Workspace.ClickAsync($"U{i % people:D5}", board, "vote", cancellationToken: _)).IsAcknowledged));

        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(1));
        Assert.True(scene.Workspace.Statistics().Acks.Count >= votes);
        Assert.Empty(scene.Workspace.Statistics().Notes);
    }
}
