using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.WebApi;

namespace Live.Rehearsal.Workspace.Blocks;

/// <summary>The content of a message that was checked against Slack's rules. Null means "not given".</summary>
internal sealed record MessageContent(string? Text, JsonElement? Blocks, JsonElement? Attachments, JsonElement? Metadata)
{
    /// <summary>Reads and checks what a call wants to post; the error is Slack's.</summary>
    /// <param name="limitsBlockCharacters">Posting is held to the undocumented total, a response_url is not.</param>
    public static (MessageContent? Content, Answer? Refusal) Read(MethodCall call, bool limitsBlockCharacters)
    {
        if (!call.TryJson("blocks", out var blocks) || blocks is not (null or JsonArray))
            return (null, Answer.Fail("invalid_blocks_format"));
        if (!call.TryJson("attachments", out var attachments) || attachments is not (null or JsonArray))
            return (null, Answer.Fail("invalid_attachments"));
        if (!call.TryJson("metadata", out var metadata) || metadata is not (null or JsonObject))
            return (null, Answer.Fail("invalid_metadata_format"));
        var text = call.Text("text");
        if (text?.Length > SlackLimits.MessageText)
            return (null, Answer.Fail("msg_too_long"));
        if (attachments is JsonArray { Count: > SlackLimits.Attachments })
            return (null, Answer.Fail("too_many_attachments"));
        if (blocks is JsonArray list)
        {
            // Counted as sent: the ids that are filled in below are not the bot's.
            var characters = list.ToJsonString(AsSent).Length;
            if (BlockRules.Check(list, Surface.Message) is { Count: > 0 } mistakes)
                return (null, Answer.Fail("invalid_blocks", mistakes.Select(mistake => "[ERROR] " + mistake)));
            if (limitsBlockCharacters && characters > SlackLimits.BlockCharacters)
                return (null, Answer.Fail("msg_blocks_too_long"));
        }

        if (metadata is JsonObject { Count: > 0 } fields && MetadataMistake(fields) is { } wrong)
            return (null, Answer.Fail(wrong));
        return (new(text, blocks?.Frozen(), attachments?.Frozen(), metadata?.Frozen()), null);
    }

    /// <summary>Whether there is anything to see: text, a block or an attachment.</summary>
    public bool IsEmpty =>
        string.IsNullOrEmpty(Text) && !HasItems(Blocks) && !HasItems(Attachments);

    // Without \u-escapes: a character counts as one.
    private static readonly JsonSerializerOptions AsSent =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool HasItems(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0;

    private static string? MetadataMistake(JsonObject metadata)
    {
        if (metadata.Text("event_type") is null || metadata["event_payload"] is not JsonObject)
            return "invalid_metadata_schema";
        return Encoding.UTF8.GetByteCount(metadata.ToJsonString()) > SlackLimits.MetadataBytes ? "metadata_too_large" : null;
    }
}
