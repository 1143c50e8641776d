using System.Globalization;
using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>What the server says on a socket — https://docs.slack.dev/apis/events-api/using-socket-mode.</summary>
internal static class SocketFrames
{
    public static string Hello(string appId, int connections) => new JsonObject
    {
        ["type"] = "hello",
        ["num_connections"] = connections,
        ["debug_info"] = new JsonObject { ["host"] = "stand-in", ["build_number"] = 1, ["approximate_connection_time"] = 18_060 },
        ["connection_info"] = new JsonObject { ["app_id"] = appId },
    }.ToJsonString();

    public static string Disconnect(string reason) => new JsonObject
    {
        ["type"] = "disconnect",
        ["reason"] = reason,
        ["debug_info"] = new JsonObject { ["host"] = "stand-in" },
    }.ToJsonString();

    public static string Envelope(string id, Parcel parcel)
    {
        var envelope = new JsonObject
        {
            ["envelope_id"] = id,
            ["payload"] = parcel.Payload.DeepClone(),
            ["type"] = parcel.Kind switch
            {
                ParcelKind.Command => "slash_commands",
                ParcelKind.Event => "events_api",
                _ => "interactive",
            },
            ["accepts_response_payload"] = parcel.TakesResponse,
        };
        if (parcel.Kind == ParcelKind.Event)
        {
            envelope["retry_attempt"] = parcel.RetryAttempt;
            envelope["retry_reason"] = parcel.RetryReason;
        }

        return envelope.ToJsonString();
    }

    public static string NewEnvelopeId() => Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture);
}
