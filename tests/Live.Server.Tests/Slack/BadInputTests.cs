using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;
using Live.Slack;
using Live.Slack.Blocks;
using Live.Slack.WebApi;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Slack;

/// <summary>What comes when something is over, gone, renamed or refused: a sentence, and nothing is lost.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData(Wire.VoteAction, "no-question-of-ours")]
    [InlineData(Wire.EditAction, "no-question-of-ours")]
    [InlineData(Wire.WithdrawAction, "no-question-of-ours")]
    [InlineData(Wire.RedirectAction, "no-question-of-ours")]
    [InlineData(Wire.AnswerAction, "no-question-of-ours")]
    [InlineData(Wire.SeeAllAction, "no-session-of-ours")]
    [InlineData(Wire.RemindAction, "no-session-of-ours")]
    public async Task A_button_of_another_event_is_answered_by_a_sentence(string action, string value)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Services.GetRequiredService<ISlackApiClient>().Chat.PostMessage(new Message
        {
            Channel = "C0HALL-A",
            Text = "Last year's",
            Blocks = [new ActionsBlock { Elements = [new Button { ActionId = action, Value = value, Text = "Press" }] }],
        });
        var message = await app.ChannelShowsAsync(ADay.Talk1, "Press");

        Assert.Null((await app.Mira.PressesAsync(message, action, value)).Error);
        await app.UntilAsync(workspace => workspace.EphemeralMessages("mira").LastOrDefault(told => told.ShownText.EndsWith('.')), () => "a sentence to Mira");
        Assert.Empty(app.State.Questions.ById);
    }

    [Fact]
    public async Task The_ask_button_of_a_session_that_has_ended_takes_the_question_to_the_speaker_in_writing()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("In time?");
        var board = await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        app.PutForwardTo("10:41");
        await app.UntilStateAsync(_ => app.Question("In time?").State is QuestionState.Later, () => "the rest left");

        var modal = (await app.Mira.PressesAsync(board, Wire.AskAction, ADay.Talk1.Value)).View!;
        Assert.True((await app.Mira.SubmitsAsync(modal, "Too late?", ADay.Talk1)).IsAccepted);
        Assert.Equal(QuestionState.Later, app.Question("Too late?").State);
        await app.Mira.DirectMessageShowsAsync("Too late?");
    }

    [Fact]
    public async Task A_renamed_channel_is_its_rooms_still()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("Before?");
        await app.SlackIsUpToDateAsync();
        app.Workspace.RenameChannel("hall-a", "main-hall");

        Assert.Null((await app.Mira.AsksAsync("After?", "#main-hall")).Error);
        Assert.Equal(ADay.Talk1, app.Question("After?").Session);
        await app.UntilAsync(workspace => workspace.Channel("main-hall").Messages.FirstOrDefault(message =>
            message.ShownText.Contains("After?", StringComparison.Ordinal)), () => "the board in the renamed channel");
    }

    [Fact]
    public async Task With_a_revoked_token_questions_arrive_and_everything_is_posted_when_it_is_good_again()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.RevokeToken();
        Assert.Null((await app.Mira.AsksAsync("Heard?")).Error);
        Assert.Equal(ADay.Talk1, app.Question("Heard?").Session);
        app.Workspace.RestoreToken();
        await app.Mira.DirectMessageShowsAsync("Heard?");
    }

    [Fact]
    public async Task Who_has_left_the_workspace_is_told_nothing_and_the_question_stays()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("Somebody's?");
        await app.SlackIsUpToDateAsync();
        app.Workspace.Faults.For("chat.postMessage", new Fault.ErrorCode("user_not_found"), TimeSpan.FromHours(1));
        var question = await app.Mira.HasAskedAsync("Gone soon?");
        await app.UntilStateAsync(state => state.Posts.GetValueOrDefault($"asker/{question.Id}") is { Failure: not null }, () => "the refusal on record");
        Assert.Equal("this person has left the workspace", app.State.Posts[$"asker/{question.Id}"].Failure);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("Gone soon?", StringComparison.Ordinal), "the question");
    }
}
