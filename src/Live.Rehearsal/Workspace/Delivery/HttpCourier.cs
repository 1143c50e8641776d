using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Posts signed requests to the bot's address and takes the answer as the acknowledgement.</summary>
internal sealed class HttpCourier(WorkspaceState workspace, TimeProvider wall) : ICourier, IDisposable
{
    private const string FormType = "application/x-www-form-urlencoded";

    // Its own timeout is off: the 3 seconds run on the injected clock.
    private readonly HttpClient client = new() { Timeout = Timeout.InfiniteTimeSpan };

    private volatile RequestUrls? urls = workspace.Options.RequestUrls;

    /// <summary>Null until they are known: then nothing can be delivered.</summary>
    public RequestUrls? RequestUrls
    {
        get => urls;
        set => urls = value;
    }

    public async Task<Receipt> DeliverAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        if (urls is not { } known)
            return new(TimeSpan.Zero, null, "connection_failed");
        var started = wall.GetTimestamp();
        using var timeout = new CancellationTokenSource(SlackLimits.AckTimeout, wall);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var request = Request(parcel, known);
            using var answer = await client.SendAsync(request, either.Token);
            var body = await answer.Content.ReadAsStringAsync(either.Token);
            var elapsed = wall.GetElapsedTime(started);
            return answer.IsSuccessStatusCode
                ? new(elapsed, Parsed(body, parcel), null)
                : new(elapsed, null, "http_error");
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return new(wall.GetElapsedTime(started), null, "http_timeout");
        }
        catch (HttpRequestException)
        {
            return new(wall.GetElapsedTime(started), null, "connection_failed");
        }
    }

    /// <summary>Asks the bot's events address to echo a challenge, as Slack does when it is entered.</summary>
    public async Task<bool> VerifyUrlAsync(CancellationToken cancellationToken)
    {
        var challenge = Guid.NewGuid().ToString("N");
        var receipt = await DeliverAsync(
            new(ParcelKind.Event, new JsonObject
            {
                ["token"] = workspace.Options.VerificationToken,
                ["challenge"] = challenge,
                ["type"] = "url_verification",
            }, TakesResponse: true),
            cancellationToken);
        return receipt.Response.Text("challenge") == challenge || (receipt.Response as JsonValue)?.ToString() == challenge;
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Request(Parcel parcel, RequestUrls urls)
    {
        var (url, body, type) = parcel.Kind switch
        {
            ParcelKind.Event => (urls.Events, parcel.Payload.ToJsonString(), "application/json"),
            ParcelKind.Command => (urls.Commands, Form(parcel.Payload), FormType),
            ParcelKind.Suggestion => (urls.Options ?? urls.Interactions, InForm(parcel.Payload), FormType),
            _ => (urls.Interactions, InForm(parcel.Payload), FormType),
        };
        var timestamp = wall.GetUtcNow().ToUnixTimeSeconds(); // the bot holds it against its own clock
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new(type); // without a charset, which Slack's own client does not read
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("X-Slack-Signature", RequestSignature.Of(workspace.Options.SigningSecret, timestamp, body));
        if (parcel.RetryAttempt > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", parcel.RetryAttempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", parcel.RetryReason);
        }

        return request;
    }

    private static string InForm(JsonObject payload) => "payload=" + Uri.EscapeDataString(payload.ToJsonString());

    private static string Form(JsonObject fields) => string.Join(
        '&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value?.ToString() ?? "")}"));

    private static JsonNode? Parsed(string body, Parcel parcel)
    {
        if (!parcel.TakesResponse || body.Length == 0)
            return null;
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return JsonValue.Create(body);
        }
    }
}
