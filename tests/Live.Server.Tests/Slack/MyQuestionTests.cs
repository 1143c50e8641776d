using Live.Questions;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class MyQuestionTests
{
    [Fact]
    public async Task One_direct_message_follows_the_question_to_its_answer()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Follow me?");
        var first = await app.Mira.DirectMessageShowsAsync("○ the chair has it · ○ asked · ○ answered");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Queue", question.Id.Value)).Refusal);
        await app.Mira.DirectMessageShowsAsync("● the chair has it");
        Assert.Null((await chair.DoAsync("Put", question.Id.Value)).Refusal);
        var asking = await app.Mira.DirectMessageShowsAsync("● *being asked now*");
        Assert.Equal("https://stream.example.org/hall-a", Assert.Single(asking.Elements).Definition.GetProperty("url").GetString());
        Assert.Null((await chair.DoAsync("Answer", question.Id.Value)).Refusal);
        var last = await app.Mira.DirectMessageShowsAsync("● *answered*");
        Assert.Equal(first.Ts, last.Ts);
        Assert.Empty(last.Elements);
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task A_dismissed_asker_reads_why()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Again?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        await app.Mira.DirectMessageShowsAsync("The chair set it aside: _asked already_.");
        await app.BoardShowsAsync(ADay.Talk1, board => !board.Contains("Again?", StringComparison.Ordinal), "no dismissed question");
    }

    [Fact]
    public async Task What_is_left_over_is_promised_an_answer_in_writing()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("No time?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Leave", question.Id.Value)).Refusal);
        await app.Mira.DirectMessageShowsAsync("There was no time for it.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_asker_corrects_a_waiting_question(bool anonymous)
    {
        await using var app = await LiveApp.StartAsync();
        _ = anonymous ? await app.Mira.HasAskedAnonymouslyAsync("Tpyo?") : await app.Mira.HasAskedAsync("Tpyo?");
        var message = await app.Mira.DirectMessageShowsAsync("Tpyo?");
        var modal = (await app.Mira.PressesAsync(message, Wire.EditAction)).View!;
        Assert.Contains("Tpyo?", modal.Definition.GetRawText(), StringComparison.Ordinal);
        Assert.True((await app.Mira.SubmitsAsync(modal, "Typo?")).IsAccepted);
        await app.Mira.DirectMessageShowsAsync("*Your question* – Typo?");
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("Typo?", StringComparison.Ordinal), "the correction");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_asker_takes_a_question_back(bool anonymous)
    {
        await using var app = await LiveApp.StartAsync();
        _ = anonymous ? await app.Mira.HasAskedAnonymouslyAsync("Never mind?") : await app.Mira.HasAskedAsync("Never mind?");
        var message = await app.Mira.DirectMessageShowsAsync("Never mind?");
        await app.Mira.PressesAsync(message, Wire.WithdrawAction);
        await app.Mira.IsToldAsync("Your question is taken back. Nobody will ask it.");
        Assert.Empty((await app.Mira.DirectMessageShowsAsync("You took it back")).Elements);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("0 asked", StringComparison.Ordinal), "no withdrawn question");
    }

    [Fact]
    public async Task The_asker_sends_a_question_to_another_session()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Wrong hall?");
        var message = await app.Mira.DirectMessageShowsAsync("Wrong hall?");
        var modal = (await app.Mira.PressesAsync(message, Wire.RedirectAction)).View!;
        Assert.True((await app.Mira.SubmitsAsync(modal, "", ADay.Panel)).IsAccepted);
        Assert.Equal(ADay.Panel, app.Question("Wrong hall?").Session);
        await app.BoardShowsAsync(ADay.Panel, board => board.Contains("Wrong hall?", StringComparison.Ordinal), "the question");
        await app.BoardShowsAsync(ADay.Talk1, board => !board.Contains("Wrong hall?", StringComparison.Ordinal), "no question that has gone");
        await app.Mira.DirectMessageShowsAsync("*Panel*");
    }

    [Fact]
    public async Task The_buttons_under_the_confirmation_work_as_well()
    {
        await using var app = await LiveApp.StartAsync();
        var confirmation = (await app.Mira.AsksAsync("Confirmed?")).Response!;
        await app.Mira.PressesAsync(confirmation, Wire.WithdrawAction);
        await app.Mira.IsToldAsync("Your question is taken back.");
        Assert.Equal(QuestionState.Withdrawn, app.Question("Confirmed?").State);
    }

    [Theory]
    [InlineData(Wire.EditAction, "Only the one who asked can do this.")]
    [InlineData(Wire.RedirectAction, "Only the one who asked can do this.")]
    [InlineData(Wire.WithdrawAction, "Only the one who asked can do this.")]
    public async Task Somebody_else_cannot_press_them(string action, string sentence)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Mine?");
        var message = await app.Mira.DirectMessageShowsAsync("Mine?");
        var outcome = await app.Jon.PressesAsync(message, action);
        Assert.Null(outcome.View);
        await app.Jon.IsToldAsync(sentence);
        Assert.Equal(QuestionState.Waiting, app.Question("Mine?").State);
    }

    [Fact]
    public async Task What_the_chair_has_taken_stays_as_it_is()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Taken?");
        var message = await app.Mira.DirectMessageShowsAsync("Taken?");
        var modal = (await app.Mira.PressesAsync(message, Wire.EditAction)).View!;
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Queue", question.Id.Value)).Refusal);
        var late = await app.Mira.SubmitsAsync(modal, "Changed?");
        Assert.Contains("The chair has your question already", late.FieldErrors[Wire.TextInput], StringComparison.Ordinal);
        Assert.Equal("Taken?", app.Question("Taken?").Text);
    }
}
