using System.Text.Json.Nodes;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class BlockLimitTests
{
    public static TheoryData<string, JsonArray> TooMuch => new()
    {
        { "51 blocks", Many(51, () => new JsonObject { ["type"] = "divider" }) },
        { "a section of 3,001 characters", [Scene.Section(new('x', 3_001))] },
        { "a header of 151 characters", [new JsonObject { ["type"] = "header", ["text"] = Scene.Plain(new('x', 151)) }] },
        { "a button of 76 characters", [Scene.Actions(Scene.Button("vote", new('x', 76)))] },
        { "a button's value of 2,001 characters", [Scene.Actions(Scene.Button("vote", "Vote", new('x', 2_001)))] },
        { "26 buttons in a row", [Scene.Actions([.. Enumerable.Range(0, 26).Select(i => Scene.Button($"vote{i}"))])] },
        { "an action_id of 256 characters", [Scene.Actions(Scene.Button(new('x', 256)))] },
        { "the same action_id twice in a block", [Scene.Actions(Scene.Button("vote"), Scene.Button("vote"))] },
        { "the same block_id twice", [With(Scene.Section("a"), "block_id", "same"), With(Scene.Section("b"), "block_id", "same")] },
        { "an option of 76 characters", [Scene.Actions(Menu(new('x', 76), "v"))] },
        { "an option's value of 151 characters", [Scene.Actions(Menu("One", new('x', 151)))] },
        { "an empty section", [Scene.Section("")] },
        { "mrkdwn on a button", [Scene.Actions(With(Scene.Button("vote"), "text", new JsonObject { ["type"] = "mrkdwn", ["text"] = "*Vote*" }))] },
        { "an unknown block", [new JsonObject { ["type"] = "carousel" }] },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task Blocks_beyond_Slacks_rules_are_refused_with_the_place(string what, JsonArray blocks)
    {
        await using var scene = await Scene.StartAsync();
        var answer = await PostAsync(scene, blocks);
        Assert.True(answer.Error == "invalid_blocks", what);
        Assert.Contains("json-pointer:/blocks", (string)answer.Body["response_metadata"]!["messages"]![0]!, StringComparison.Ordinal);
        Assert.Empty(scene.Workspace.Channel("#hall-a").Messages);
    }

    [Fact]
    public async Task Blocks_at_the_limits_are_taken()
    {
        await using var scene = await Scene.StartAsync();
        JsonArray blocks =
        [
            Scene.Section(new('x', 3_000)),
            new JsonObject { ["type"] = "header", ["text"] = Scene.Plain(new('x', 150)) },
            Scene.Actions([.. Enumerable.Range(0, 25).Select(i => Scene.Button($"vote{i}", new('x', 75)))]),
            Scene.Actions(Menu(new('x', 75), new('x', 150))),
            .. Many(46, () => new JsonObject { ["type"] = "divider" }).Select(block => block!.DeepClone()),
        ];
        Assert.Null((await PostAsync(scene, blocks)).Error);
    }

    [Fact]
    public async Task All_blocks_together_may_not_be_longer_than_about_13200_characters()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("msg_blocks_too_long", (await PostAsync(scene, Many(5, () => Scene.Section(new('x', 2_700))))).Error);
        Assert.True((await PostAsync(scene, Many(5, () => Scene.Section(new('é', 2_500))))).Ok);
    }

    [Fact]
    public async Task Text_may_not_be_longer_than_40000_characters()
    {
        await using var scene = await Scene.StartAsync();
        Assert.Equal("msg_too_long", (await scene.Bot.PostAsync("C0HALLA", new('x', 40_001))).Error);
        Assert.True((await scene.Bot.PostAsync("C0HALLA", new('x', 40_000))).Ok);
    }

    [Fact]
    public async Task Missing_ids_are_filled_in_so_that_people_can_press_what_is_there()
    {
        await using var scene = await Scene.StartAsync();
        var button = new JsonObject { ["type"] = "button", ["text"] = Scene.Plain("Vote") };
        await PostAsync(scene, [Scene.Actions(button)]);
        var element = Assert.Single(Assert.Single(scene.Workspace.Channel("#hall-a").Messages).Elements);
        Assert.NotEmpty(element.ActionId);
        Assert.NotEmpty(element.BlockId);
    }

    private static Task<RawAnswer> PostAsync(Scene scene, JsonArray blocks) => scene.Bot.CallAsync(
        "chat.postMessage", new() { ["channel"] = "C0HALLA", ["text"] = "fallback", ["blocks"] = blocks.DeepClone() });

    private static JsonArray Many(int count, Func<JsonObject> block) => new([.. Enumerable.Range(0, count).Select(_ => block())]);

    private static JsonObject With(JsonObject node, string name, JsonNode value)
    {
        node[name] = value;
        return node;
    }

    private static JsonObject Menu(string text, string value) => new()
    {
        ["type"] = "static_select",
        ["action_id"] = "menu",
        ["options"] = new JsonArray(new JsonObject { ["text"] = Scene.Plain(text), ["value"] = value }),
    };
}
