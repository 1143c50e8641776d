using System.Globalization;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Mirror;

/// <summary>The busiest ten minutes that Live is made for, against a workspace that enforces Slack's limits.</summary>
public sealed class BurstTests
{
    private const int Questions = 1_000;
    private const int VotesPerQuestion = 20;
    private const int Steps = 200;

    private static readonly string[] Halls = ["hall-a", "hall-b", "hall-c", "hall-d"];

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task A_thousand_questions_and_twenty_thousand_votes_in_ten_minutes_over_four_rooms_meet_no_limit()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Programme = FourTalks,
            Speed = 40,
            Workspace = options => options with { People = [.. options.People, .. Enumerable.Range(0, Questions).Select(Person)] },
        });
        var began = app.Clock.GetUtcNow();
        for (var step = 1; step <= Steps; step++)
        {
            var asking = Enumerable.Range(Questions / Steps * (step - 1), Questions / Steps);
            await Task.WhenAll(asking.Select(number => AskAndVoteAsync(app, number)));
            var left = began + Span / Steps * step - app.Clock.GetUtcNow();
            if (left > TimeSpan.Zero)
                await Task.Delay(left, app.Clock); // the burst's own pace
        }

        await app.SlackIsUpToDateAsync();
        var statistics = app.Workspace.Statistics();
        Assert.Empty(statistics.RateLimited);
        Assert.Empty(statistics.DuplicatePosts);
        Assert.All(Enumerable.Range(0, Questions), number => Assert.Contains(
            Text(number), Assert.Single(app.Workspace.DirectMessages($"asker{number}")).ShownText, StringComparison.Ordinal));
        Assert.All(FourTalks.Sessions, session =>
        {
            var board = app.Board(session.Id)!;
            Assert.Contains($"{Questions / Halls.Length} asked", board.ShownText, StringComparison.Ordinal);
            Assert.All(board.Elements.Where(element => element.Label.StartsWith('▲')), vote =>
                Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"▲ {VotesPerQuestion}"), vote.Label));
        });
    }

    private static async Task AskAndVoteAsync(LiveApp app, int number)
    {
        var outcome = await app.Attendee($"asker{number}").AsksAsync(Text(number), "#" + Halls[number % Halls.Length]);
        Assert.Null(outcome.Error);
        var id = app.Question(Text(number)).Id;
        await Task.WhenAll(Enumerable.Range(0, VotesPerQuestion).Select(async voter =>
            Assert.Null((await app.Node.SubmitAsync(new CastVote(id), Who.Attendee($"voter{voter}"), $"vote/{number}/{voter}")).Refusal)));
    }

    private static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"Sample question {number}?");

    private static PersonOptions Person(int number) => new($"U1{number:D4}", $"asker{number}", $"Asker {number}", "");

    private static Programme FourTalks { get; } = ADay.Programme with
    {
        Rooms = [.. Halls.Select(hall => new Room(new(hall), hall, hall))],
        Sessions = Programme.InOrder(Halls.Select(hall =>
            ADay.Session(new($"talk-{hall}"), $"Talk in {hall}", "10:00", "11:00", hall) with { QuestionTime = TimeSpan.FromMinutes(30) })),
    };
}
