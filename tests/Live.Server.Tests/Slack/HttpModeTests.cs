using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>The whole app, reached by Slack's signed requests instead of its own sockets.</summary>
public sealed class HttpModeTests
{
    private static readonly Setup OverHttp = new() { Workspace = options => options with { Mode = DeliveryMode.Http } };

    [Fact]
    public async Task A_question_is_asked_by_command_and_voted_for_by_button()
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        var outcome = await app.Mira.AsksAsync("Why does it hold?");
        Assert.Contains("Sent to *Invited Talk 1*", outcome.Response!.ShownText, StringComparison.Ordinal);
        var question = app.Question("Why does it hold?");

        Assert.Null((await app.Jon.VotesForAsync(question)).Error);

        Assert.Equal(1, app.Question("Why does it hold?").Votes);
        Assert.Equal(0, app.Workspace.Sockets.Count);
        await app.SlackIsUpToDateAsync();
    }

    [Fact]
    public async Task A_modal_is_opened_refused_at_its_field_and_submitted()
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        var modal = await app.Mira.OpensTheAskModalAsync();

        Assert.Contains(Wire.TextInput, (await app.Mira.SubmitsAsync(modal, "  ")).FieldErrors.Keys);
        Assert.Equal("Sent", (await app.Mira.SubmitsAsync(modal, "In a modal?")).View!.Title);

        Assert.Equal(ADay.Talk1, app.Question("In a modal?").Session);
    }

    [Fact]
    public async Task The_request_url_is_verified()
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        Assert.True(await app.Workspace.VerifyRequestUrlAsync());
    }

    [Theory]
    [InlineData("""{"type":"message","channel":"C0LOUNGE","channel_type":"channel","user":"U0MIRA","text":"hello","ts":"1777900000.000100","event_ts":"1777900000.000100"}""")]
    [InlineData("""{"type":"message","subtype":"channel_topic","channel":"C0LOUNGE","user":"U0MIRA","text":"a topic","topic":"a","ts":"1777900000.000200","event_ts":"1777900000.000200"}""")]
    [InlineData("""{"type":"app_mention","channel":"C0LOUNGE","user":"U0LIVE","bot_id":"B0LIVE","text":"<@U0LIVE>","ts":"1777900000.000300","event_ts":"1777900000.000300"}""")]
    [InlineData("""{"type":"something_new","event_ts":"1777900000.000400"}""")]
    public async Task An_event_is_acknowledged_and_so_is_its_retry(string happened)
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        var body = $$"""{"type":"event_callback","team_id":"T0STANDIN","api_app_id":"A0LIVE","event_id":"Ev1","event_time":1777900000,"event":{{happened}}}""";

        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "event", body));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "event", body, retry: 1));
        Assert.Empty(app.State.Questions.ById);
    }

    [Theory]
    [InlineData("command", "command=%2Fask&text=Forged%3F&team_id=T0STANDIN&user_id=U0MIRA&user_name=mira&channel_id=C0HALL-A&channel_name=hall-a&trigger_id=1.2.3")]
    [InlineData("action", "payload=this is no JSON")]
    [InlineData("options", "")]
    [InlineData("event", "{\"type\":\"url_verification\",\"challenge\":\"x\"")]
    public async Task What_Slack_did_not_sign_lately_is_refused_before_it_is_read(string path, string body)
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        var now = DateTimeOffset.UtcNow;

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, path, body, secret: "somebody else's"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, path, body, at: now.AddMinutes(-6)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, path, body, at: now.AddMinutes(6)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, path, body, isSigned: false));
        Assert.Empty(app.State.Questions.ById);
    }

    [Theory]
    [InlineData("the old secret", true)]
    [InlineData("the new secret", true)]
    [InlineData("a third secret", false)]
    public async Task During_a_rotation_two_secrets_are_good(string slackSignsWith, bool isTaken)
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Workspace = options => options with { Mode = DeliveryMode.Http, SigningSecret = slackSignsWith },
            SigningSecrets = ("the new secret", "the old secret"),
        });

        var outcome = await app.Mira.AsksAsync("Now?");

        Assert.Equal((isTaken, isTaken ? 1 : 0), (outcome.IsAcknowledged, app.State.Questions.ById.Count));
    }

    [Fact]
    public async Task The_same_request_twice_is_one_question()
    {
        await using var app = await LiveApp.StartAsync(OverHttp);
        const string Body = "command=%2Fask&text=Once%3F&team_id=T0STANDIN&user_id=U0MIRA&user_name=mira&channel_id=C0HALL-A&channel_name=hall-a&trigger_id=1.2.3";

        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "command", Body));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "command", Body));

        Assert.Equal("Once?", Assert.Single(app.State.Questions.ById.Values).Original);
    }

    // Signed by Slack's documentation, apart from the code that signs and that checks.
    private static async Task<HttpStatusCode> PostAsync(
        LiveApp app, string path, string body, string? secret = null, DateTimeOffset? at = null, bool isSigned = true, int retry = 0)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, "/slack/" + path));
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(path == "event" ? "application/json" : "application/x-www-form-urlencoded");
        if (isSigned)
        {
            var timestamp = (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            var key = Encoding.UTF8.GetBytes(secret ?? app.Workspace.Options.SigningSecret);
            var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("v0:" + timestamp + ":" + body));
            request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
            request.Headers.Add("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(hash));
        }

        if (retry > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
