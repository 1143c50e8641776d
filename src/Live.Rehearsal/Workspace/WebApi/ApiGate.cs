using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>The way of a call: outage, planned faults, token, scope, rate limit, method — and what is counted about it.</summary>
internal sealed class ApiGate(
    ApiContext context, FaultPlan faults, RateLimits limits, StatisticsBook statistics, TokenBook tokens)
{
    private readonly IReadOnlyDictionary<string, Method> methods = MethodTable.For(context);
    private readonly ChatMethods chat = new(context);

    public async Task HandleAsync(HttpContext http, string name)
    {
        if (faults.IsOutage)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            statistics.CountCall(name, null, wasFault: true);
            return;
        }

        var fault = faults.Take(name);
        if (fault is not null and not Fault.DropAfterSuccess)
        {
            await FailAsync(http, name, fault);
            return;
        }

        if (!methods.TryGetValue(name, out var method))
        {
            await AnswerAsync(http, name, Answer.Fail("unknown_method"), null);
            return;
        }

        var call = await MethodCall.ReadAsync(http.Request, method.TakesJson);
        if (tokens.Refuse(name, call.Token, method.Scope) is { } refused)
        {
            await AnswerAsync(http, name, refused, null);
            return;
        }

        var channel = method.Tier == Tier.Posting ? chat.FindTarget(call.Text("channel"))?.Id : null;
        if (limits.Check(name, method.Tier, channel) is { } over)
        {
            statistics.CountRateLimit(new(context.Workspace.Clock.GetUtcNow(), name, over.Limit, over.RetryAfter, WasPlanned: false));
            statistics.CountCall(name, "ratelimited", wasFault: false);
            await RateLimitAsync(http, over.RetryAfter);
            return;
        }

        var answer = call.ReadError is { } unread ? Answer.Fail(unread) : method.Handle(call);
        if (fault is Fault.DropAfterSuccess)
        {
            statistics.CountCall(name, null, wasFault: true);
            http.Abort();
            return;
        }

        await AnswerAsync(http, name, answer, call);
    }

    private async Task FailAsync(HttpContext http, string name, Fault fault)
    {
        statistics.CountCall(name, null, wasFault: true);
        switch (fault)
        {
            case Fault.RateLimit limit:
                statistics.CountRateLimit(new(context.Workspace.Clock.GetUtcNow(), name, "planned", limit.RetryAfter, WasPlanned: true));
                await RateLimitAsync(http, limit.RetryAfter);
                break;
            case Fault.ServerError error:
                http.Response.StatusCode = error.Status;
                await http.Response.WriteAsync("upstream connect error");
                break;
            case Fault.ErrorCode error:
                await WriteAsync(http, Answer.Fail(error.Code).ToJson());
                break;
            default:
                http.Abort();
                break;
        }
    }

    private static async Task RateLimitAsync(HttpContext http, TimeSpan retryAfter)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter =
            Math.Max(1, (int)Math.Ceiling(retryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await WriteAsync(http, Answer.Fail("ratelimited").ToJson());
    }

    private async Task AnswerAsync(HttpContext http, string name, Answer answer, MethodCall? call)
    {
        statistics.CountCall(name, answer.Error, wasFault: false);
        var json = answer.ToJson();
        if (call is { LacksCharset: true } && answer.Error is null && json["warning"] is null)
            json["warning"] = "missing_charset";
        await WriteAsync(http, json);
    }

    private static async Task WriteAsync(HttpContext http, JsonObject json)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(json.ToJsonString(), http.RequestAborted);
    }
}
