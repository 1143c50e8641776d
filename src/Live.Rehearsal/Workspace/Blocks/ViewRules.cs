using System.Text;
using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Blocks;

/// <summary>Slack's rules for modals and Home tabs — https://docs.slack.dev/reference/views.</summary>
internal static class ViewRules
{
    /// <summary>The mistakes; empty if Slack would take the view.</summary>
    public static IReadOnlyList<string> Check(JsonObject view, string expectedType)
    {
        var mistakes = new List<string>();
        if (view.Text("type") != expectedType)
            mistakes.Add($"unsupported type: {view.Text("type") ?? "missing"}, must be {expectedType} [json-pointer:/type]");
        if (expectedType == "modal")
            TextRules.Check(mistakes, view["title"], SlackLimits.ViewTitle, "/title", plainOnly: true);
        foreach (var label in new[] { "submit", "close" })
        {
            if (view[label] is not null)
                TextRules.Check(mistakes, view[label], SlackLimits.ViewTitle, "/" + label, plainOnly: true);
        }

        TextRules.CheckString(mistakes, view, "private_metadata", SlackLimits.PrivateMetadata, "");
        TextRules.CheckString(mistakes, view, "callback_id", SlackLimits.CallbackId, "");
        if (view["blocks"] is not JsonArray blocks)
        {
            mistakes.Add("missing required field: blocks");
            return mistakes;
        }

        mistakes.AddRange(BlockRules.Check(blocks, Surface.View));
        if (expectedType == "modal" && view["submit"] is null && blocks.Any(block => block.Text("type") == "input"))
            mistakes.Add("`submit` is required when an `input` block is present [json-pointer:/submit]");
        return mistakes;
    }

    public static bool IsTooLarge(JsonObject view) => Encoding.UTF8.GetByteCount(view.ToJsonString()) > SlackLimits.ViewBytes;
}
