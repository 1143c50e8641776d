using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Blocks;

/// <summary>Rules for text objects, strings and lists, which blocks and elements share.</summary>
internal static class TextRules
{
    public static void Check(List<string> mistakes, JsonNode? text, int most, string at, bool plainOnly = false)
    {
        if (text is not JsonObject fields)
        {
            mistakes.Add($"missing required text object [json-pointer:{at}]");
            return;
        }

        var type = fields.Text("type");
        if (type != "plain_text" && (plainOnly || type != "mrkdwn"))
            mistakes.Add($"unsupported type: {type ?? "missing"} [json-pointer:{at}/type]");
        if (type == "mrkdwn" && fields["emoji"] is not null)
            mistakes.Add($"additional property: emoji [json-pointer:{at}]");
        CheckString(mistakes, fields, "text", most, at, required: true);
    }

    public static void CheckString(List<string> mistakes, JsonObject owner, string name, int most, string at, bool required = false)
    {
        if (owner[name] is null)
        {
            if (required)
                mistakes.Add($"missing required field: {name} [json-pointer:{at}]");
            return;
        }

        if (owner.Text(name) is not { } text)
            mistakes.Add($"must be a string [json-pointer:{at}/{name}]");
        else if (required && text.Length == 0)
            mistakes.Add($"must be more than 0 characters [json-pointer:{at}/{name}]");
        else if (text.Length > most)
            mistakes.Add($"must be less than {most + 1} characters [json-pointer:{at}/{name}]");
    }

    public static void CheckCount(List<string> mistakes, JsonArray items, int least, int most, string at)
    {
        if (items.Count > most)
            mistakes.Add($"no more than {most} items allowed [json-pointer:{at}]");
        if (items.Count < least)
            mistakes.Add($"no fewer than {least} items allowed [json-pointer:{at}]");
    }
}
