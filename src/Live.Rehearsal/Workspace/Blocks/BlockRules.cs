using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Blocks;

/// <summary>
/// Slack's rules for blocks — https://docs.slack.dev/reference/block-kit/blocks. A check says every mistake in Slack's own way,
/// "… [json-pointer:/blocks/0/text]", so that a bot's author finds it.
/// </summary>
internal sealed class BlockRules(Surface surface)
{
    private readonly List<string> mistakes = [];
    private readonly HashSet<string> blockIds = [];

    /// <summary>The mistakes; empty if Slack would take the blocks. Missing block and action ids are filled in, as Slack does.</summary>
    public static IReadOnlyList<string> Check(JsonArray blocks, Surface surface)
    {
        var rules = new BlockRules(surface);
        var most = surface == Surface.Message ? SlackLimits.BlocksPerMessage : SlackLimits.BlocksPerView;
        if (blocks.Count > most)
            rules.mistakes.Add($"no more than {most} items allowed [json-pointer:/blocks]");
        foreach (var (index, block) in blocks.Index())
            rules.CheckBlock(block, $"/blocks/{index}");
        return rules.mistakes;
    }

    private void CheckBlock(JsonNode? node, string at)
    {
        if (node is not JsonObject block)
        {
            Wrong("must be an object", at);
            return;
        }

        CheckBlockId(block, at);
        switch (block.Text("type"))
        {
            case "section":
                CheckSection(block, at);
                break;
            case "header":
                CheckText(block["text"], SlackLimits.HeaderText, at + "/text", plainOnly: true);
                break;
            case "divider":
                break;
            case "context":
                CheckContext(block, at);
                break;
            case "actions":
                CheckActions(block, at);
                break;
            case "input":
                CheckInput(block, at);
                break;
            case "image":
                CheckImage(block, at);
                break;
            case "markdown" when surface == Surface.Message:
                CheckString(block, "text", SlackLimits.MarkdownText, at, required: true);
                break;
            case "rich_text" or "video" or "file":
                break;
            case var other:
                Wrong($"unsupported type: {other ?? "missing"}", at + "/type");
                break;
        }
    }

    private void CheckBlockId(JsonObject block, string at)
    {
        if (block["block_id"] is null)
            block["block_id"] = Guid.NewGuid().ToString("N"); // whole: a few of its letters would meet again in a thousand views
        CheckString(block, "block_id", SlackLimits.IdLength, at);
        if (!blockIds.Add(block.Text("block_id") ?? ""))
            Wrong($"`block_id` must be unique: {block.Text("block_id")}", at + "/block_id");
    }

    private void CheckSection(JsonObject block, string at)
    {
        var fields = block["fields"] as JsonArray;
        if (block["text"] is null && fields is null)
            Wrong("missing required field: text", at);
        if (block["text"] is not null)
            CheckText(block["text"], SlackLimits.SectionText, at + "/text");
        if (fields is not null)
        {
            CheckCount(fields, 1, SlackLimits.SectionFields, at + "/fields");
            foreach (var (index, field) in fields.Index())
                CheckText(field, SlackLimits.SectionFieldText, $"{at}/fields/{index}");
        }

        if (block["accessory"] is JsonObject accessory)
        {
            if (accessory.Text("type") == "image")
                CheckImage(accessory, at + "/accessory");
            else
                new ElementRules(mistakes).Check(accessory, at + "/accessory");
        }
    }

    private void CheckContext(JsonObject block, string at)
    {
        if (block["elements"] is not JsonArray elements)
        {
            Wrong("missing required field: elements", at);
            return;
        }

        CheckCount(elements, 1, SlackLimits.ContextElements, at + "/elements");
        foreach (var (index, element) in elements.Index())
        {
            if (element.Text("type") == "image")
                CheckImage((JsonObject)element!, $"{at}/elements/{index}");
            else
                CheckText(element, SlackLimits.SectionText, $"{at}/elements/{index}");
        }
    }

    private void CheckActions(JsonObject block, string at)
    {
        if (block["elements"] is not JsonArray elements)
        {
            Wrong("missing required field: elements", at);
            return;
        }

        CheckCount(elements, 1, SlackLimits.ActionsElements, at + "/elements");
        var actionIds = new HashSet<string>();
        foreach (var (index, element) in elements.Index())
        {
            new ElementRules(mistakes).Check(element, $"{at}/elements/{index}");
            if (element.Text("action_id") is { } actionId && !actionIds.Add(actionId))
                Wrong($"`action_id` must be unique in a block: {actionId}", $"{at}/elements/{index}/action_id");
        }
    }

    private void CheckInput(JsonObject block, string at)
    {
        CheckText(block["label"], SlackLimits.InputLabel, at + "/label", plainOnly: true);
        if (block["hint"] is not null)
            CheckText(block["hint"], SlackLimits.InputHint, at + "/hint", plainOnly: true);
        new ElementRules(mistakes).Check(block["element"], at + "/element");
        if (block["element"].Text("type") is "button" or "overflow")
            Wrong("unsupported type in an input", at + "/element/type");
    }

    private void CheckImage(JsonObject image, string at)
    {
        CheckString(image, "image_url", SlackLimits.Url, at, required: image["slack_file"] is null);
        CheckString(image, "alt_text", SlackLimits.ImageAltText, at, required: true);
    }

    private void CheckText(JsonNode? text, int most, string at, bool plainOnly = false) =>
        TextRules.Check(mistakes, text, most, at, plainOnly);

    private void CheckString(JsonObject owner, string name, int most, string at, bool required = false) =>
        TextRules.CheckString(mistakes, owner, name, most, at, required);

    private void CheckCount(JsonArray items, int least, int most, string at) => TextRules.CheckCount(mistakes, items, least, most, at);

    private void Wrong(string what, string at) => mistakes.Add($"{what} [json-pointer:{at}]");
}

internal enum Surface
{
    Message,
    View,
}
