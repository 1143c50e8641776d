using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>More people press buttons at once than Slack lets windows open.</summary>
public sealed class CrowdTests
{
    private const int Crowd = 150;

    [Fact]
    public async Task Who_gets_no_window_is_told_what_works_instead_and_no_limit_is_met()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Workspace = options => options with { People = [.. options.People, .. Enumerable.Range(0, Crowd).Select(Person)] },
        });
        await app.Mira.HasAskedAsync("First?");
        var board = await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");

        var commands = await Task.WhenAll(Enumerable.Range(0, Crowd / 2).Select(number => app.Attendee($"somebody{number}").AsksAsync("")));
        var presses = await Task.WhenAll(Enumerable.Range(Crowd / 2, Crowd / 2).Select(number =>
            app.Attendee($"somebody{number}").PressesAsync(board, Wire.AskAction, ADay.Talk1.Value)));

        InteractionOutcome[] outcomes = [.. commands, .. presses];
        Assert.All(outcomes, outcome => Assert.Null(outcome.Error));
        var windows = Enumerable.Range(0, Crowd).Count(number => app.Workspace.ViewOf($"somebody{number}") is not null);
        var told = commands.Count(command => command.Response is { } answer && Says(answer))
            + Enumerable.Range(0, Crowd).Count(number => app.Workspace.EphemeralMessages($"somebody{number}").Any(Says));
        Assert.Equal(Crowd, windows + told);
        Assert.InRange(windows, 90, Crowd - 1);
        Assert.Empty(app.Workspace.Statistics().RateLimited);
    }

    private static bool Says(SlackMessage message) => message.ShownText.Contains("type `/ask` and your question", StringComparison.Ordinal);

    private static PersonOptions Person(int number) => new($"U1{number:D3}", $"somebody{number}", $"Somebody {number}", "");
}
