using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class HttpModeTests
{
    [Fact]
    public async Task A_command_comes_as_a_signed_form_and_the_body_of_the_answer_is_the_response()
    {
        await using var bot = await RawHttpBot.StartAsync();
        await using var scene = await Scene.StartAsync(Options(bot));
        bot.Answer = _ => (200, "Sent.");

        var outcome = await scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask", "Is a < b & c?");

        Assert.Equal("Sent.", outcome.Response!.Text);
        var request = await bot.NextAsync();
        Assert.Equal("commands", request.Kind);
        Assert.Equal("Is a &lt; b &amp; c?", request.Form("text"));
        Assert.Equal("U0MIRA", request.Form("user_id"));
        AssertSigned(request, scene);
    }

    [Fact]
    public async Task An_interaction_comes_as_a_signed_payload()
    {
        await using var bot = await RawHttpBot.StartAsync();
        await using var scene = await Scene.StartAsync(Options(bot));
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "U0MIRA",
            ["text"] = "board",
            ["blocks"] = new JsonArray(Scene.Actions(Scene.Button("vote"))),
        });

        // The message itself was an event first.
        await bot.NextAsync();
        await scene.Workspace.ClickAsync("mira", Assert.Single(scene.Workspace.DirectMessages("mira")), "vote");

        var request = await bot.NextAsync();
        Assert.Equal("interactions", request.Kind);
        Assert.Equal("vote", (string?)request.Json["actions"]![0]!["action_id"]);
        AssertSigned(request, scene);
    }

    [Fact]
    public async Task An_event_that_fails_comes_again_with_its_number_and_reason()
    {
        await using var bot = await RawHttpBot.StartAsync();
        await using var scene = await Scene.StartAsync(Options(bot));
        bot.Answer = request => (request.Headers.ContainsKey("X-Slack-Retry-Num") ? 200 : 500, "");

        await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello");

        var first = await bot.NextAsync();
        var again = await bot.NextAsync();
        Assert.Equal(("1", "http_error"), (again.Headers["X-Slack-Retry-Num"], again.Headers["X-Slack-Retry-Reason"]));
        Assert.Equal((string?)first.Json["event_id"], (string?)again.Json["event_id"]);
        AssertSigned(again, scene);
    }

    [Fact]
    public async Task A_bot_that_does_not_answer_in_three_seconds_has_failed()
    {
        await using var bot = await RawHttpBot.StartAsync();
        await using var scene = await Scene.StartAsync(Options(bot));
        bot.Answer = _ => null;

        var command = scene.Workspace.SlashCommandAsync("mira", "#hall-a", "/ask");
        await bot.NextAsync();
        scene.Wall.Advance(SlackLimits.AckTimeout);

        Assert.Equal("/ask failed because the app did not respond.", (await command).Error);
    }

    [Fact]
    public async Task The_request_url_is_verified_by_its_echo()
    {
        await using var bot = await RawHttpBot.StartAsync();
        await using var scene = await Scene.StartAsync(Options(bot));
        bot.Answer = request => (200, (string)request.Json["challenge"]!);
        Assert.True(await scene.Workspace.VerifyRequestUrlAsync());
        bot.Answer = _ => (200, "something else");
        Assert.False(await scene.Workspace.VerifyRequestUrlAsync());
    }

    private static WorkspaceOptions Options(RawHttpBot bot) => Scene.Options with
    {
        Mode = DeliveryMode.Http,
        RequestUrls = new(new(bot.Address, "slack/commands"), new(bot.Address, "slack/interactions"), new(bot.Address, "slack/events")),
    };

    // Spelled out from Slack's documentation, apart from the code that signs.
    private static void AssertSigned(RawRequest request, Scene scene)
    {
        var timestamp = request.Headers["X-Slack-Request-Timestamp"];
        Assert.Equal(scene.Wall.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), timestamp);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(scene.Workspace.Options.SigningSecret));
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes("v0:" + timestamp + ":" + request.Body));
        var expected = "v0=" + string.Concat(hash.Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
        Assert.Equal(expected, request.Headers["X-Slack-Signature"]);
    }
}
