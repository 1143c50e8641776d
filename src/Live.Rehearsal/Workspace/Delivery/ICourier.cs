using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Carries one thing to the bot and waits for its acknowledgement, on real time.</summary>
internal interface ICourier
{
    /// <summary>Never throws for what the bot does or fails to do: that is in the receipt.</summary>
    Task<Receipt> DeliverAsync(Parcel parcel, CancellationToken cancellationToken);
}

internal enum ParcelKind
{
    Command,
    Interaction,
    Suggestion,
    Event,
}

/// <param name="TakesResponse">Whether the acknowledgement may carry a payload; one that comes uninvited is dropped, as Slack does.</param>
internal sealed record Parcel(ParcelKind Kind, JsonObject Payload, bool TakesResponse)
{
    public int RetryAttempt { get; init; }

    public string RetryReason { get; init; } = "";
}

/// <param name="Response">What came with the acknowledgement: JSON, or a command's plain text as a JSON string.</param>
/// <param name="Failure">Why there was none, in the words of Slack's retry reasons; null if it was acknowledged in time.</param>
internal sealed record Receipt(TimeSpan Elapsed, JsonNode? Response, string? Failure)
{
    public bool IsAcknowledged => Failure is null;
}
