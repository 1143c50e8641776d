using Live.Questions;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class AskingTests
{
    [Fact]
    public async Task A_question_goes_to_what_is_on_in_the_channels_room_and_is_confirmed_at_once()
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.AsksAsync("Why does it hold?");
        var question = app.Question("Why does it hold?");
        Assert.Equal((ADay.Talk1, QuestionState.Waiting, "Mira Attendee"), (question.Session, question.State, question.Name));
        Assert.Contains("Sent to *Invited Talk 1* · Ada Sample. It is first in line. I'll tell you when the chair takes it.",
            outcome.Response!.ShownText, StringComparison.Ordinal);
        Assert.Equal(["Edit", "Withdraw", "It's for another session"], outcome.Response.Elements.Select(element => element.Label));
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("Why does it hold? — _Mira Attendee_", StringComparison.Ordinal), "the question");
        await app.SlackIsUpToDateAsync();
    }

    [Fact]
    public async Task The_confirmation_counts_the_questions_ahead()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("First?");
        Assert.Contains("1 question is ahead of yours.", (await app.Jon.AsksAsync("Second?")).Response!.ShownText, StringComparison.Ordinal);
        Assert.Contains("2 questions are ahead of yours.", (await app.Ana.AsksAsync("Third?")).Response!.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_without_words_opens_a_modal_with_the_session_chosen()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.OpensTheAskModalAsync();
        var outcome = await app.Mira.SubmitsAsync(modal, "By name?");
        Assert.True(outcome.IsAccepted);
        Assert.Equal("Sent", outcome.View!.Title);
        Assert.Contains("Sent to *Invited Talk 1*", outcome.View.ShownText, StringComparison.Ordinal);
        Assert.Equal((ADay.Talk1, "Mira Attendee"), (app.Question("By name?").Session, app.Question("By name?").Name));
    }

    [Fact]
    public async Task An_anonymous_question_shows_no_name_and_says_so()
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.SubmitsAsync(await app.Mira.OpensTheAskModalAsync(), "Without a name?", anonymous: true);
        Assert.Contains("Your name is shown to nobody.", outcome.View!.ShownText, StringComparison.Ordinal);
        Assert.Null(app.Question("Without a name?").Name);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("Without a name? — _Anonymous_", StringComparison.Ordinal), "the question");
        await app.Mira.DirectMessageShowsAsync("asked anonymously: nobody sees your name");
    }

    [Fact]
    public async Task Where_nothing_is_on_the_asker_chooses_and_keeps_the_words()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.OpensTheAskModalAsync("#lounge", "To whom?"); // two halls are on: no guess is right
        Assert.Empty(app.State.Questions.ById);
        var without = await app.Mira.SubmitsAsync(modal, "To whom?");
        Assert.False(without.IsAccepted);
        Assert.True((await app.Mira.SubmitsAsync(modal, "To whom?", ADay.Panel)).IsAccepted);
        Assert.Equal(ADay.Panel, app.Question("To whom?").Session);
    }

    [Fact]
    public async Task The_picker_offers_what_is_on_first_and_never_a_break()
    {
        await using var app = await LiveApp.StartAsync();
        var menu = (await app.Mira.OpensTheAskModalAsync("#lounge")).Elements.Single(element => element.ActionId == Wire.SessionInput);
        var offered = menu.Definition.GetProperty("options").EnumerateArray().Select(option => option.GetProperty("value").GetString()).ToArray();
        Assert.Equal(3, offered.Length);
        Assert.Equal("talk-2", offered[2]);
        Assert.DoesNotContain("coffee", offered);
    }

    [Fact]
    public async Task A_question_in_a_break_goes_to_the_talk_before_and_later_to_the_next()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:32" });
        Assert.Equal(ADay.Talk1, (await app.Mira.HasAskedAsync("Just over?")).Session);
        app.PutForwardTo("10:50");
        Assert.Equal(ADay.Talk2, (await app.Mira.HasAskedAsync("About to begin?")).Session);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_with_the_numbers_and_nothing_is_sent()
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.AsksAsync(new string('x', 1001));
        Assert.Contains("Your question has 1,001 characters, and 1,000 are the most", outcome.Response!.ShownText, StringComparison.Ordinal);
        Assert.Empty(app.State.Questions.ById);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("\u200B\u200D")]
    public async Task A_modal_with_nothing_but_space_in_it_is_refused_at_its_field(string text)
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.SubmitsAsync(await app.Mira.OpensTheAskModalAsync(), text);
        Assert.Contains(Wire.TextInput, outcome.FieldErrors.Keys);
        Assert.Empty(app.State.Questions.ById);
    }

    [Fact]
    public async Task A_session_cancelled_while_the_modal_is_open_is_refused_at_the_picker()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.OpensTheAskModalAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var cancel = new Live.Server.Screens.Views.ChangeRequest("cancel", ADay.Talk1.Value, 0, null);
        Assert.Null((await desk.ReleaseAsync(cancel, (await desk.PreviewAsync(cancel)).Value!)).Refusal);
        var outcome = await app.Mira.SubmitsAsync(modal, "Too late?");
        Assert.Contains("cancelled", outcome.FieldErrors[Wire.SessionInput], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_modal_submitted_twice_is_one_question()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.OpensTheAskModalAsync();
        var outcomes = await Task.WhenAll(app.Mira.SubmitsAsync(modal, "Once?"), app.Mira.SubmitsAsync(modal, "Once?"));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsAccepted || outcome.Error == "It is not there any more."));
        Assert.Single(app.State.Questions.ById);
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task The_same_question_again_is_refused_and_the_first_stays()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Once?");
        var again = await app.Mira.AsksAsync("once?");
        Assert.Contains("You have asked this in Invited Talk 1 already.", again.Response!.ShownText, StringComparison.Ordinal);
        Assert.Single(app.State.Questions.ById);
    }

    [Fact]
    public async Task While_the_log_cannot_be_written_the_asker_is_asked_to_try_again()
    {
        await using var app = await LiveApp.StartAsync();
        app.Log.RefusesAppends = true;
        var outcome = await app.Mira.AsksAsync("Saved?");
        Assert.Contains("This could not be saved for certain just now. Please try again in a moment; nothing is counted twice.", outcome.Response!.ShownText, StringComparison.Ordinal);
        app.Log.RefusesAppends = false;
        Assert.Contains("Sent to", (await app.Mira.AsksAsync("Saved?")).Response!.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_under_a_board_opens_the_modal_for_its_session()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("A board, please?", "#hall-b");
        var board = await app.BoardShowsAsync(ADay.Panel, _ => true, "a board");
        var modal = (await app.Jon.PressesAsync(board, Wire.AskAction)).View!;
        Assert.True((await app.Jon.SubmitsAsync(modal, "From the board?")).IsAccepted);
        Assert.Equal(ADay.Panel, app.Question("From the board?").Session);
    }
}
