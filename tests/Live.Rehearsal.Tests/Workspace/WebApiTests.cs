using System.Text.Json.Nodes;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class WebApiTests
{
    [Theory]
    [InlineData("", "not_authed")]
    [InlineData("xoxb-wrong", "invalid_auth")]
    [InlineData("xapp-stand-in", "not_allowed_token_type")]
    public async Task A_call_without_the_right_token_is_refused(string token, string error)
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal(error, (await scene.Bot.CallAsync("auth.test", [], token)).Error);
    }

    [Fact]
    public async Task A_revoked_token_stops_working()
    {
        await using var scene = await Scene.StartAsync();
        scene.Workspace.RevokeToken();
        Assert.Equal("token_revoked", (await scene.Bot.PostAsync("C0HALLA", "hello")).Error);
        scene.Workspace.RestoreToken();
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
    }

    [Fact]
    public async Task A_missing_scope_is_named()
    {
        await using var scene = await Scene.StartAsync(Scene.Options with { Scopes = new HashSet<string> { "chat:write" } });
        Assert.True((await scene.Bot.PostAsync("C0HALLA", "hello")).Ok);
        var answer = await scene.Bot.FormAsync("users.info", ("user", "U0MIRA"));
        Assert.Equal("missing_scope", answer.Error);
        Assert.Equal("users:read", (string?)answer.Body["needed"]);
    }

    [Fact]
    public async Task Auth_test_tells_the_bot_who_it_is()
    {
        await using var scene = await Scene.StartAsync();
        var answer = await scene.Bot.CallAsync("auth.test", []);
        Assert.Equal("U0LIVE", (string?)answer.Body["user_id"]);
        Assert.Equal("T0STANDIN", (string?)answer.Body["team_id"]);
    }

    [Theory]
    [InlineData("C0HALLA", "C0HALLA")]
    [InlineData("#hall-a", "C0HALLA")]
    [InlineData("hall-a", "C0HALLA")]
    [InlineData("U0MIRA", "D0MIRA")]
    public async Task A_message_goes_to_a_channel_by_id_or_name_and_to_a_person_by_id(string target, string channel)
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal(channel, (string?)(await scene.Bot.PostAsync(target, "hello")).Body["channel"]);
        Assert.Equal("hello", Assert.Single(scene.Workspace.Channel(channel).Messages).Text);
    }

    [Theory]
    [InlineData("C0NOWHERE", "channel_not_found")]
    [InlineData("mira", "channel_not_found")]
    [InlineData("C0CHAIRS", null)]
    [InlineData("C0LOUNGE", "not_in_channel")]
    [InlineData("C0OLD", "is_archived")]
    public async Task Posting_needs_a_channel_that_the_bot_is_in(string channel, string? error)
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal(error, (await scene.Bot.PostAsync(channel, "hello")).Error);
    }

    [Fact]
    public async Task The_bot_may_post_after_it_has_joined()
    {
        await using var scene = await Scene.StartAsync();
        Assert.True((await scene.Bot.CallAsync("conversations.join", new() { ["channel"] = "C0LOUNGE" })).Ok);
        Assert.True((await scene.Bot.PostAsync("C0LOUNGE", "hello")).Ok);
    }

    [Fact]
    public async Task A_message_needs_something_to_say()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("no_text", (await scene.Bot.CallAsync("chat.postMessage", new() { ["channel"] = "C0HALLA" })).Error);
    }

    [Fact]
    public async Task Only_the_bots_own_message_can_be_updated_or_deleted_and_only_while_it_is_there()
    {
        await using var scene = await Scene.StartAsync();
        var mine = (await scene.Bot.PostAsync("C0HALLA", "one")).Ts;
        var theirs = (await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello")).Ts;

        Assert.Equal("cant_update_message", (await UpdateAsync(theirs)).Error);
        Assert.Equal("message_not_found", (await UpdateAsync("1.000000")).Error);
        Assert.True((await UpdateAsync(mine)).Ok);
        Assert.Equal("two", scene.Workspace.Channel("C0HALLA").Find(mine)!.Text);
        Assert.Equal("cant_delete_message", (await DeleteAsync(theirs)).Error);
        Assert.True((await DeleteAsync(mine)).Ok);
        Assert.Equal("message_not_found", (await DeleteAsync(mine)).Error);

        Task<RawAnswer> UpdateAsync(string ts) =>
            scene.Bot.CallAsync("chat.update", new() { ["channel"] = "C0HALLA", ["ts"] = ts, ["text"] = "two" });
        Task<RawAnswer> DeleteAsync(string ts) => scene.Bot.CallAsync("chat.delete", new() { ["channel"] = "C0HALLA", ["ts"] = ts });
    }

    [Fact]
    public async Task Metadata_comes_back_from_history_when_it_is_asked_for()
    {
        await using var scene = await Scene.StartAsync();
        await scene.Bot.CallAsync("chat.postMessage", new()
        {
            ["channel"] = "C0HALLA",
            ["text"] = "board",
            ["metadata"] = new JsonObject { ["event_type"] = "live", ["event_payload"] = new JsonObject { ["key"] = "board/1" } },
        });

        var with = await scene.Bot.FormAsync("conversations.history", ("channel", "C0HALLA"), ("include_all_metadata", "true"));
        var without = await scene.Bot.FormAsync("conversations.history", ("channel", "C0HALLA"));

        Assert.Equal("board/1", (string?)with.Body["messages"]![0]!["metadata"]!["event_payload"]!["key"]);
        Assert.Null(without.Body["messages"]![0]!["metadata"]);
    }

    [Fact]
    public async Task History_is_newest_first_in_pages_and_leaves_replies_to_the_thread()
    {
        await using var scene = await Scene.StartAsync();
        var first = await scene.Workspace.PostMessageAsync("mira", "#hall-a", "one");
        await scene.Workspace.PostMessageAsync("jon", "#hall-a", "a reply", first.Ts);
        await scene.Workspace.PostMessageAsync("jon", "#hall-a", "two");

        var page = await scene.Bot.FormAsync("conversations.history", ("channel", "C0HALLA"), ("limit", "1"));
        var cursor = (string)page.Body["response_metadata"]!["next_cursor"]!;
        var next = await scene.Bot.FormAsync("conversations.history", ("channel", "C0HALLA"), ("limit", "1"), ("cursor", cursor));
        var thread = await scene.Bot.FormAsync("conversations.replies", ("channel", "C0HALLA"), ("ts", first.Ts));

        Assert.Equal("two", (string?)page.Body["messages"]![0]!["text"]);
        Assert.True((bool)page.Body["has_more"]!);
        Assert.Equal("one", (string?)next.Body["messages"]![0]!["text"]);
        Assert.Equal(1, (int)next.Body["messages"]![0]!["reply_count"]!);
        Assert.Equal(["one", "a reply"], thread.Body["messages"]!.AsArray().Select(message => (string)message!["text"]!));
    }

    [Fact]
    public async Task Methods_that_only_read_do_not_look_into_JSON()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("user_not_found", (await scene.Bot.CallAsync("users.info", new() { ["user"] = "U0MIRA" })).Error);
        var answer = await scene.Bot.FormAsync("users.info", ("user", "U0MIRA"));
        Assert.Equal("Asia/Tokyo", (string?)answer.Body["user"]!["tz"]);
        Assert.Equal(9 * 3600, (int)answer.Body["user"]!["tz_offset"]!);
    }

    [Fact]
    public async Task People_are_found_by_email_and_listed()
    {
        await using var scene = await Scene.StartAsync();
        var found = await scene.Bot.FormAsync("users.lookupByEmail", ("email", "jon@example.org"));
        Assert.Equal("U0JON", (string?)found.Body["user"]!["id"]);
        Assert.Equal("users_not_found", (await scene.Bot.FormAsync("users.lookupByEmail", ("email", "no@example.org"))).Error);
        Assert.Equal(3, (await scene.Bot.FormAsync("users.list")).Body["members"]!.AsArray().Count);
    }

    [Fact]
    public async Task Ephemeral_messages_are_for_members_only()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("user_not_in_channel", (await EphemeralAsync("C0CHAIRS", "U0MIRA")).Error);
        Assert.Equal("user_not_found", (await EphemeralAsync("C0HALLA", "U0NOBODY")).Error);
        Assert.True((await EphemeralAsync("C0HALLA", "U0MIRA")).Ok);
        Assert.Equal("psst", Assert.Single(scene.Workspace.EphemeralMessages("mira")).Text);
        Assert.Empty(scene.Workspace.Channel("#hall-a").Messages);

        Task<RawAnswer> EphemeralAsync(string channel, string user) =>
            scene.Bot.CallAsync("chat.postEphemeral", new() { ["channel"] = channel, ["user"] = user, ["text"] = "psst" });
    }

    [Fact]
    public async Task The_bot_reacts_sets_topics_keeps_bookmarks_and_links()
    {
        await using var scene = await Scene.StartAsync();
        var message = await scene.Workspace.PostMessageAsync("mira", "#hall-a", "hello");
        JsonObject reaction() => new() { ["channel"] = "C0HALLA", ["timestamp"] = message.Ts, ["name"] = "eyes" };

        Assert.True((await scene.Bot.CallAsync("reactions.add", reaction())).Ok);
        Assert.Equal("already_reacted", (await scene.Bot.CallAsync("reactions.add", reaction())).Error);
        Assert.True((await scene.Bot.CallAsync("reactions.remove", reaction())).Ok);
        Assert.Equal("no_reaction", (await scene.Bot.CallAsync("reactions.remove", reaction())).Error);

        Assert.True((await scene.Bot.CallAsync("conversations.setTopic", new() { ["channel"] = "C0HALLA", ["topic"] = "Now: a talk" })).Ok);
        Assert.Equal("Now: a talk", scene.Workspace.Channel("#hall-a").Topic);

        var added = await scene.Bot.CallAsync(
            "bookmarks.add", new() { ["channel_id"] = "C0HALLA", ["title"] = "Ask", ["type"] = "link", ["link"] = "https://example.org/" });
        var id = (string)added.Body["bookmark"]!["id"]!;
        await scene.Bot.CallAsync("bookmarks.edit", new() { ["channel_id"] = "C0HALLA", ["bookmark_id"] = id, ["title"] = "Ask here" });
        Assert.Equal("Ask here", Assert.Single(scene.Workspace.Channel("#hall-a").Bookmarks).Title);

        var link = await scene.Bot.FormAsync("chat.getPermalink", ("channel", "C0HALLA"), ("message_ts", message.Ts));
        Assert.Contains("/archives/C0HALLA/p", (string)link.Body["permalink"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_list_shows_what_the_bot_may_know()
    {
        await using var scene = await Scene.StartAsync();
        var list = await scene.Bot.FormAsync("conversations.list", ("types", "public_channel,private_channel"), ("exclude_archived", "true"));
        Assert.Equal(
            ["hall-a", "hall-b", "chairs", "lounge"], list.Body["channels"]!.AsArray().Select(channel => (string)channel!["name"]!));
        var members = await scene.Bot.FormAsync("conversations.members", ("channel", "C0CHAIRS"));
        Assert.Equal(["U0JON", "U0LIVE"], members.Body["members"]!.AsArray().Select(member => (string)member!));
    }

    [Fact]
    public async Task An_unknown_method_and_a_broken_body_are_named()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("unknown_method", (await scene.Bot.CallAsync("chat.shout", [])).Error);
        Assert.Equal("invalid_blocks_format", (await scene.Bot.FormAsync("chat.postMessage", ("channel", "C0HALLA"), ("blocks", "[{"))).Error);
    }
}
