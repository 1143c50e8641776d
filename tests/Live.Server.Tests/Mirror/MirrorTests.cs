using System.Globalization;
using Live.Log;
using Live.Messages;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Mirror;
using Live.Server.State;
using Live.Server.Tests.App;
using Live.Slack;
using Live.Slack.WebApi;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Mirror;

public sealed class MirrorTests
{
    [Fact]
    public async Task A_burst_of_votes_costs_a_few_updates_and_no_limit()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Popular?");
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        await VoteAsync(app, question, 500);
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("▲ 500", StringComparison.Ordinal), "500 votes");
        var statistics = app.Workspace.Statistics();
        Assert.InRange(statistics.Calls["chat.update"].Calls, 1, 50);
        Assert.Empty(statistics.RateLimited);
    }

    [Fact]
    public async Task Many_askers_are_all_told_and_no_limit_is_met()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Workspace = options => options with
            {
                People = [.. options.People, .. Enumerable.Range(0, 60).Select(number => new PersonOptions($"U1{number:D3}", $"asker{number}", $"Asker {number}", ""))],
            },
        });
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => app.Attendee($"asker{number}").AsksAsync($"Question {number}?")));
        await app.SlackIsUpToDateAsync();
        for (var number = 0; number < 60; number++)
            Assert.Contains($"Question {number}?", Assert.Single(app.Workspace.DirectMessages($"asker{number}")).ShownText, StringComparison.Ordinal);
        Assert.Empty(app.Workspace.Statistics().RateLimited);
        Assert.Empty(app.Workspace.Statistics().DuplicatePosts);
    }

    [Fact]
    public async Task A_429_is_honoured_and_nothing_is_lost()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Wait?");
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        await app.SlackIsUpToDateAsync();
        app.Workspace.Faults.Next("chat.update", new Fault.RateLimit(TimeSpan.FromSeconds(20)));
        await VoteAsync(app, question, 3);
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("▲ 3", StringComparison.Ordinal), "three votes");
        var limited = Assert.Single(app.Workspace.Statistics().RateLimited);
        Assert.True(limited.WasPlanned);
        var edited = DateTimeOffset.UnixEpoch.AddSeconds(double.Parse(board.EditedTs!, CultureInfo.InvariantCulture));
        Assert.True(edited - limited.At >= TimeSpan.FromSeconds(20), $"updated after {edited - limited.At}");
    }

    [Fact]
    public async Task After_an_outage_Slack_shows_everything_that_was_missed_and_takes_questions_again()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Before?");
        await app.SlackIsUpToDateAsync();
        app.Workspace.Faults.BeginOutage();
        await VoteAsync(app, question, 4);
        await app.Node.SubmitAsync(new QueueQuestion(question.Id), Who.Person(new("wei")), "queue");
        using (var http = new HttpClient { BaseAddress = app.Address })
            await UntilAsync(http, "Slack does not answer: messages wait and go out when it is back.");
        app.Workspace.Faults.EndOutage();
        await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("▲ 4", StringComparison.Ordinal), "four votes");
        await app.Mira.DirectMessageShowsAsync("● the chair has it");
        await app.UntilAsync(workspace => workspace.Sockets.Count > 0 ? workspace : null, () => "the socket again");
        await app.Jon.HasAskedAsync("After?");
        await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("After?", StringComparison.Ordinal), "the new question");
        Assert.Empty(app.Workspace.Statistics().DuplicatePosts);
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_is_found_and_not_repeated()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.Faults.Next("chat.postMessage", new Fault.DropAfterSuccess(), 2); // the board and the direct message
        var question = await app.Mira.HasAskedAsync("Once?");
        await VoteAsync(app, question, 1);
        await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("▲ 1", StringComparison.Ordinal), "the vote");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.InChannelOf(ADay.Talk1));
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task A_message_of_last_year_s_gathering_is_left_alone_though_it_has_the_same_key()
    {
        await using var app = await LiveApp.StartAsync();
        var old = await app.Services.GetRequiredService<ISlackApiClient>().Chat.PostMessage(new Message
        {
            Channel = "C0HALL-A", Text = "Last year's board", MetadataObject = new MessageMark(MessageKeys.Board(ADay.Talk1), "last-year"),
        });
        app.Workspace.Faults.Next("chat.postMessage", new Fault.DropBefore(), 2); // so that the channel is looked into
        await app.Mira.HasAskedAsync("Again?");
        var board = await app.ChannelShowsAsync(ADay.Talk1, "Again?");
        Assert.NotEqual(old.Ts, board.Ts);
        Assert.Equal("Last year's board", app.InChannelOf(ADay.Talk1).Single(message => message.Ts == old.Ts).Text);
    }

    [Fact]
    public async Task What_was_posted_just_before_a_crash_is_found_after_it_and_not_repeated()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.Faults.For("conversations.history", new Fault.ServerError(), TimeSpan.FromHours(1)); // so that it cannot be found before the crash
        app.Workspace.Faults.Next("chat.postMessage", new Fault.DropAfterSuccess(), 2);
        var question = await app.Mira.HasAskedAsync("Once?");
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        await app.Mira.DirectMessageShowsAsync("Once?");
        Assert.All(app.State.Posts.Keys, key => Assert.Matches("^(topic|bookmark)/", key)); // no message is recorded
        await app.StopAsync();
        app.Workspace.Faults.Clear();
        await app.StartAgainAsync();
        await VoteAsync(app, question, 1);
        await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("▲ 1", StringComparison.Ordinal), "the vote");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.InChannelOf(ADay.Talk1));
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task A_restart_goes_on_without_a_message_more()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "09:40", Then = "09:50:01" });
        await app.ChannelShowsAsync(ADay.Talk1, "In 10 minutes");
        await app.Mira.HasAskedAsync("Kept?", "#hall-b");
        await app.SlackIsUpToDateAsync();
        var before = Calls(app);
        await app.StopAsync();
        await app.StartAgainAsync();
        await app.SlackIsUpToDateAsync();
        await app.Jon.VotesForAsync(app.Question("Kept?"));
        await app.BoardShowsAsync(ADay.Panel, shown => shown.Contains("▲ 1", StringComparison.Ordinal), "the vote");
        Assert.Equal((before.Posts, before.Updates + 1), Calls(app));
    }

    [Fact]
    public async Task A_message_that_somebody_deleted_stays_deleted_and_the_others_go_on()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Deleted?");
        var board = await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        await app.SlackIsUpToDateAsync();
        Assert.True(await app.Workspace.DeleteMessageAsync(board));
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Queue", question.Id.Value)).Refusal);
        await app.Mira.DirectMessageShowsAsync("● the chair has it");
        await app.SlackIsUpToDateAsync();
        Assert.Null(app.Board(ADay.Talk1));
        Assert.Equal("somebody has deleted the message", app.State.Posts["board/talk-1"].Failure);

        var before = Calls(app);
        await VoteAsync(app, question, 3);
        await app.SlackIsUpToDateAsync();
        Assert.Equal(before, Calls(app)); // it is left alone, and costs nothing
    }

    [Fact]
    public async Task While_the_log_is_away_what_Slack_shows_is_recorded_as_soon_as_it_is_back()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.Faults.For("chat.postMessage", new Fault.ServerError(), TimeSpan.FromSeconds(3));
        var question = await app.Mira.HasAskedAsync("Recorded?");
        app.Log.RefusesAppends = true;
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        Assert.All(app.State.Posts.Keys, key => Assert.Matches("^(topic|bookmark)/", key)); // no message is recorded
        app.Log.RefusesAppends = false;
        await VoteAsync(app, question, 1);
        await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains("▲ 1", StringComparison.Ordinal), "the vote");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.InChannelOf(ADay.Talk1));
    }

    private static Task<Outcome[]> VoteAsync(LiveApp app, Question question, int votes) => Task.WhenAll(Enumerable.Range(0, votes).Select(number =>
        app.Node.SubmitAsync(new CastVote(question.Id), Who.Attendee($"voter {number}"), $"vote {number}")));

    private static (int Posts, int Updates) Calls(LiveApp app)
    {
        var calls = app.Workspace.Statistics().Calls;
        return (calls["chat.postMessage"].Calls, calls.GetValueOrDefault("chat.update")?.Calls ?? 0);
    }

    private static async Task UntilAsync(HttpClient http, string words)
    {
        using var bound = new CancellationTokenSource(Patience.Long);
        while (!(await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative), bound.Token)).Contains(words, StringComparison.Ordinal))
            await Task.Delay(20, bound.Token); // a page has no signal
    }
}
