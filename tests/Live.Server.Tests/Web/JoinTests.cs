using System.Net;
using System.Net.Http.Json;
using System.Text;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Live.Server.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Web;

/// <summary>Coming in without Slack.</summary>
public sealed class JoinTests
{
    [Fact]
    public async Task A_code_is_a_pass_and_says_where_one_is()
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        var codes = app.Services.GetRequiredService<JoinCodes>();
        foreach (var (code, origin) in new[] { (codes.InTheRoom(app.Programme.Id, app.Node.Now).Code, Origin.Room), (codes.Remote(app.Programme.Id), Origin.Web) })
        {
            var (status, reply) = await JoinAsync(client, code);
            Assert.Equal(HttpStatusCode.OK, status);
            await using var screen = await app.ScreenAsync();
            Assert.Null((await screen.EnterAsync(reply.Value!.Token)).Refusal);
            Assert.Null((await screen.AskAsync(ADay.Talk1, $"From {origin}?", null)).Refusal);
            Assert.Equal(origin, app.Question($"From {origin}?").Origin);
        }
    }

    [Fact]
    public async Task Everybody_who_comes_in_is_somebody_else()
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        var code = app.Services.GetRequiredService<JoinCodes>().Remote(app.Programme.Id);
        Assert.NotEqual((await JoinAsync(client, code)).Reply.Value!.Token, (await JoinAsync(client, code)).Reply.Value!.Token);
    }

    [Fact]
    public async Task A_code_that_is_over_is_refused_and_the_pass_goes_on()
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        var (code, until) = app.Services.GetRequiredService<JoinCodes>().InTheRoom(app.Programme.Id, app.Node.Now);
        var pass = (await JoinAsync(client, code)).Reply.Value!.Token;
        app.Clock.PutForwardTo(until + JoinCodes.Period);
        var (status, reply) = await JoinAsync(client, code);
        Assert.Equal((HttpStatusCode.Forbidden, "code.unknown"), (status, reply.Refusal?.Code));
        Assert.Contains("projector", reply.Refusal!.Sentence, StringComparison.Ordinal);
        await using var screen = await app.ScreenAsync();
        Assert.Null((await screen.EnterAsync(pass)).Refusal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no code")]
    public async Task What_is_no_code_is_refused(string? code)
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        Assert.Equal("code.unknown", (await JoinAsync(client, code)).Reply.Refusal?.Code);
    }

    [Fact]
    public async Task Another_site_cannot_come_in_for_somebody()
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        var body = $$"""{"code":"{{app.Services.GetRequiredService<JoinCodes>().Remote(app.Programme.Id)}}"}""";
        using var form = new StringContent(body, Encoding.UTF8, "text/plain"); // what a page may send without asking first
        using var typed = await client.PostAsync(new Uri("/join", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, typed.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/join") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var foreign = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_no_code_is_not_even_read()
    {
        await using var app = await LiveApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var large = await client.PostAsJsonAsync("/join", new { code = new string('A', 100_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        using var broken = new StringContent("{", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/join", UriKind.Relative), broken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void A_full_hall_behind_one_router_comes_in_and_a_guesser_is_slowed_down()
    {
        using var limit = new JoinLimit();
        var hall = IPAddress.Parse("192.0.2.1");
        Assert.All(Enumerable.Range(0, JoinLimit.AtOnce), _ => Assert.True(limit.Allows(hall)));
        Assert.Contains(false, Enumerable.Range(0, JoinLimit.EachMinute).Select(_ => limit.Allows(hall)));
        Assert.True(limit.Allows(IPAddress.Parse("192.0.2.2")));
        Assert.True(limit.Allows(null));
    }

    [Fact]
    public void Addresses_of_one_household_count_together()
    {
        using var limit = new JoinLimit();
        var allowed = Enumerable.Range(0, JoinLimit.AtOnce + JoinLimit.EachMinute)
            .Count(number => limit.Allows(IPAddress.Parse($"2001:db8:0:1::{number:x}")));
        Assert.InRange(allowed, JoinLimit.AtOnce, JoinLimit.AtOnce + JoinLimit.EachMinute - 1);
        Assert.True(limit.Allows(IPAddress.Parse("2001:db8:0:2::1")));
    }

    private static async Task<(HttpStatusCode Status, Reply<JoinView> Reply)> JoinAsync(HttpClient client, string? code)
    {
        using var answer = await client.PostAsJsonAsync("/join", new JoinRequest(code));
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<Reply<JoinView>>())!);
    }
}
