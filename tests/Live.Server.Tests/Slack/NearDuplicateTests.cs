using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class NearDuplicateTests
{
    private const string First = "Does the convergence rate depend on the initialization?";
    private const string Alike = "does convergence rate depend on initialization";

    [Fact]
    public async Task A_question_like_an_open_one_is_held_back_and_sent_by_one_more_press()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.VotesForAsync(await app.Mira.HasAskedAsync(First));
        var choice = (await app.Ana.AsksAsync(Alike)).Response!;
        Assert.StartsWith("*Not sent yet:* 2 people ask something like this in *Invited Talk 1* · Ada Sample – add your vote?", choice.ShownText, StringComparison.Ordinal);
        Assert.Equal(["Add your vote", "Ask mine anyway"], choice.Elements.Select(element => element.Label));
        Assert.Single(app.State.Questions.ById);
        await Task.WhenAll(app.Ana.PressesAsync(choice, Wire.AskAnywayAction), app.Ana.PressesAsync(choice, Wire.AskAnywayAction));
        await app.Ana.IsToldAsync("Sent to *Invited Talk 1*");
        Assert.Equal(("Ana Attendee", ADay.Talk1), (app.Question(Alike).Name, app.Question(Alike).Session));
        Assert.Equal(2, app.State.Questions.ById.Count);
    }

    [Fact]
    public async Task A_vote_instead_counts_and_the_own_words_can_still_be_sent()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync(First);
        await app.Ana.PressesAsync((await app.Ana.AsksAsync(Alike)).Response!, Wire.VoteInsteadAction);
        var voted = await app.Ana.IsToldAsync("Your vote is in");
        Assert.Contains($"Yours was not sent: “{Alike}”", voted.ShownText, StringComparison.Ordinal);
        Assert.Equal((1, 1), (app.Question(First).Votes, app.State.Questions.ById.Count));
        await app.Ana.PressesAsync(voted, Wire.AskAnywayAction);
        Assert.Equal("Ana Attendee", app.Question(Alike).Name);
    }

    [Fact]
    public async Task The_modal_shows_them_once_keeps_what_was_filled_in_and_sends_at_the_next_press()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync(First);
        var held = (await app.Ana.SubmitsAsync(await app.Ana.OpensTheAskModalAsync(), Alike, anonymous: true)).View!;
        Assert.Equal("Not sent yet", held.Title);
        Assert.Contains("Somebody asks something like this – add your vote?", held.ShownText, StringComparison.Ordinal);
        Assert.Single(app.State.Questions.ById);
        Assert.Null((await app.Workspace.ClickAsync("ana", held, Wire.VoteInsteadAction)).Error);
        var voted = await app.UntilAsync(workspace => workspace.ViewOf("ana") is { } view && view.ShownText.Contains("Your vote is in.", StringComparison.Ordinal)
            ? view : null, () => "the vote in the modal");
        Assert.Equal(1, app.Question(First).Votes);
        var sent = await app.Workspace.SubmitViewAsync("ana", voted, new Dictionary<string, string>());
        Assert.Equal("Sent", sent.View!.Title);
        Assert.Equal((null, ADay.Talk1), (app.Question(Alike).Name, app.Question(Alike).Session));
    }

    [Fact]
    public async Task Neither_ones_own_nor_closed_nor_other_sessions_questions_hold_one_back()
    {
        await using var app = await LiveApp.StartAsync();
        var first = await app.Mira.HasAskedAsync(First);
        await app.Jon.HasAskedAsync("Does the depth matter at all?", "#hall-b");
        Assert.StartsWith("Sent to", (await app.Mira.AsksAsync(Alike)).Response!.ShownText, StringComparison.Ordinal);
        Assert.StartsWith("Sent to", (await app.Ana.AsksAsync("Does the depth matter at all")).Response!.ShownText, StringComparison.Ordinal);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        foreach (var question in new[] { first, app.Question(Alike) })
            Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        Assert.StartsWith("Sent to", (await app.Ana.AsksAsync("Does convergence rate depend on initialization?")).Response!.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_words_of_every_kind_come_back_whole()
    {
        await using var app = await LiveApp.StartAsync();
        var text = string.Concat(Enumerable.Repeat("Größe \"&<>\" 質問\n🙋🏽‍♀️ ", 40)).Trim();
        await app.Mira.HasAskedAsync(text);
        await app.Ana.PressesAsync((await app.Ana.AsksAsync(text)).Response!, Wire.AskAnywayAction);
        await app.Ana.IsToldAsync("Sent to");
        Assert.Equal(2, app.State.Questions.ById.Values.Count(question => question.Original == app.State.Questions.By(question.Asker).First().Original));
        Assert.Single(app.State.Questions.ById.Values.Select(question => question.Original).Distinct());
    }

    [Fact]
    public async Task A_vote_on_one_that_was_closed_meanwhile_is_refused_in_a_sentence_and_nothing_is_lost()
    {
        await using var app = await LiveApp.StartAsync();
        var first = await app.Mira.HasAskedAsync(First);
        var choice = (await app.Ana.AsksAsync(Alike)).Response!;
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", first.Id.Value, "asked already")).Refusal);
        await app.Ana.PressesAsync(choice, Wire.VoteInsteadAction);
        await app.Ana.IsToldAsync("This question is closed");
        await app.Ana.PressesAsync(choice, Wire.AskAnywayAction);
        await app.Ana.IsToldAsync("Sent to");
    }
}
