using System.Text.Json;
using Live.Programmes;
using Live.Rehearsal.People;
using Live.Rehearsal.People.Judging;
using Live.Server.Commands;
using Live.Server.Commands.Rehearse;
using Live.Server.Tests.Log.Redis;

namespace Live.Server.Tests.Commands;

/// <summary>The sample's morning, lived through by real nodes, a stand-in workspace and simulated people.</summary>
public sealed class RehearseTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 11, 9, 45, 0, TimeSpan.Zero); // 11:45 in Vienna: after Contributed Talk 1

    [Fact]
    public async Task A_morning_on_one_node_keeps_every_promise()
    {
        var verdict = await PlayAsync(new RehearsalOptions { Programme = ProgrammeSource.SamplePath, Speed = 1200, Attendees = 100 });
        Assert.Empty(verdict.Problems);
        Assert.True(verdict.Kept);
        Assert.True(verdict.Report.Questions.Asked >= 30);
        Assert.Equal(verdict.Report.Questions.Asked, verdict.Report.Questions.Shown);
        Assert.True(verdict.Report.Votes.Cast > 50);
        // Four for each talk, three for the posters and the opening words; one talk is cancelled, one is announced again.
        Assert.InRange(verdict.Report.Announcements.Sent, 18, 24);
        Assert.Equal(verdict.Report.Questions.Asked, verdict.Report.Ways.Asked.Values.Sum());
        Assert.True(verdict.Report.Ways.Asked.Values.Count(count => count > 0) > 5);
        Assert.True(verdict.Report.Ways.Cared[Ways.CheckIn] > 0);
        Assert.True(verdict.Report.AskToScreenMs.P50 > 0);
        Assert.True(verdict.Report.SlackAckMs.P50 > 0);
        Assert.True(verdict.Report.SlackCalls["chat.postMessage"] > verdict.Report.Questions.Asked);
    }

    [Fact]
    public async Task A_morning_on_three_nodes_and_Redis_keeps_every_promise_and_leaves_nothing_behind()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        try
        {
            var verdict = await PlayAsync(new RehearsalOptions
            {
                Programme = ProgrammeSource.SamplePath, Speed = 1200, Attendees = 100, Seed = 2, Nodes = 3, Redis = redis.Configuration,
            });
            Assert.Empty(verdict.Problems);
            Assert.True(verdict.Report.Questions.Asked >= 30);
            Assert.Equal("0", (await redis.RunAsync("DBSIZE")).ToString());
        }
        finally
        {
            await redis.DisposeAsync();
        }
    }

    [Fact]
    public void The_report_is_one_object_with_the_names_that_were_agreed()
    {
        var report = new RehearsalReport(
            new QuestionCounts(4, 3, 2, 1), new VoteCounts(5, 6), new AnnouncementCounts(11, 7, 8, 9, 10), new Times(1, 2, 3), new Times(4, 5, 6),
            new Dictionary<string, int> { ["chat.postMessage"] = 12 }, 13, 14.5,
            new WayCounts(
                new Dictionary<string, int> { ["mention"] = 15 }, new Dictionary<string, int> { ["reaction"] = 16 }, new Dictionary<string, int> { ["check-in"] = 17 }));
        Assert.Equal(
            """{"questions":{"asked":4,"shown":3,"lost":2,"duplicated":1},"votes":{"cast":5,"counted":6}"""
            + ""","announcements":{"due":11,"sent":7,"late":8,"skipped":9,"missed":10},"askToScreenMs":{"p50":1,"p99":2,"max":3}"""
            + ""","slackAckMs":{"p50":4,"p99":5,"max":6},"slackCalls":{"chat.postMessage":12},"rateLimited":13,"seconds":14.5"""
            + ""","ways":{"asked":{"mention":15},"voted":{"reaction":16},"cared":{"check-in":17}}}""",
            JsonSerializer.Serialize(report, RehearseCommand.Json));
    }

    [Theory]
    [InlineData(0, 10, 1, null, "speed")]
    [InlineData(600, 0, 1, null, "attendees")]
    [InlineData(600, 10, 6, "localhost:6379", "sockets")]
    [InlineData(600, 10, 2, null, "--redis")]
    public void What_cannot_be_rehearsed_is_said_in_a_sentence(double speed, int attendees, int nodes, string? redis, string word)
    {
        var options = new RehearsalOptions
        {
            Programme = ProgrammeSource.SamplePath, Speed = speed, Attendees = attendees, Nodes = nodes, Redis = redis,
        };
        Assert.Contains(word, options.Problem, StringComparison.Ordinal);
    }

    private static async Task<Verdict> PlayAsync(RehearsalOptions options)
    {
        var sample = (await ProgrammeSource.ReadAsync(options.Programme, TextWriter.Null, CancellationToken.None))!;
        var morning = sample with
        {
            Programme = sample.Programme with { Sessions = [.. sample.Programme.Sessions.Where(session => session.End <= Noon)] },
        };
        await using var stage = await RehearsalStage.OpenAsync(options, morning, CancellationToken.None);
        return await stage.PlayAsync(CancellationToken.None);
    }
}
