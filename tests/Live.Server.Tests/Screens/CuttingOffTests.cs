using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using Live.Log;
using Live.Questions;
using Live.Server.Screens;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Screens;

public sealed class CuttingOffTests
{
    [Fact]
    public async Task A_client_that_stops_reading_is_cut_off_and_delays_nobody()
    {
        await using var app = await LiveApp.StartAsync();
        for (var number = 0; number < 200; number++)
        {
            await app.Node.SubmitAsync(
                new AskQuestion(new($"q{number}"), ADay.Talk1, new string('x', 990) + number, null, Origin.Slack), Who.Attendee($"asker {number}"), $"ask {number}");
        }

        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        using var stalled = new ClientWebSocket();
        await stalled.ConnectAsync(new UriBuilder(new Uri(app.Address, "/hub")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await SendAsync(stalled, """{"protocol":"json","version":1}""");
        await SendAsync(stalled, $$"""{"type":1,"target":"Enter","arguments":["{{app.LinkOf("wei")}}"],"invocationId":"0"}""");
        for (var number = 1; number <= 60; number++) // more than the sockets' buffers hold, and nothing of it is read
            await SendAsync(stalled, $$"""{"type":1,"target":"WatchChair","arguments":["talk-1",null,0],"invocationId":"{{number}}"}""");

        var screens = app.Services.GetRequiredService<OpenScreens>();
        var all = Stopwatch.StartNew();
        for (var number = 1; screens.Count > 1; number++)
        {
            Assert.True(all.Elapsed < Patience.Long, "the client that does not read is still there");
            var asked = Stopwatch.StartNew();
            await app.Node.SubmitAsync(new CastVote(new("q1")), Who.Attendee($"voter {number}"), $"vote {number}");
            await chair.UntilChairShowsAsync(shown => shown.Questions["q1"].Votes == number, $"vote {number}");
            Assert.True(asked.Elapsed < TimeSpan.FromSeconds(2), $"vote {number} took {asked.Elapsed}");
        }
    }

    [Fact]
    public async Task A_message_that_is_too_large_ends_its_own_connection_and_no_other()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Short?");
        await using var good = await app.ChairAsync("wei", ADay.Talk1);
        await using var bad = await app.ScreenOfAsync("wei");
        await Assert.ThrowsAnyAsync<Exception>(() => bad.DoAsync("Reword", question.Id.Value, new string('x', 100_000)));
        await bad.Ends.UntilAsync(ends => ends.Count > 0, "the end of the connection");
        Assert.Null((await good.DoAsync("Queue", question.Id.Value)).Refusal);
        Assert.Equal("Short?", app.Question("Short?").Text);
    }

    [Theory]
    [InlineData("Queue", "no such question", "question.unknown")]
    [InlineData("Undo", 99, "schedule.not-last")]
    [InlineData("RevokeLinks", "no such person", "person.unknown")]
    public async Task What_is_not_there_is_refused_in_a_sentence(string method, object argument, string code)
    {
        await using var app = await LiveApp.StartAsync();
        await using var screen = await app.ScreenOfAsync("olga");
        var refusal = (await screen.DoAsync(method, argument)).Refusal!;
        Assert.Equal(code, refusal.Code);
        Assert.EndsWith(".", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_whose_link_is_revoked_sees_nothing_more()
    {
        await using var app = await LiveApp.StartAsync();
        await using var wei = await app.ChairAsync("wei", ADay.Talk1);
        await using var olga = await app.ChairAsync("olga", ADay.Talk1);
        Assert.Null((await olga.DoAsync("RevokeLinks", "wei")).Refusal);
        await wei.Ends.UntilAsync(ends => ends.Count > 0, "the end of the connection");
        await app.Mira.HasAskedAsync("Secret?");
        await olga.UntilChairShowsAsync(shown => shown.Find("Secret?") is not null, "the question");
        Assert.Null(wei.Chair.Find("Secret?"));

        await using var again = await app.ScreenAsync();
        Assert.Null((await again.EnterAsync(app.LinkOf("wei"))).Refusal);
        Assert.Null((await again.WatchChairAsync(ADay.Talk1)).Refusal);
    }

    private static Task SendAsync(ClientWebSocket socket, string json) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json + '\u001e'), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}
