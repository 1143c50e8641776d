using System.Collections.Immutable;
using System.Text.Json;

namespace Live.Rehearsal.Workspace;

/// <summary>One version of a modal or of a person's Home tab. Safe to keep and to share.</summary>
public sealed record SlackView
{
    public required string Id { get; init; }

    /// <summary>Changes with every version; an update that names an older one is refused.</summary>
    public required string Hash { get; init; }

    public required string User { get; init; }

    /// <summary>The view as the bot sent it.</summary>
    public required JsonElement Definition { get; init; }

    public required string RootId { get; init; }

    public string? PreviousId { get; init; }

    /// <summary>What was filled in so far: block id and action id → the element's state in Slack's form.</summary>
    public ImmutableDictionary<(string Block, string Action), JsonElement> Values { get; init; } =
        ImmutableDictionary<(string, string), JsonElement>.Empty;

    /// <summary>Errors the person sees at the fields, by block id, since the last submission.</summary>
    public ImmutableDictionary<string, string> Errors { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary><c>modal</c> or <c>home</c>.</summary>
    public string Type => Definition.Text("type") ?? "";

    public string CallbackId => Definition.Text("callback_id") ?? "";

    public string ExternalId => Definition.Text("external_id") ?? "";

    public string Title => Definition.Inner("title")?.Text("text") ?? "";

    public string PrivateMetadata => Definition.Text("private_metadata") ?? "";

    public JsonElement? Blocks => Definition.Inner("blocks");

    public bool NotifyOnClose => Definition.Inner("notify_on_close")?.ValueKind == JsonValueKind.True;

    public IReadOnlyList<SlackElement> Elements => SlackElement.In(Blocks);

    public string ShownText => Blocks is { } blocks ? BlockText.Of(blocks) : "";
}
