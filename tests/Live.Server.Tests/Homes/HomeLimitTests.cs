using Live.Log;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Homes;

/// <summary>A thousand readers within 100 calls a minute, by a workspace that counts them.</summary>
public sealed class HomeLimitTests
{
    private const int Readers = 1_000;
    private const int Votes = 200;

    [Fact]
    public async Task A_thousand_Homes_opened_within_a_minute_and_200_votes_meet_no_limit_and_who_opens_one_then_goes_first()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Time = "10:01",
            Workspace = options => options with { People = [.. options.People, .. Enumerable.Range(0, Readers).Select(Person)] },
        });
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(number => app.Attendee(Name(number)).OpensTheHomeAsync()));
        await ShownAsync(app, Readers);
        Assert.Equal(Readers, app.State.Homes.Count);

        var question = await app.Attendee(Name(7)).HasAskedAsync("Popular?"); // changes the count on every Home
        await Task.WhenAll(Enumerable.Range(0, Votes).Select(number =>
            app.Node.SubmitAsync(new CastVote(question.Id), Who.Attendee($"voter {number}"), $"vote {number}")));
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("*Now*");
        Assert.Contains(People(Readers), person => !Shows(app, person, "1 question"));
        app.Clock.PutForwardTo(app.Clock.GetUtcNow() + TimeSpan.FromMinutes(3));
        await app.Attendee(Name(7)).HomeShowsAsync("▲ 200");

        var statistics = app.Workspace.Statistics();
        Assert.Empty(statistics.RateLimited);
        Assert.Empty(statistics.Calls["views.publish"].Errors);
        Assert.InRange(statistics.Calls["views.publish"].Calls, Readers, 2 * Readers + 10);
    }

    /// <summary>Puts the clock forward, minute by minute, until all have seen theirs.</summary>
    private static async Task ShownAsync(LiveApp app, int readers)
    {
        for (var shown = 0; shown < readers;)
        {
            var enough = Math.Min(readers, shown + 90);
            await app.UntilAsync(_ => (shown = Shown(app, readers)) >= enough ? app : null, () => $"{enough} Homes; there are {shown}");
            app.Clock.PutForwardTo(app.Clock.GetUtcNow() + TimeSpan.FromSeconds(61));
        }
    }

    private static int Shown(LiveApp app, int readers) => People(readers).Count(person => app.Workspace.HomeOf(person) is not null);

    private static bool Shows(LiveApp app, string person, string text) =>
        app.Workspace.HomeOf(person) is { } home && home.ShownText.Contains(text, StringComparison.Ordinal);

    private static PersonOptions Person(int number) => new($"U1{number:D4}", Name(number), $"Reader {number}", "");

    private static string Name(int number) => $"reader{number}";

    private static IEnumerable<string> People(int readers) => Enumerable.Range(0, readers).Select(Name);
}
