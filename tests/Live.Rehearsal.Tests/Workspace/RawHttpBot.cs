using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Live.Rehearsal.Tests.Workspace;

/// <summary>A bot that is reached over HTTP: it keeps every request and answers as it is told to.</summary>
internal sealed class RawHttpBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<RawRequest> requests = Channel.CreateUnbounded<RawRequest>();

    private RawHttpBot(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>Request → status and body of the answer; null never answers.</summary>
    public Func<RawRequest, (int Status, string Body)?> Answer { get; set; } = _ => (200, "");

    public static async Task<RawHttpBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bot = new RawHttpBot(builder.Build());
        bot.app.MapPost("/slack/{kind}", bot.TakeAsync);
        await bot.app.StartAsync();
        return bot;
    }

    public async Task<RawRequest> NextAsync() => await requests.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http, string kind)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString());
        var request = new RawRequest(kind, await reader.ReadToEndAsync(), headers);
        var answer = Answer(request);
        requests.Writer.TryWrite(request);
        if (answer is not { } given)
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        http.Response.StatusCode = given.Status;
        await http.Response.WriteAsync(given.Body);
    }
}

internal sealed record RawRequest(string Kind, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? Form(string name) => HttpUtility.ParseQueryString(Body)[name];

    public JsonNode Json => JsonNode.Parse(Body.StartsWith('{') ? Body : Form("payload")!)!;
}
