using Live.Rehearsal.Workspace;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>Alone, because a port that is free for a moment may be taken by any test that runs beside it.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>The line to Slack is cut, or Slack itself is gone for a while: what was asked is there, once.</summary>
[Collection("alone")]
public sealed class InterruptionTests
{
    private static readonly string[] Askers = ["mira", "jon", "ana", "hadi", "olga", "otto"];

    [Fact]
    public async Task Slack_is_killed_in_the_middle_and_comes_back()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:20" });
        var before = await app.Mira.HasAskedAsync("Before?");
        await app.Mira.DirectMessageShowsAsync("○ the chair has it");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await using var phone = await app.ScreenInTheRoomAsync("phone1");

        var asked = Askers.Select(name => app.Attendee(name).AsksAsync($"{name} in the middle?")).ToList(); // as it is killed
        await app.Workspace.KillAsync();
        Assert.NotNull((await app.Jon.AsksAsync("Gone?")).Error);
        Assert.Null((await chair.DoAsync("Queue", before.Id.Value)).Refusal);
        Assert.Null((await phone.AskAsync(ADay.Talk1, "Meanwhile?", name: null)).Refusal);
        app.PutForwardTo("10:25:01");
        var outcomes = await Task.WhenAll(asked);
        await app.Workspace.RestartAsync();
        await app.UntilAsync(workspace => workspace.Sockets.Count > 0 ? workspace : null, () => "a socket after the restart");

        foreach (var (name, outcome) in Askers.Zip(outcomes))
        {
            if (outcome.Error is not null)
                Assert.Null((await app.Attendee(name).AsksAsync($"{name} in the middle?")).Error);
        }

        await app.Jon.HasAskedAsync("After?");
        await app.Mira.DirectMessageShowsAsync("● the chair has it");
        await app.ChannelShowsAsync(ADay.Talk1, "*Questions are open: Invited Talk 1*");
        await app.SlackIsUpToDateAsync();

        string[] expected = ["After?", "Before?", "Meanwhile?", .. Askers.Select(name => $"{name} in the middle?")];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            app.State.Questions.ById.Values.Select(question => question.Original).Order(StringComparer.Ordinal));
        foreach (var name in Askers)
            Assert.Single(app.Workspace.DirectMessages(name), message => message.ShownText.Contains($"{name} in the middle?", StringComparison.Ordinal));
        Assert.Single(app.InChannelOf(ADay.Talk1), message => message.ShownText.Contains("*Questions are open", StringComparison.Ordinal));
        Assert.Empty(app.Workspace.Statistics().DuplicatePosts);
        Assert.Empty(app.Workspace.Statistics().RateLimited);
    }

    [Fact]
    public async Task A_refresh_of_the_sockets_is_noticed_by_nobody()
    {
        await using var app = await LiveApp.StartAsync();
        var asked = Askers.Select(name => app.Attendee(name).AsksAsync($"{name} at the refresh?")).ToList();
        await app.Workspace.Sockets.WarnAsync();
        asked.AddRange(Askers.Select(name => app.Attendee(name).AsksAsync($"{name} after the warning?")));

        Assert.All(await Task.WhenAll(asked), outcome => Assert.Null(outcome.Error));
        Assert.Equal(2 * Askers.Length, app.State.Questions.ById.Count);
    }

    [Fact]
    public async Task A_question_whose_acknowledgement_got_lost_is_one_question_when_it_is_asked_again()
    {
        await using var app = await LiveApp.StartAsync();
        app.Log.HoldReaders();
        var appended = app.Log.AppendedAsync();
        var asking = app.Mira.AsksAsync("Did it arrive?");
        await appended;
        app.Workspace.Sockets.Drop();
        await app.UntilAsync(workspace => workspace.Sockets.Count == 0 ? workspace : null, () => "the end of the sockets");
        app.Log.Deliver();
        Assert.NotNull((await asking).Error);
        await app.UntilAsync(workspace => workspace.Sockets.Count > 0 ? workspace : null, () => "another socket");

        var again = await app.Mira.AsksAsync("Did it arrive?");

        Assert.Contains("You have asked this in Invited Talk 1 already.", again.Response!.ShownText, StringComparison.Ordinal);
        Assert.Single(app.State.Questions.ById);
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }
}
