using System.Net;
using System.Text;
using Live.Slack.Tests.Payloads;
using Live.Slack.Tests.Support;

namespace Live.Slack.Tests.AspNetCore;

public sealed class SignatureTests : IAsyncLifetime
{
    private const string PreviousSecret = "the-one-before-the-rotation";

    private readonly ManualClock _clock = new();
    private readonly HttpClient _http = new();
    private SlackApp _app = null!;

    public async Task InitializeAsync() =>
        _app = await SlackApp.Start(slack => slack.UseSigningSecret(SlackApp.SigningSecret, PreviousSecret), _clock);

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task The_example_of_Slacks_documentation_is_valid()
    {
        var clock = new ManualClock(DateTimeOffset.FromUnixTimeSeconds(1531420618));
        await using var app = await SlackApp.Start(slack => slack.UseSigningSecret("8f742231b10e8888abcd99yyyzzz85a5"), clock);
        using var request = SignedRequests.Sign(
            app,
            clock.GetUtcNow(),
            "/slack/command",
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
            "application/x-www-form-urlencoded");

        Assert.Equal(
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", request.Headers.GetValues("X-Slack-Signature").Single());
        using var response = await _http.SendAsync(request);

        Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(SlackApp.SigningSecret)]
    [InlineData(PreviousSecret)]
    public async Task Both_secrets_of_a_rotation_are_good(string secret)
    {
        using var request = SignedRequests.Sign(_app, _clock.GetUtcNow(), "/slack/event", Payload.Callback(Payload.Message), "application/json", secret);
        using var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Any_other_secret_is_forged()
    {
        using var request = SignedRequests.Sign(_app, _clock.GetUtcNow(), "/slack/event", Payload.Callback(Payload.Message), "application/json", "guessed");

        await AssertRefused(request, "signature_invalid");
    }

    [Fact]
    public async Task An_altered_body_is_forged()
    {
        using var request = SignedRequests.Sign(_app, _clock.GetUtcNow(), "/slack/command", Payload.CommandForm, "application/x-www-form-urlencoded");
        request.Content = new StringContent(
            Payload.CommandForm.Replace("U2147", "U9999", StringComparison.Ordinal), Encoding.UTF8, "application/x-www-form-urlencoded");

        await AssertRefused(request, "signature_invalid");
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task More_than_five_minutes_away_is_stale(int seconds)
    {
        using var request = SignedRequests.Sign(
            _app, _clock.GetUtcNow().AddSeconds(seconds), "/slack/event", Payload.Callback(Payload.Message), "application/json");

        await AssertRefused(request, "signature_stale");
    }

    [Fact]
    public async Task Five_minutes_are_not_too_old()
    {
        using var request = SignedRequests.Sign(
            _app, _clock.GetUtcNow().AddSeconds(-300), "/slack/event", Payload.Callback(Payload.Message), "application/json");
        using var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Slack-Signature")]
    [InlineData("X-Slack-Request-Timestamp")]
    public async Task Without_its_headers_nothing_is_read(string header)
    {
        using var request = SignedRequests.Sign(_app, _clock.GetUtcNow(), "/slack/event", "this is no JSON", "application/json");
        request.Headers.Remove(header);

        await AssertRefused(request, "signature_missing");
    }

    [Fact]
    public async Task A_host_without_a_secret_does_not_start() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => SlackApp.Start(_ => { }));

    private async Task AssertRefused(HttpRequestMessage request, string code)
    {
        using var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal($$"""{"error":"{{code}}"}""", await response.Content.ReadAsStringAsync());
        Assert.False(_app.Script.Received.TryNext(out _));
    }
}
