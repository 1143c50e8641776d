using Live.Log;
using Live.Questions;
using Live.Server.Log;
using Live.Server.State;

namespace Live.Server.Tests.State;

public sealed class NodeTests
{
    [Fact]
    public async Task The_same_key_twice_is_one_entry_and_one_answer()
    {
        await using var scene = await NodeScene.StartAsync();
        var first = await scene.AskAsync("Why?", "request");
        var second = await scene.AskAsync("Why?", "request");
        Assert.True(first.Accepted && second.Accepted);
        Assert.Equal(first.Position, second.Position);
        Assert.Equal(2, scene.Node.State.Position);
    }

    [Fact]
    public async Task The_same_key_at_the_same_time_is_one_entry_and_one_answer()
    {
        await using var scene = await NodeScene.StartAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => scene.AskAsync("Why?", "request"))));
        Assert.All(outcomes, outcome => Assert.True(outcome.Accepted, outcome.Refusal?.Sentence));
        Assert.Single(outcomes.Select(outcome => outcome.Position).Distinct());
        Assert.Equal(2, scene.Node.State.Position);
    }

    [Fact]
    public async Task A_repeated_request_that_lost_a_race_is_refused_again()
    {
        await using var scene = await NodeScene.StartAsync();
        var vote = new VoteCast(new QuestionId("nobody asked this"), "mira");
        await scene.Log.AppendAsync(new Draft(vote, Who.Attendee("mira"), default, "request"), CancellationToken.None);
        await scene.Told.UntilAsync(told => told.Contains("folded 2"), "the vote");
        var again = await scene.AskAsync("Why?", "request");
        Assert.Equal("question.unknown", again.Refusal?.Code);
    }

    [Fact]
    public async Task Nothing_is_taken_before_the_past_is_known()
    {
        await using var scene = await NodeScene.MakeAsync();
        scene.Log.HoldReaders();
        await scene.Node.StartAsync(CancellationToken.None);
        Assert.False(scene.Node.IsReady);
        Assert.Equal("live.starting", (await scene.PublishAsync()).Refusal?.Code);
        scene.Log.Deliver();
        await scene.Node.CaughtUp.WaitAsync(App.Patience.Long);
        Assert.True((await scene.PublishAsync()).Accepted);
        Assert.Equal(["caught up at 0", "folded 1"], await scene.Told.UntilAsync(told => told.Count == 2, "the programme"));
    }

    [Fact]
    public async Task What_cannot_be_written_is_neither_acknowledged_nor_folded()
    {
        await using var scene = await NodeScene.StartAsync();
        scene.Log.RefusesAppends = true;
        var refused = await scene.AskAsync("Why?");
        Assert.Equal("log.unavailable", refused.Refusal?.Code);
        Assert.Equal((1, 0), (scene.Node.State.Position, scene.Node.State.Questions.ById.Count));
        Assert.False(scene.Node.LogIsAvailable);

        scene.Log.RefusesAppends = false;
        Assert.True((await scene.AskAsync("Why?")).Accepted);
    }

    [Fact]
    public async Task A_log_that_takes_the_entry_but_shows_it_too_late_is_not_acknowledged_and_the_next_try_finds_it()
    {
        await using var scene = await NodeScene.StartAsync();
        scene.Log.HoldReaders();
        Assert.Equal("log.unavailable", (await scene.AskAsync("Why?", "request")).Refusal?.Code);
        scene.Log.Deliver();
        var again = await scene.AskAsync("Why?", "request");
        Assert.True(again.Accepted);
        Assert.Equal(2, again.Position);
        Assert.Equal(2, scene.Node.State.Position);
    }

    [Fact]
    public async Task Who_gives_up_waiting_gets_no_answer_and_the_entry_stays()
    {
        await using var scene = await NodeScene.StartAsync();
        scene.Log.HoldReaders();
        using var giveUp = new CancellationTokenSource();
        var asking = scene.AskAsync("Why?", cancellationToken: giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        scene.Log.Deliver();
        Assert.True((await scene.AskAsync("Why?")).Accepted);
        Assert.Single(scene.Node.State.Questions.ById);
    }

    [Fact]
    public async Task Many_at_once_all_get_their_own_answer()
    {
        await using var scene = await NodeScene.StartAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2000).Select(number =>
            Task.Run(() => scene.AskAsync($"Question {number}", asker: $"attendee {number}"))));
        Assert.All(outcomes, outcome => Assert.True(outcome.Accepted, outcome.Refusal?.Sentence));
        Assert.Equal(2000, outcomes.Select(outcome => outcome.Position).Distinct().Count());
        Assert.Equal((2001, 2000), (scene.Node.State.Position, scene.Node.State.Questions.ById.Count));
    }

    [Fact]
    public async Task Another_log_is_folded_from_the_beginning_and_the_readers_start_over()
    {
        await using var scene = await NodeScene.StartAsync();
        await scene.AskAsync("Only in the old log");
        var other = await scene.NewLogAsync();
        var epoch = scene.Node.Epoch;

        scene.Log.Become(other);
        await scene.Told.UntilAsync(told => told is [.., "caught up at 0"], "the other log");
        Assert.NotEqual(epoch, scene.Node.Epoch);
        Assert.Null(scene.Node.State.Programme);
        Assert.True((await scene.PublishAsync()).Accepted);
        Assert.True((await scene.AskAsync("Only in the new log")).Accepted);
        Assert.Equal("Only in the new log", Assert.Single(scene.Node.State.Questions.ById.Values).Text);
    }

    [Fact]
    public async Task What_was_only_in_a_log_that_is_gone_is_not_acknowledged()
    {
        await using var scene = await NodeScene.StartAsync();
        var other = await scene.NewLogAsync();
        foreach (var number in Enumerable.Range(1, 3))
            await other.AppendAsync(new Draft(new QuestionPinned(new("q"), true), Who.System, default, $"other {number}"), CancellationToken.None);

        scene.Log.HoldReaders();
        var asking = scene.AskAsync("Only in the old log"); // written at position 2, and not read yet
        scene.Log.Become(other);
        scene.Log.Deliver();
        Assert.Equal("log.unavailable", (await asking).Refusal?.Code);
        await scene.Told.UntilAsync(told => told is [.., "caught up at 3"], "the other log");
        Assert.Empty(scene.Node.State.Questions.ById);
    }
}
