using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Live.Rehearsal.Tests.Workspace;

public sealed class PageAccessTests
{
    [Fact]
    public async Task The_page_and_its_files_allow_nothing_but_themselves()
    {
        await using var scene = await Scene.StartAsync();
        using var http = new HttpClient { BaseAddress = scene.Workspace.Address };
        using var page = await http.GetAsync("slack");
        Assert.EndsWith("/slack/", page.RequestMessage!.RequestUri!.ToString(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var file in new[] { "slack/app.css", "slack/app.js" })
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(file)).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Host", "rebound.example")]
    public async Task Other_sites_are_refused(string header, string value)
    {
        await using var scene = await Scene.StartAsync();
        using var http = new HttpClient { BaseAddress = scene.Workspace.Address };
        http.DefaultRequestHeaders.Add(header, value);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync("slack/workspace")).StatusCode);
        using var act = JsonContent.Create(new { @as = "U0MIRA", kind = "message", channel = "C0HALLA", text = "hello" });
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsync("slack/act", act)).StatusCode);
        Assert.Empty(scene.Workspace.Channel("#hall-a").Messages);
    }

    [Fact]
    public async Task A_person_sees_only_what_is_theirs()
    {
        await using var scene = await Scene.StartAsync();
        await scene.Workspace.PostMessageAsync("jon", "#chairs", "among chairs");
        await scene.Bot.PostAsync("U0JON", "for jon");
        await scene.Bot.CallAsync("chat.postEphemeral", new() { ["channel"] = "C0HALLA", ["user"] = "U0JON", ["text"] = "psst" });
        using var http = new HttpClient { BaseAddress = scene.Workspace.Address };

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("slack/messages?as=U0MIRA&channel=C0CHAIRS")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("slack/messages?as=U0MIRA&channel=D0JON")).StatusCode);
        Assert.Empty(await MessagesAsync("U0MIRA"));
        Assert.Equal("psst", (string?)Assert.Single(await MessagesAsync("U0JON"))!["text"]);
        var workspace = JsonNode.Parse(await http.GetStringAsync("slack/workspace?as=U0MIRA"))!;
        Assert.DoesNotContain(workspace["channels"]!.AsArray(), channel => (string?)channel!["name"] == "chairs");

        async Task<JsonArray> MessagesAsync(string user) =>
            JsonNode.Parse(await http.GetStringAsync($"slack/messages?as={user}&channel=C0HALLA"))!["messages"]!.AsArray();
    }

    [Fact]
    public async Task A_host_can_mount_the_page_under_a_prefix_of_its_own()
    {
        await using var scene = await Scene.StartAsync(Scene.Options with { ServePage = false });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var host = builder.Build();
        host.MapStandInPage(scene.Workspace, "/slack");
        await host.StartAsync();
        using var http = new HttpClient { BaseAddress = new(host.Urls.Single()) };

        Assert.Contains("Stand-in workspace", await http.GetStringAsync("/slack"), StringComparison.Ordinal);
        using var act = new StringContent(
            """{ "as": "U0MIRA", "kind": "message", "channel": "C0HALLA", "text": "hello" }""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.OK, (await http.PostAsync("/slack/act", act)).StatusCode);
        Assert.Equal("hello", Assert.Single(scene.Workspace.Channel("#hall-a").Messages).Text);
        using var itself = new HttpClient { BaseAddress = scene.Workspace.Address };
        Assert.Equal(HttpStatusCode.NotFound, (await itself.GetAsync("slack/")).StatusCode);
    }
}
