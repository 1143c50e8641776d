using Live.Announcements;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Schedule;

public sealed class ScheduleChangeTests
{
    private static readonly ChangeRequest Late = new("late", ADay.Talk1.Value, 10, "auto");

    [Fact]
    public async Task Questions_votes_and_announcements_move_along()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Along?");
        await app.Jon.VotesForAsync(question);
        await using var desk = await app.ScreenOfAsync("olga");
        var preview = (await desk.PreviewAsync(Late)).Value!;
        Assert.Equal((1, "Running 10 minutes late in Hall A", 1), (preview.BasedOn, preview.Headline, preview.Questions));
        Assert.Equal(["Invited Talk 1 until 10:40 (was 10:30)", "Coffee from 10:40 (was 10:30), 10 min shorter, so that 11:00 stays"], preview.Lines);
        Assert.Equal(["#hall-a"], Assert.Single(preview.Posts).Channels);
        Assert.Null((await desk.ReleaseAsync(Late, preview)).Refusal);

        var moved = app.Question("Along?");
        Assert.Equal((ADay.Talk1, 1), (moved.Session, moved.Votes));
        Assert.Equal(
            [ADay.At("10:35"), ADay.At("10:40")],
            Moments.Of(app.State.Programme!.Find(ADay.Talk1)!, app.State.Programme.Settings).Skip(2).Select(moment => moment.Due));
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("|10:35>", StringComparison.Ordinal), "the new time");
        app.PutForwardTo("10:35:01");
        await app.ChannelShowsAsync(ADay.Talk1, "*Questions are open: Invited Talk 1*");
    }

    [Fact]
    public async Task The_change_is_posted_once_in_the_room_it_concerns()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.ReleaseAsync(Late, (await desk.PreviewAsync(Late)).Value!)).Refusal);
        var message = await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.*");
        Assert.Contains("Invited Talk 1 until <!date^", message.ShownText, StringComparison.Ordinal);
        Assert.Contains("10 min shorter, so that <!date^", message.ShownText, StringComparison.Ordinal);
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.WithKey(ADay.Talk1, "change/"));
        Assert.Empty(app.WithKey(ADay.Panel, "change/"));
    }

    [Fact]
    public async Task Of_two_organizers_at_once_the_second_is_shown_the_new_schedule_first()
    {
        await using var app = await LiveApp.StartAsync();
        await using var olga = await app.ScreenOfAsync("olga");
        await using var otto = await app.ScreenOfAsync("otto");
        var other = new ChangeRequest("late", ADay.Panel.Value, 5, "none");
        var (first, second) = ((await olga.PreviewAsync(Late)).Value!, (await otto.PreviewAsync(other)).Value!);
        var replies = await Task.WhenAll(olga.ReleaseAsync(Late, first), otto.ReleaseAsync(other, second));
        Assert.Equal("schedule.changed-meanwhile", Assert.Single(replies, reply => reply.Refusal is not null).Refusal!.Code);
        Assert.Equal(2, app.State.ScheduleVersion);
        Assert.Single(app.State.Releases);
    }

    [Fact]
    public async Task A_release_of_something_else_than_what_was_shown_is_refused()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var preview = (await desk.PreviewAsync(Late)).Value!;
        Assert.Equal("schedule.changed-meanwhile", (await desk.ReleaseAsync(Late with { Minutes = 20 }, preview)).Refusal?.Code);
        Assert.Equal(1, app.State.ScheduleVersion);
    }

    [Fact]
    public async Task What_was_undone_is_struck_out_and_cannot_be_undone_again()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.ReleaseAsync(Late, (await desk.PreviewAsync(Late)).Value!)).Refusal);
        Assert.Null((await desk.DoAsync("Undo", 2)).Refusal);
        Assert.Equal("schedule.not-last", (await desk.DoAsync("Undo", 2)).Refusal?.Code);
        Assert.Equal("schedule.not-last", (await desk.DoAsync("Undo", 3)).Refusal?.Code);
        Assert.Equal(ADay.Programme, app.State.Programme);
    }

    [Fact]
    public async Task An_edited_programme_keeps_what_the_organizers_changed()
    {
        await using var app = await LiveApp.StartAsync();
        await using (var desk = await app.ScreenOfAsync("olga"))
            Assert.Null((await desk.ReleaseAsync(Late, (await desk.PreviewAsync(Late)).Value!)).Refusal);
        await app.Mira.HasAskedAsync("Still here?");
        await app.StopAsync();
        await app.StartAgainAsync(ADay.With(ADay.Talk2, talk => talk with { Title = "Another Title" }));
        Assert.Equal(ADay.At("10:40"), app.State.Programme!.Find(ADay.Talk1)!.End);
        Assert.Equal("Another Title", app.State.Programme.Find(ADay.Talk2)!.Title);
        Assert.Equal(ADay.Talk1, app.Question("Still here?").Session);
    }
}
