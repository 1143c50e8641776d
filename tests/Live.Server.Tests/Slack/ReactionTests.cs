using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class ReactionTests
{
    [Fact]
    public async Task A_thumbs_up_on_a_questions_message_is_a_vote_and_taking_it_back_takes_the_vote_back()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Mira.WritesAsync("@live does the bound hold?");
        await app.Mira.IsAskingAsync("does the bound hold?");
        await app.Workspace.ReactAsync("jon", message, "+1");
        await app.Workspace.ReactAsync("ana", message, "+1::skin-tone-3");
        await app.VotesAreAsync("does the bound hold?", 2);
        await app.Workspace.UnreactAsync("jon", message, "+1");
        await app.VotesAreAsync("does the bound hold?", 1);
        await app.Workspace.ReactAsync("jon", message, "+1");
        await app.VotesAreAsync("does the bound hold?", 2);
    }

    [Fact]
    public async Task Button_and_reaction_are_one_vote_and_taking_either_back_takes_it_back()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Mira.WritesAsync("@live does the bound hold?");
        var question = await app.Mira.IsAskingAsync("does the bound hold?");
        await app.Jon.VotesForAsync(question);
        await app.AcknowledgedAsync(1, () => app.Workspace.ReactAsync("jon", message, "+1"));
        Assert.Equal(1, app.Question("does the bound hold?").Votes);
        await app.Workspace.UnreactAsync("jon", message, "+1");
        await app.VotesAreAsync("does the bound hold?", 0);

        await app.Workspace.ReactAsync("jon", message, "+1");
        await app.VotesAreAsync("does the bound hold?", 1);
        await app.Jon.VotesForAsync(question);
        Assert.Equal(0, app.Question("does the bound hold?").Votes);
        await app.AcknowledgedAsync(1, () => app.Workspace.UnreactAsync("jon", message, "+1")); // nothing is left to take back
        Assert.Equal(0, app.Question("does the bound hold?").Votes);
    }

    [Fact]
    public async Task A_thumbs_up_elsewhere_or_on_a_closed_question_is_just_a_thumbs_up()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Mira.WritesAsync("@live does the bound hold?");
        var question = await app.Mira.IsAskingAsync("does the bound hold?");
        var board = await app.BoardShowsAsync(ADay.Talk1, _ => true, "a board");
        var chat = await app.Ana.WritesAsync("good morning");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        await app.AcknowledgedAsync(4, async () =>
        {
            foreach (var one in new[] { message, board, chat })
                await app.Workspace.ReactAsync("jon", one, "+1");
            await app.Workspace.ReactAsync("jon", message, "eyes");
        });
        Assert.Equal(0, app.Question("does the bound hold?").Votes);
        Assert.Empty(app.Workspace.EphemeralMessages("jon"));
    }

    [Theory]
    [InlineData("mira", true)] // the author
    [InlineData("wei", true)] // a chair of the panel
    [InlineData("olga", true)] // an organizer
    [InlineData("jon", false)] // somebody else
    public async Task A_question_mark_under_an_answer_makes_it_its_authors_question(string who, bool asks)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("A board, please?", "#hall-b");
        var board = await app.BoardShowsAsync(ADay.Panel, _ => true, "a board");
        await app.SlackIsUpToDateAsync(); // the log says by now what stands where
        var answer = await app.Mira.WritesAsync("I wonder whether it is tight", "#hall-b", board);
        await app.AcknowledgedAsync(1, () => app.Workspace.ReactAsync(who, answer, "question"));
        if (!asks)
        {
            Assert.Single(app.State.Questions.ById);
            return;
        }

        var question = await app.Mira.IsAskingAsync("I wonder whether it is tight");
        Assert.Equal(("Mira Attendee", ADay.Panel, null), (question.Name, question.Session, question.Source!.Author));
        await app.Mira.DirectMessageShowsAsync("I wonder whether it is tight");
        await app.IsMarkedAsync(answer);
        await app.AcknowledgedAsync(1, () => app.Workspace.ReactAsync("otto", answer, "question")); // again: it is one already
        Assert.Equal(2, app.State.Questions.ById.Count);
    }

    [Fact]
    public async Task A_question_mark_outside_a_sessions_thread_or_on_words_of_the_app_makes_nothing()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("A board, please?");
        var board = await app.BoardShowsAsync(ADay.Talk1, _ => true, "a board");
        var chat = await app.Mira.WritesAsync("good morning to you all");
        var reply = await app.Mira.WritesAsync("and to you, and to everybody", under: chat);
        await app.AcknowledgedAsync(3, async () =>
        {
            foreach (var one in new[] { board, chat, reply })
                await app.Workspace.ReactAsync("olga", one, "question");
        });
        Assert.Single(app.State.Questions.ById);
    }
}
