using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class VotingTests
{
    [Fact]
    public async Task A_vote_counts_once_and_a_second_press_takes_it_back()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Vote for me?");
        await app.Jon.VotesForAsync(question);
        await app.Ana.VotesForAsync(question);
        Assert.Equal(2, app.Question("Vote for me?").Votes);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("▲ 2", StringComparison.Ordinal), "two votes");
        await app.Jon.VotesForAsync(question);
        Assert.Equal(1, app.Question("Vote for me?").Votes);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("▲ 1", StringComparison.Ordinal), "one vote");
    }

    [Fact]
    public async Task Votes_decide_the_order_of_the_board()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Asked first?");
        var second = await app.Jon.HasAskedAsync("Asked second?");
        await app.Ana.VotesForAsync(second);
        await app.BoardShowsAsync(ADay.Talk1, board =>
            board.IndexOf("Asked second?", StringComparison.Ordinal) < board.IndexOf("Asked first?", StringComparison.Ordinal), "the second question first");
    }

    [Fact]
    public async Task A_vote_on_a_dismissed_question_is_refused_in_a_sentence()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Dismissed?");
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("Dismissed?", StringComparison.Ordinal), "the question");
        app.Workspace.Faults.For("chat.update", new Live.Rehearsal.Workspace.Fault.ServerError(), TimeSpan.FromMinutes(5)); // the board is behind
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        await app.Jon.PressesAsync(board, Wire.VoteAction, question.Id.Value);
        await app.Jon.IsToldAsync("This question is closed, so it takes no votes any more.");
        Assert.Equal(0, app.Question("Dismissed?").Votes);
    }

    [Fact]
    public async Task All_questions_can_be_seen_and_voted_for_in_a_list()
    {
        await using var app = await LiveApp.StartAsync();
        for (var number = 1; number <= 7; number++)
            await app.Mira.HasAskedAsync($"Question {number}?");
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("See all 7", StringComparison.Ordinal), "the button for all");
        var list = (await app.Jon.PressesAsync(board, Wire.SeeAllAction)).View!;
        var last = app.Question("Question 7?");
        Assert.Null((await app.Workspace.ClickAsync("jon", list, Wire.VoteAction, last.Id.Value)).Error);
        await app.UntilAsync(workspace => workspace.ViewOf("jon") is { } view && view.Elements[0].Label == "▲ 1" ? view : null,
            () => "the vote in the list");
        Assert.Equal(1, app.Question("Question 7?").Votes);
    }

    [Fact]
    public async Task A_vote_in_the_list_on_a_question_that_was_closed_meanwhile_is_refused_in_the_list()
    {
        await using var app = await LiveApp.StartAsync();
        for (var number = 1; number <= 7; number++)
            await app.Mira.HasAskedAsync($"Question {number}?");
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("See all 7", StringComparison.Ordinal), "the button for all");
        var list = (await app.Jon.PressesAsync(board, Wire.SeeAllAction)).View!;
        var closed = app.Question("Question 7?").Id.Value;
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", closed, "asked already")).Refusal);
        Assert.Null((await app.Workspace.ClickAsync("jon", list, Wire.VoteAction, closed)).Error);
        await app.UntilAsync(workspace => workspace.ViewOf("jon") is { } view && view.ShownText.Contains("This question is closed", StringComparison.Ordinal) ? view : null,
            () => "the sentence in the list");
    }

    [Fact]
    public async Task Two_quick_votes_in_the_list_both_count_and_both_are_acknowledged()
    {
        await using var app = await LiveApp.StartAsync();
        for (var number = 1; number <= 7; number++)
            await app.Mira.HasAskedAsync($"Question {number}?");
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("See all 7", StringComparison.Ordinal), "the button for all");
        var list = (await app.Jon.PressesAsync(board, Wire.SeeAllAction)).View!;
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 7).Select(number =>
            app.Workspace.ClickAsync("jon", list, Wire.VoteAction, app.Question($"Question {number}?").Id.Value)));
        Assert.All(outcomes, outcome => Assert.Null(outcome.Error));
        Assert.All(app.State.Questions.ById.Values, question => Assert.Equal(1, question.Votes));
        await app.UntilAsync(workspace => workspace.ViewOf("jon") is { } view && view.Elements.All(element => element.Label == "▲ 1") ? view : null,
            () => "all seven votes in the list");
    }
}
