using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Live.Slack.Tests.Support;

namespace Live.Slack.Tests.AspNetCore;

/// <summary>Requests as Slack signs them, by a second implementation of its rule.</summary>
internal static class SignedRequests
{
    public static Task<HttpResponseMessage> PostJson(this HttpClient http, SlackApp app, TimeProvider clock, string path, string json) =>
        http.SendAsync(Sign(app, clock.GetUtcNow(), path, json, "application/json"));

    public static Task<HttpResponseMessage> PostPayload(this HttpClient http, SlackApp app, TimeProvider clock, string path, string json) =>
        http.PostForm(app, clock, path, "payload=" + Uri.EscapeDataString(json));

    public static Task<HttpResponseMessage> PostForm(this HttpClient http, SlackApp app, TimeProvider clock, string path, string form) =>
        http.SendAsync(Sign(app, clock.GetUtcNow(), path, form, "application/x-www-form-urlencoded"));

    public static HttpRequestMessage Sign(
        SlackApp app, DateTimeOffset at, string path, string body, string contentType, string secret = SlackApp.SigningSecret)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}"));
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, path))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", "v0=" + Convert.ToHexStringLower(signature));
        return request;
    }
}
