using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class AskingInMessagesTests
{
    [Fact]
    public async Task A_mention_in_a_rooms_channel_is_a_question_to_what_is_on_there()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Mira.WritesAsync("@live does the bound hold?");
        var question = await app.Mira.IsAskingAsync("does the bound hold?");
        Assert.Equal((ADay.Talk1, "Mira Attendee", Origin.Slack), (question.Session, question.Name, question.Origin));
        Assert.Equal(("C0HALL-A", message.Ts, null), (question.Source!.Channel, question.Source.Ts, question.Source.Author));
        Assert.Equal(new Uri(app.Workspace.Address, $"archives/C0HALL-A/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}"), question.Source.Link);
        await app.Mira.DirectMessageShowsAsync("does the bound hold?");
        await app.IsMarkedAsync(message);
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.State.Questions.ById); // the channel's message event and the mention's were both delivered
        Assert.Empty(app.Workspace.EphemeralMessages("mira"));
    }

    [Fact]
    public async Task A_mention_where_the_session_is_unclear_is_asked_back_and_the_words_are_kept()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.WritesAsync("@live to whom does this go?", "#lounge");
        var asked = await app.Mira.IsToldAsync("Not sent yet");
        Assert.Contains("“to whom does this go?”", asked.ShownText, StringComparison.Ordinal);
        Assert.Empty(app.State.Questions.ById);
        var modal = (await app.Mira.PressesAsync(asked, Wire.AskWordsAction)).View!;
        Assert.True((await app.Workspace.SubmitViewAsync("mira", modal, new Dictionary<string, string> { [Wire.SessionInput] = ADay.Panel.Value })).IsAccepted);
        Assert.Equal(ADay.Panel, app.Question("to whom does this go?").Session);
        Assert.Null(app.Question("to whom does this go?").Source); // the lounge is no room's channel
    }

    [Fact]
    public async Task A_few_words_that_ask_nothing_are_not_sent_to_a_chair()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.WritesAsync("@live thank you");
        await app.Mira.IsToldAsync("is this a question");
        await app.Mira.WritesAsync("@live");
        await app.Mira.IsToldAsync("Write your question after my name");
        Assert.Empty(app.State.Questions.ById);
    }

    [Fact]
    public async Task A_direct_message_goes_to_the_only_session_that_is_on_and_its_channel_is_not_in_the_log()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Programme = ADay.With(ADay.Panel, panel => panel with { Cancelled = true }) });
        await app.Mira.WritesAsync("What about Adam?", channel: null);
        var question = await app.Mira.IsAskingAsync("What about Adam?");
        Assert.Equal((ADay.Talk1, null), (question.Session, question.Source));
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        Assert.DoesNotContain("D0MIRA", await File.ReadAllTextAsync(app.LogFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Q: Is it tight?")]
    [InlineData("q:Is it tight?")]
    [InlineData("*Q:* Is it tight?")]
    [InlineData("Ｑ： Is it tight?", false)]
    [InlineData("Q： Is it tight?")]
    [InlineData("FAQ: Is it tight?", false)]
    [InlineData("Is it tight?", false)]
    public async Task An_answer_in_a_boards_thread_is_a_question_when_it_says_so(string text, bool asks = true)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("A board, please?", "#hall-b");
        var board = await app.BoardShowsAsync(ADay.Panel, _ => true, "a board");
        await app.AcknowledgedAsync(1, () => app.Mira.WritesAsync(text, "#hall-b", board));
        if (asks)
            Assert.Equal(ADay.Panel, (await app.Mira.IsAskingAsync("Is it tight?")).Session);
        Assert.Equal(asks ? 2 : 1, app.State.Questions.ById.Count);
    }

    [Fact]
    public async Task An_answer_in_a_boards_thread_is_a_question_before_the_log_knows_that_the_board_stands_there()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.Faults.For("conversations.history", new Fault.ServerError(), TimeSpan.FromHours(1)); // the outcome stays unknown
        app.Workspace.Faults.For("chat.postMessage", new Fault.DropAfterSuccess(), TimeSpan.FromHours(1));
        await app.Jon.HasAskedAsync("A board, please?", "#hall-b");
        var board = await app.BoardShowsAsync(ADay.Panel, _ => true, "a board");
        await app.Mira.WritesAsync("Q: Is it tight?", "#hall-b", board);
        Assert.Equal(ADay.Panel, (await app.Mira.IsAskingAsync("Is it tight?")).Session);
        Assert.DoesNotContain(app.State.Posts.Keys, key => key == $"board/{ADay.Panel}");
    }

    [Fact]
    public async Task An_answer_in_the_thread_of_an_announcement_goes_to_its_session_though_another_one_is_on()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        var announced = await app.ChannelShowsAsync(ADay.Talk2, "In 10 minutes");
        await app.SlackIsUpToDateAsync();
        app.PutForwardTo("11:40"); // the talk is over, and the thread still belongs to it
        await app.Mira.WritesAsync("Q: Is it tight?", "#hall-a", announced);
        Assert.Equal(ADay.Talk2, (await app.Mira.IsAskingAsync("Is it tight?")).Session);
        await app.Jon.WritesAsync("@live and what about more data?", "#hall-a", announced);
        Assert.Equal(ADay.Talk2, (await app.Jon.IsAskingAsync("and what about more data?")).Session);
    }

    [Fact]
    public async Task The_same_words_by_another_way_are_one_question()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("does the bound hold?");
        await app.Mira.WritesAsync("@live Does the bound hold?");
        await app.Mira.IsToldAsync("You have asked this in Invited Talk 1 already.");
        Assert.Single(app.State.Questions.ById);
    }

    [Fact]
    public async Task An_event_that_came_while_the_log_was_away_is_asked_once_when_Slack_repeats_it()
    {
        await using var app = await LiveApp.StartAsync();
        app.Log.RefuseOnce<QuestionAsked>();
        await app.Mira.WritesAsync("@live does the bound hold?");
        await app.Mira.IsAskingAsync("does the bound hold?"); // Slack's first retry is at once
        Assert.Equal(1, app.Workspace.Statistics().Redeliveries);
        Assert.Single(app.State.Questions.ById);
    }

    [Theory]
    [InlineData("@live :tada: :clap:", "There are no words in it")]
    [InlineData("@live 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉", "There are no words in it")]
    public async Task What_cannot_be_read_out_is_refused_to_its_author_alone(string text, string sentence)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.WritesAsync(text + new string('!', 20));
        await app.Mira.IsToldAsync(sentence);
        Assert.Empty(app.State.Questions.ById);
    }

    [Fact]
    public async Task Three_thousand_and_one_characters_are_refused_to_their_author_alone()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.WritesAsync("@live " + new string('x', 3001));
        await app.Mira.IsToldAsync("Your question has 3,001 characters");
        Assert.Empty(app.State.Questions.ById);
    }

    [Fact]
    public async Task Mentions_links_and_marks_in_a_message_become_letters()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.WritesAsync("@live does @jon mean https://example.org/a?b=1&c=2 in #lounge for $a < b$ \u200F\u202Eabc <!channel>?");
        var question = await app.Mira.IsAskingAsync("does @Jon Attendee mean https://example.org/a?b=1&c=2 in #lounge for $a < b$ \u200F\u202Eabc <!channel>?");
        var board = await app.BoardShowsAsync(question.Session, shown => shown.Contains("Jon Attendee", StringComparison.Ordinal), "the question");
        Assert.Contains("&lt;!channel&gt;", board.ShownText, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", board.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_apps_edits_and_deletions_are_no_questions()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.AddPerson(new PersonOptions("U0BOT", "otherbot", "Other Bot", "") { IsBot = true });
        var message = await app.Mira.WritesAsync("@live does the bound hold?");
        await app.Mira.IsAskingAsync("does the bound hold?");
        await app.AcknowledgedAsync(1, () => app.Workspace.EditMessageAsync(message, "@live does something else hold?"));
        await app.AcknowledgedAsync(1, () => app.Workspace.DeleteMessageAsync(message));
        Assert.Equal("does the bound hold?", Assert.Single(app.State.Questions.ById.Values).Text);
        await app.SlackIsUpToDateAsync(); // the mark has nothing to stand under, and that is no trouble
    }

    [Fact]
    public async Task A_hundred_people_ask_by_mention_within_a_minute_and_no_limit_is_touched()
    {
        await using var app = await LiveApp.StartAsync();
        for (var number = 0; number < 100; number++)
            app.Workspace.AddPerson(new PersonOptions($"U1{number:D4}", $"guest{number}", $"Guest {number} (sample)", $"guest{number}@example.org"));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => app.Attendee($"guest{number}").WritesAsync($"@live sample question {number}, is it so?")));
        await app.UntilStateAsync(state => state.Questions.ById.Count == 100, () => $"100 questions; there are {app.State.Questions.ById.Count}");
        await app.IsMarkedAsync(app.InChannelOf(ADay.Talk1).First(message => !message.IsFromBot));
        Assert.Empty(app.Workspace.Statistics().RateLimited);
    }
}
