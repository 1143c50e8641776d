using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class ViewTests
{
    [Fact]
    public async Task A_trigger_opens_one_view_within_three_seconds()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var first = await TriggerAsync(scene, socket);
        var opened = await OpenAsync(scene, first);
        Assert.True(opened.Ok);
        Assert.Equal("exchanged_trigger_id", (await OpenAsync(scene, first)).Error);
        Assert.Equal("invalid_trigger_id", (await OpenAsync(scene, "made.up")).Error);

        var late = await TriggerAsync(scene, socket);
        scene.Wall.Advance(SlackLimits.TriggerLife + TimeSpan.FromMilliseconds(1));
        Assert.Equal("expired_trigger_id", (await OpenAsync(scene, late)).Error);
        Assert.Equal("Ask", scene.Workspace.ViewOf("mira")!.Title);
        Assert.Equal((string?)opened.Body["view"]!["id"], scene.Workspace.ViewOpenedBy(first)!.Id);
    }

    [Fact]
    public async Task An_update_that_names_an_older_version_is_a_conflict()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var view = (await OpenAsync(scene, await TriggerAsync(scene, socket))).Body["view"]!;

        var updated = await UpdateAsync((string)view["hash"]!);
        Assert.True(updated.Ok);
        Assert.Equal("hash_conflict", (await UpdateAsync((string)view["hash"]!)).Error);
        Assert.True((await UpdateAsync((string)updated.Body["view"]!["hash"]!)).Ok);
        await scene.Workspace.CloseViewAsync("mira", scene.Workspace.ViewOf("mira")!);
        Assert.Equal("not_found", (await UpdateAsync("")).Error);

        Task<RawAnswer> UpdateAsync(string hash) => scene.Bot.CallAsync(
            "views.update", new() { ["view_id"] = (string)view["id"]!, ["hash"] = hash, ["view"] = Scene.View("Ask again") });
    }

    [Fact]
    public async Task The_stack_is_three_high()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var blocks = new JsonArray(Scene.Actions(Scene.Button("more", "More")));
        await scene.Bot.CallAsync(
            "views.open", new() { ["trigger_id"] = await TriggerAsync(scene, socket), ["view"] = Scene.View(blocks: blocks.DeepClone().AsArray()) });

        foreach (var error in new[] { null, null, "push_limit_reached" })
        {
            var click = await scene.Workspace.ClickAsync("mira", scene.Workspace.ViewOf("mira")!, "more");
            var push = await scene.Bot.CallAsync(
                "views.push", new() { ["trigger_id"] = click.TriggerId, ["view"] = Scene.View("Next", blocks.DeepClone().AsArray()) });
            Assert.Equal(error, push.Error);
        }

        Assert.Equal(SlackLimits.ViewStack, scene.Workspace.ViewsOf("mira").Length);
    }

    [Fact]
    public async Task A_view_beyond_Slacks_rules_is_refused()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var metadata = Scene.View();
        metadata["private_metadata"] = new string('x', 3_001);
        var blocks = new JsonArray([.. Enumerable.Range(0, 101).Select(_ => new JsonObject { ["type"] = "divider" })]);
        foreach (var view in new[] { Scene.View(new('x', 25)), metadata, Scene.View(blocks: blocks) })
        {
            var answer = await scene.Bot.CallAsync("views.open", new() { ["trigger_id"] = await TriggerAsync(scene, socket), ["view"] = view });
            Assert.Equal("invalid_arguments", answer.Error);
        }
    }

    [Fact]
    public async Task A_form_is_checked_by_the_client_then_by_the_bot_and_then_closes()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(envelope =>
            (string?)envelope["payload"]!["type"] == "view_submission"
            && (string?)envelope["payload"]!["view"]!["state"]!["values"]!["question"]!["text"]!["value"] == "no"
                ? new JsonObject { ["response_action"] = "errors", ["errors"] = new JsonObject { ["question"] = "A few more words, please." } }
                : null);
        await OpenAsync(scene, await TriggerAsync(scene, socket));
        var view = scene.Workspace.ViewOf("mira")!;

        var empty = await scene.Workspace.SubmitViewAsync("mira", view);
        Assert.Equal("Please complete this required field.", empty.FieldErrors["question"]);
        var tooLong = await SubmitAsync(new('x', 21));
        Assert.Contains("at most 20", tooLong.FieldErrors["question"], StringComparison.Ordinal);
        var refused = await SubmitAsync("no");
        Assert.Equal("A few more words, please.", refused.FieldErrors["question"]);
        Assert.Equal(refused.FieldErrors, scene.Workspace.ViewOf("mira")!.Errors);
        var taken = await SubmitAsync("Why is that so?");
        Assert.True(taken.IsAccepted);
        Assert.Null(scene.Workspace.ViewOf("mira"));

        Task<SubmissionOutcome> SubmitAsync(string text) =>
            scene.Workspace.SubmitViewAsync("mira", view, new Dictionary<string, string> { ["text"] = text });
    }

    [Fact]
    public async Task A_submission_can_update_push_and_clear()
    {
        await using var scene = await Scene.StartAsync();
        var answers = new Queue<JsonObject>(
        [
            new() { ["response_action"] = "update", ["view"] = Scene.View("Second") },
            new() { ["response_action"] = "push", ["view"] = Scene.View("Third") },
            new() { ["response_action"] = "clear" },
        ]);
        var socket = await scene.Bot.ConnectAsync(
            envelope => (string?)envelope["payload"]!["type"] == "view_submission" ? answers.Dequeue() : null);
        await OpenAsync(scene, await TriggerAsync(scene, socket));
        var values = new Dictionary<string, string> { ["question"] = "Why?" };

        Assert.Equal("Second", (await SubmitAsync()).View!.Title);
        Assert.Equal("Third", (await SubmitAsync()).View!.Title);
        Assert.Equal(2, scene.Workspace.ViewsOf("mira").Length);
        Assert.Null((await SubmitAsync()).View);
        Assert.Empty(scene.Workspace.ViewsOf("mira"));

        Task<SubmissionOutcome> SubmitAsync() => scene.Workspace.SubmitViewAsync("mira", scene.Workspace.ViewOf("mira")!, values);
    }

    [Fact]
    public async Task Closing_a_view_tells_the_bot_if_it_asked_to_know()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        var view = Scene.View();
        view["notify_on_close"] = true;
        await scene.Bot.CallAsync("views.open", new() { ["trigger_id"] = await TriggerAsync(scene, socket), ["view"] = view });

        await scene.Workspace.CloseViewAsync("mira", scene.Workspace.ViewOf("mira")!);

        var closing = await socket.NextAsync("interactive");
        Assert.Equal("view_closed", (string?)closing["payload"]!["type"]);
    }

    [Fact]
    public async Task Opening_the_home_tab_is_an_event_and_publishing_fills_it()
    {
        await using var scene = await Scene.StartAsync();
        var socket = await scene.Bot.ConnectAsync(_ => null);
        await scene.Workspace.OpenHomeAsync("jon");
        var opened = await socket.NextAsync("events_api");
        Assert.Equal("app_home_opened", (string?)opened["payload"]!["event"]!["type"]);

        var published = await PublishAsync("");
        Assert.True(published.Ok);
        Assert.Equal("Nothing is waiting.", scene.Workspace.HomeOf("jon")!.ShownText);
        Assert.True((await PublishAsync((string)published.Body["view"]!["hash"]!)).Ok);
        Assert.Equal("hash_conflict", (await PublishAsync((string)published.Body["view"]!["hash"]!)).Error);

        Task<RawAnswer> PublishAsync(string hash) => scene.Bot.CallAsync("views.publish", new()
        {
            ["user_id"] = "U0JON",
            ["hash"] = hash,
            ["view"] = new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray(Scene.Section("Nothing is waiting.")) },
        });
    }

    private static async Task<string> TriggerAsync(Scene scene, RawSocket socket)
    {
        await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        return (string)(await socket.NextAsync("slash_commands"))["payload"]!["trigger_id"]!;
    }

    private static Task<RawAnswer> OpenAsync(Scene scene, string trigger) =>
        scene.Bot.CallAsync("views.open", new() { ["trigger_id"] = trigger, ["view"] = Scene.View() });
}
