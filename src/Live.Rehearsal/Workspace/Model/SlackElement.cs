using System.Text.Json;

namespace Live.Rehearsal.Workspace;

/// <summary>Something in blocks that a person can press, choose from or fill in.</summary>
/// <param name="Label">What is written on it or above it.</param>
/// <param name="Value">A button's value.</param>
/// <param name="Definition">The element as the bot sent it.</param>
/// <param name="InputBlock">The input block around it, if it is a field of a form.</param>
public sealed record SlackElement(
    string BlockId, string ActionId, string Type, string Label, string? Value, JsonElement Definition, JsonElement? InputBlock)
{
    internal static IReadOnlyList<SlackElement> In(JsonElement? blocks)
    {
        if (blocks is not { ValueKind: JsonValueKind.Array } array)
            return [];
        var found = new List<SlackElement>();
        foreach (var block in array.EnumerateArray())
        {
            var blockId = block.Text("block_id") ?? "";
            switch (block.Text("type"))
            {
                case "actions" when block.TryGetProperty("elements", out var elements):
                    foreach (var element in elements.EnumerateArray())
                        Add(found, blockId, element, null);
                    break;
                case "section" when block.TryGetProperty("accessory", out var accessory):
                    Add(found, blockId, accessory, null);
                    break;
                case "input" when block.TryGetProperty("element", out var field):
                    Add(found, blockId, field, block);
                    break;
            }
        }

        return found;
    }

    private static void Add(List<SlackElement> found, string blockId, JsonElement element, JsonElement? input)
    {
        if (element.Text("action_id") is not { } actionId)
            return;
        var label = input is { } block ? block.Inner("label")?.Text("text") : element.Inner("text")?.Text("text");
        found.Add(new(blockId, actionId, element.Text("type") ?? "", label ?? "", element.Text("value"), element, input));
    }
}
