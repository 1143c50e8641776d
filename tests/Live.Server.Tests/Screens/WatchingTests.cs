using System.Diagnostics;
using Live.Log;
using Live.Questions;
using Live.Server.Screens;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Screens;

public sealed class WatchingTests
{
    [Fact]
    public async Task Whoever_watches_gets_a_snapshot_and_then_what_changes_in_order()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Before?");
        await using var chair = await app.ScreenOfAsync("wei");
        var snapshot = (await chair.WatchChairAsync(ADay.Talk1)).Value!;
        Assert.True(snapshot.Whole);
        Assert.Equal("Before?", Assert.Single(snapshot.Questions).Text);
        Assert.Equal(4, snapshot.Sessions!.Count);
        Assert.Equal(DismissQuestion.Reasons, snapshot.Reasons);

        await app.Jon.HasAskedAsync("After?");
        await chair.UntilChairShowsAsync(shown => shown.Find("After?") is not null, "the question asked meanwhile");
        await app.Ana.HasAskedAsync("Later?");
        await chair.UntilChairShowsAsync(shown => shown.Find("Later?") is not null, "the next one");
        long[] positions = [snapshot.Position, .. chair.ChairFrames.All.Select(frame => frame.Position).Distinct()];
        Assert.Equal(positions.Order(), positions);
        Assert.Equal(3, chair.Chair.Questions.Count);
    }

    [Fact]
    public async Task A_burst_becomes_few_frames_at_least_50_ms_apart()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Popular?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        var before = chair.ChairFrames.All.Count;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number =>
            app.Node.SubmitAsync(new CastVote(question.Id), Who.Attendee($"voter {number}"), $"vote {number}")));
        await chair.UntilChairShowsAsync(shown => shown.Find("Popular?")?.Votes == 300, "300 votes");
        var most = watch.Elapsed / Broadcaster.Tick + 2;
        Assert.InRange(chair.ChairFrames.All.Count - before, 1, most);
    }

    [Fact]
    public async Task A_screen_that_comes_back_gets_only_what_it_missed()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Known?");
        await using var first = await app.ScreenOfAsync("wei");
        var known = (await first.WatchChairAsync(ADay.Talk1)).Value!;
        await app.Jon.HasAskedAsync("Missed?");

        await using var again = await app.ScreenOfAsync("wei");
        var missed = (await again.WatchChairAsync(ADay.Talk1, known.Epoch, known.Position)).Value!;
        Assert.False(missed.Whole);
        Assert.Equal("Missed?", Assert.Single(missed.Questions).Text);
    }

    [Fact]
    public async Task A_screen_that_comes_back_gets_everything_when_a_question_has_left()
    {
        await using var app = await LiveApp.StartAsync();
        var leaving = await app.Mira.HasAskedAsync("Leaving?");
        await using var chair = await app.ScreenOfAsync("wei");
        var known = (await chair.WatchChairAsync(ADay.Talk1)).Value!;
        Assert.Null((await chair.DoAsync("HandOver", leaving.Id.Value, ADay.Panel.Value)).Refusal);

        await using var again = await app.ScreenOfAsync("wei");
        var snapshot = (await again.WatchChairAsync(ADay.Talk1, known.Epoch, known.Position)).Value!;
        Assert.True(snapshot.Whole);
        Assert.Empty(snapshot.Questions);
    }

    [Theory]
    [InlineData("another epoch", 0)]
    [InlineData(null, 1_000_000)]
    public async Task A_screen_that_knows_another_log_or_a_future_gets_everything(string? epoch, long ahead)
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Known?");
        await using var chair = await app.ScreenOfAsync("wei");
        var reply = await chair.WatchChairAsync(ADay.Talk1, epoch ?? app.Node.Epoch, app.State.Position + ahead);
        Assert.True(reply.Value!.Whole);
        Assert.Single(reply.Value.Questions);
    }

    [Fact]
    public async Task A_question_handed_over_goes_from_one_chair_to_the_other()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("For the panel?");
        await using var wei = await app.ChairAsync("wei", ADay.Talk1);
        await using var hadi = await app.ChairAsync("hadi", ADay.Panel);
        Assert.Null((await wei.DoAsync("HandOver", question.Id.Value, ADay.Panel.Value)).Refusal);
        await wei.UntilChairShowsAsync(shown => shown.Questions.IsEmpty, "no question any more");
        await hadi.UntilChairShowsAsync(shown => shown.Find("For the panel?") is not null, "the question");
    }

    [Fact]
    public async Task Changing_the_session_ends_the_frames_of_the_one_before()
    {
        await using var app = await LiveApp.StartAsync();
        await using var wei = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await wei.WatchChairAsync(ADay.Panel)).Refusal);
        await app.Mira.HasAskedAsync("In the talk?");
        await app.Mira.HasAskedAsync("In the panel?", "#hall-b");
        await wei.ChairFrames.UntilAsync(frames => frames.Any(frame => frame.Questions.Any(question => question.Text == "In the panel?")), "the panel's question");
        Assert.DoesNotContain(wei.ChairFrames.All, frame => frame.Questions.Any(question => question.Text == "In the talk?"));
    }

    [Fact]
    public async Task The_stage_shows_what_is_asked_and_the_next_two_and_nothing_else()
    {
        await using var app = await LiveApp.StartAsync();
        await using var stage = await app.ScreenAsync();
        Assert.Empty((await stage.WatchStageAsync(null)).Value!.Questions);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        foreach (var text in new[] { "One?", "Two?", "Three?", "Four?" })
            Assert.Null((await chair.DoAsync("Queue", (await app.Mira.HasAskedAsync(text)).Id.Value)).Refusal);
        await app.Mira.HasAskedAsync("Waiting?");
        Assert.Null((await chair.DoAsync("Put", app.Question("Two?").Id.Value)).Refusal);
        var frames = await stage.StageFrames.UntilAsync(
            all => all is [.., var last] && last.Questions.GetValueOrDefault("talk-1")?.Asking?.Text == "Two?", "the question being asked");
        Assert.Equal(["One?", "Three?"], frames[^1].Questions["talk-1"].Next.Select(question => question.Text));
    }

    [Fact]
    public async Task The_stage_tells_what_moved_was_cancelled_or_went_elsewhere_and_forgets_it_when_it_is_undone()
    {
        await using var app = await LiveApp.StartAsync();
        await using var stage = await app.ScreenAsync();
        var before = (await stage.WatchStageAsync("hall-a")).Value!;
        Assert.Empty(before.Planned);
        Assert.Empty(before.Away);

        await using var desk = await app.ScreenOfAsync("olga");
        await ReleaseAsync(new("late", ADay.Talk2.Value, 10, "none"));
        await ReleaseAsync(new("cancel", ADay.Coffee.Value, 0, null));
        var frame = await StageAsync(shown => shown.Away.Count == 1, "the cancelled session");
        Assert.Equal((ADay.Talk2.Value, ADay.At("11:00")), (frame.Planned.Single().Key, frame.Planned.Single().Value));
        Assert.Equal(new StageAway("Coffee", ADay.At("10:30"), ADay.At("10:30"), null), frame.Away[0]);

        await ReleaseAsync(new ChangeRequest("room", ADay.Talk2.Value, 0, null) { Room = "hall-b" });
        frame = await StageAsync(shown => shown.Away.Count == 2, "the session that is elsewhere");
        Assert.Equal(new StageAway("Invited Talk 2", ADay.At("11:00"), ADay.At("11:10"), "Hall B"), frame.Away[1]);
        Assert.Empty(frame.Planned);

        Assert.Null((await desk.DoAsync("Undo", app.State.ScheduleVersion)).Refusal);
        await StageAsync(shown => shown is { Away.Count: 1, Planned.Count: 1 }, "the session here again");

        async Task ReleaseAsync(ChangeRequest change) =>
            Assert.Null((await desk.ReleaseAsync(change, (await desk.PreviewAsync(change)).Value!)).Refusal);

        async Task<StageFrame> StageAsync(Func<StageFrame, bool> holds, string what) =>
            (await stage.StageFrames.UntilAsync(all => all is [.., var last] && holds(last), what))[^1];
    }

    [Fact]
    public async Task The_desk_counts_what_happens()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var first = (await desk.WatchDeskAsync()).Value!;
        Assert.Equal((1, 4, 4), (first.Version, first.Sessions.Count, first.Chairs!.Count));
        await app.Mira.HasAskedAsync("Counted?");
        await desk.DeskFrames.UntilAsync(all => all.Any(frame => frame.Sessions.Any(one => one.Session.Id == "talk-1" && one.Waiting == 1)), "one waiting question");
    }
}
