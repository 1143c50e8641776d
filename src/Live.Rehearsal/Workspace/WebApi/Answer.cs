using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>The answer to a Web API call: fields beside <c>ok: true</c>, or Slack's error code with messages for the developer.</summary>
internal sealed record Answer(string? Error, JsonObject Fields)
{
    public static Answer Ok(JsonObject? fields = null) => new(null, fields ?? []);

    public static Answer Fail(string error, params IEnumerable<string> messages)
    {
        var fields = new JsonObject();
        var list = new JsonArray([.. messages.Select(message => (JsonNode)message)]);
        if (list.Count > 0)
            fields["response_metadata"] = new JsonObject { ["messages"] = list };
        return new(error, fields);
    }

    /// <summary>ok and error come first, as in Slack's own answers.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["ok"] = Error is null };
        if (Error is not null)
            json["error"] = Error;
        foreach (var field in Fields)
            json[field.Key] = field.Value?.DeepClone();
        return json;
    }
}
