using System.Text;
using System.Text.Json;

namespace Live.Rehearsal.Workspace;

/// <summary>Reads blocks as a person would: every text in order, one per line.</summary>
internal static class BlockText
{
    public static string Of(JsonElement blocks)
    {
        var text = new StringBuilder();
        Append(blocks, text);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(JsonElement node, StringBuilder text)
    {
        switch (node.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in node.EnumerateArray())
                    Append(item, text);
                break;
            case JsonValueKind.Object:
                foreach (var property in node.EnumerateObject())
                {
                    if (property.NameEquals("text") && property.Value.ValueKind == JsonValueKind.String)
                        text.Append(property.Value.GetString()).Append('\n');
                    else
                        Append(property.Value, text);
                }

                break;
        }
    }
}
