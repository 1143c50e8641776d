using System.Buffers;
using System.Text.Json;
using Live.Slack.Handlers;
using Live.Slack.Interaction;
using Live.Slack.WebApi;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Live.Slack.AspNetCore;

/// <summary>Slack's requests over HTTP: the signature before anything is read out of the body, the answer after it is handled.</summary>
internal sealed partial class SlackRequestMiddleware(
    RequestDelegate next,
    SlackEndpointConfiguration configuration,
    SlackRequestDispatcher dispatcher,
    TimeProvider time,
    ILogger<SlackRequestMiddleware> logger)
{
    private const int MaximumBody = 1024 * 1024; // far above the largest view

    private readonly PathString _prefix = "/" + configuration.RoutePrefix;

    public Task InvokeAsync(HttpContext context)
    {
        Func<byte[], SlackHttpRequest>? read = context.Request.Path.StartsWithSegments(_prefix, out var rest) ? rest.Value switch
        {
            "/event" => ReadEvent,
            "/action" or "/options" => ReadInteraction,
            "/command" => ReadCommand,
            _ => null,
        }
        : null;
        return read is null ? next(context) : Answer(context, read);
    }

    private async Task Answer(HttpContext context, Func<byte[], SlackHttpRequest> read)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await Refuse(context, StatusCodes.Status405MethodNotAllowed, "method_not_allowed");
            return;
        }

        var body = await ReadBody(context.Request);
        if (body is null)
        {
            await Refuse(context, StatusCodes.Status413PayloadTooLarge, "too_large");
            return;
        }

        var verdict = SlackSignature.Verify(
            configuration.SigningSecrets,
            context.Request.Headers[SlackSignature.TimestampHeader],
            context.Request.Headers[SlackSignature.SignatureHeader],
            body,
            time.GetUtcNow());
        if (verdict is not SignatureVerdict.Valid)
        {
            Log.BadSignature(logger, verdict, context.Request.Path);
            await Refuse(context, StatusCodes.Status401Unauthorized, verdict switch
            {
                SignatureVerdict.Stale => "signature_stale",
                SignatureVerdict.Missing => "signature_missing",
                _ => "signature_invalid",
            });
            return;
        }

        SlackHttpRequest request;
        try
        {
            request = read(body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException or InvalidOperationException)
        {
            Log.Malformed(logger, exception, context.Request.Path);
            await Refuse(context, StatusCodes.Status400BadRequest, "malformed");
            return;
        }

        await (request switch
        {
            { Challenge: { } challenge } => context.Response.WriteAsync(challenge, context.RequestAborted),
            { Request: { } toHandle } => Handle(context, toHandle),
            _ => Task.CompletedTask, // of a kind this library does not know: acknowledged and ignored
        });
    }

    private async Task Handle(HttpContext context, object request)
    {
        var outcome = await dispatcher.Dispatch(request);
        if (!outcome.IsAcknowledged)
            await Refuse(context, StatusCodes.Status500InternalServerError, "not_handled");
        else if (outcome.Payload is { } payload)
            await context.Response.WriteAsJsonAsync(payload, payload.GetType(), SlackJson.Options, context.RequestAborted);
    }

    private static SlackHttpRequest ReadEvent(byte[] body)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(body, SlackJson.Options);
        return json.TryGetProperty("type", out var type) && type.ValueEquals("url_verification")
            ? new SlackHttpRequest(null, json.GetProperty("challenge").GetString())
            : new SlackHttpRequest(SlackPayload.ReadEvent(json));
    }

    private static SlackHttpRequest ReadInteraction(byte[] body) =>
        ReadForm(body).TryGetValue("payload", out var payload)
            ? new(SlackPayload.Read<InteractionRequest>(JsonSerializer.Deserialize<JsonElement>(payload, SlackJson.Options)))
            : throw new InvalidDataException("The form has no payload.");

    private static SlackHttpRequest ReadCommand(byte[] body) =>
        new(SlackPayload.Read<SlashCommand>(JsonSerializer.SerializeToElement(ReadForm(body), SlackJson.Options)));

    private static Dictionary<string, string> ReadForm(byte[] body)
    {
        using var stream = new MemoryStream(body);
        using var form = new FormReader(stream);
        return form.ReadForm().ToDictionary(field => field.Key, field => field.Value.ToString());
    }

    /// <summary>The raw body, as it was signed; null if it is too long.</summary>
    private static async Task<byte[]?> ReadBody(HttpRequest request)
    {
        if (request.ContentLength > MaximumBody)
            return null;

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            var (tooLong, whole) = (read.Buffer.Length > MaximumBody, read.IsCompleted);
            var body = whole && !tooLong ? read.Buffer.ToArray() : null;
            request.BodyReader.AdvanceTo(tooLong || whole ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (tooLong || whole)
                return body;
        }
    }

    private static Task Refuse(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new ErrorResponse { Error = code }, SlackJson.Options, context.RequestAborted);
    }

    private sealed record SlackHttpRequest(object? Request, string? Challenge = null);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request to {Path} was refused: its signature is {Verdict}")]
        public static partial void BadSignature(ILogger logger, SignatureVerdict verdict, string path);

        [LoggerMessage(2, LogLevel.Error, "A signed request to {Path} is not of Slack's shape")]
        public static partial void Malformed(ILogger logger, Exception exception, string path);
    }
}
