using System.Net;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Web;

public sealed class HealthTests
{
    [Fact]
    public async Task A_node_that_runs_says_that_all_is_well()
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Equal((HttpStatusCode.OK, "live"), await GetAsync(app, "/health/live"));
        await app.SlackIsUpToDateAsync(); // the app greets the workspace first
        var (status, words) = await GetAsync(app, "/health/ready");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("All well: Slack is up to date, 0 screens.", words);
        await using var screen = await app.ScreenAsync();
        Assert.Contains("1 screen.", (await GetAsync(app, "/health/ready")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_cannot_write_its_log_is_not_ready_but_lives()
    {
        await using var app = await LiveApp.StartAsync();
        app.Log.RefusesAppends = true;
        var (status, words) = await GetAsync(app, "/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The log cannot be written", words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "/health/live")).Status);
    }

    [Fact]
    public async Task The_desk_is_told_when_the_log_stops_and_when_it_is_back()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.True((await desk.WatchDeskAsync()).Value!.Health.Well);
        app.Log.RefusesAppends = true;
        await desk.Healths.UntilAsync(all => all is [.., { Well: false, Trouble: "log" }], "the word that the log cannot be written");
        app.Log.RefusesAppends = false;
        await desk.Healths.UntilAsync(all => all is [.., { Well: true, Screens: 1, Nodes: 1 }], "the word that all is well again");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chair")]
    [InlineData("/chair/talk-1")]
    [InlineData("/stage")]
    [InlineData("/stage/hall-a")]
    [InlineData("/desk")]
    public async Task Every_page_lets_in_only_its_own_scripts(string path)
    {
        await using var app = await LiveApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal); // default-src holds for scripts, without unsafe-inline
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy"))); // the address carries the link
    }

    private static async Task<(HttpStatusCode Status, string Words)> GetAsync(LiveApp app, string path)
    {
        using var http = new HttpClient { BaseAddress = app.Address };
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
