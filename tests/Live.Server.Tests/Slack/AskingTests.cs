using Live.Questions;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class AskingTests
{
    [Fact]
    public async Task A_question_goes_to_what_is_on_in_the_channels_room_and_is_confirmed_at_once()
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.AsksAsync("Why does it hold?");
        Assert.Equal((ADay.Talk1, QuestionState.Waiting, "Mira Attendee"), (app.Question("Why does it hold?").Session,
            app.Question("Why does it hold?").State, app.Question("Why does it hold?").Name));
        var shown = outcome.Response!.ShownText;
        Assert.Contains("Sent to *Invited Talk 1* · Ada Sample. It is first in line. I'll tell you when the chair takes it.", shown, StringComparison.Ordinal);
        Assert.Equal(["Edit", "Withdraw", "It's for another session"], outcome.Response.Elements.Select(element => element.Label));
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("Why does it hold? — _Mira Attendee_", StringComparison.Ordinal), "the question");
        await app.SlackIsUpToDateAsync();
    }
}
