using Live.Announcements;
using Live.Broadcasts;
using Live.Schedule;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Schedule;

/// <summary>What organizers do at the desk beyond sending a change: look at what it costs, keep it for later, say a word to everybody.</summary>
public sealed class DeskChangeTests
{
    private static readonly ChangeRequest Late = new("late", ADay.Talk2.Value, 10, "none");

    [Fact]
    public async Task A_preview_says_what_moves_what_is_posted_and_what_takes_up_the_delay()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var preview = (await desk.PreviewAsync(new ChangeRequest("late", ADay.Talk1.Value, 10, "auto"))).Value!;
        Assert.Equal(["talk-1", "coffee"], preview.Slots.Select(slot => slot.Id));
        Assert.Equal((ADay.At("10:40"), ADay.At("11:00")), (preview.Slots[1].Start, preview.Slots[1].End));
        Assert.Equal(("Coffee", 20.0, 30.0), (preview.Absorbed!.Title, preview.Absorbed.Minutes, preview.Absorbed.Was));
        Assert.StartsWith("Running 10 minutes late in Hall A. ", Assert.Single(preview.Posts).Text, StringComparison.Ordinal);
        Assert.Equal(Telling.AtOnce, preview.Telling);
        var questions = Assert.Single(preview.Retimed, line => line.Kind is MomentKind.Questions);
        Assert.Equal((ADay.At("10:25"), ADay.At("10:35")), (questions.Was, questions.Now!.Value));
    }

    [Fact]
    public async Task What_a_change_costs_in_Slack_is_what_it_takes()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Shown on the board?");
        await app.SlackIsUpToDateAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var change = new ChangeRequest("late", ADay.Talk1.Value, 10, "auto");
        var preview = (await desk.PreviewAsync(change)).Value!;
        var before = app.Workspace.Statistics().Calls;
        Assert.Null((await desk.ReleaseAsync(change, preview)).Refusal);
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.*");
        await app.SlackIsUpToDateAsync();
        var after = app.Workspace.Statistics().Calls;
        int Made(params string[] methods) => methods.Sum(method => (after.GetValueOrDefault(method)?.Ok ?? 0) - (before.GetValueOrDefault(method)?.Ok ?? 0));
        Assert.Equal(Made("chat.postMessage"), preview.Cost.Posts + preview.Cost.Direct);
        Assert.Equal(Made("chat.update", "conversations.setTopic", "bookmarks.add", "bookmarks.edit"), preview.Cost.Updates);
        Assert.True(preview.Cost is { Posts: 1, Updates: > 0 });
    }

    [Fact]
    public async Task A_session_moves_to_another_room_and_time_at_once()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var move = new ChangeRequest("move", ADay.Talk2.Value, 0, null, Start: ADay.At("12:05"), Room: "hall-b");
        var preview = (await desk.PreviewAsync(move)).Value!;
        Assert.Equal(["Invited Talk 2 is in Hall B (was Hall A), now 12:05 (was 11:00)"], preview.Lines);
        Assert.Null((await desk.ReleaseAsync(move, preview)).Refusal);
        var moved = app.State.Programme!.Find(ADay.Talk2)!;
        Assert.Equal((ADay.At("12:05"), ADay.At("12:35"), "hall-b"), (moved.Start, moved.End, moved.Room.Value));
        var shown = (await desk.WatchDeskAsync()).Value!.Sessions.Single(item => item.Session.Id == "talk-2");
        Assert.Equal((ADay.At("11:00"), "Hall A"), (shown.Was!.Start, shown.Was.RoomName));
    }

    [Fact]
    public async Task A_move_into_what_is_there_says_what_would_overlap()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var move = new ChangeRequest("move", ADay.Talk2.Value, 0, null, Start: ADay.At("11:30"), Room: "hall-b");
        var overlap = Assert.Single((await desk.PreviewAsync(move)).Value!.Overlaps);
        Assert.Equal(("Panel", ADay.At("12:00"), "Invited Talk 2", ADay.At("11:30"), "Hall B"),
            (overlap.First, overlap.Until, overlap.Second, overlap.From, overlap.Room));
    }

    [Fact]
    public async Task What_is_held_is_sent_later_exactly_as_it_was_shown()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.HoldAsync(Late, (await desk.PreviewAsync(Late)).Value!)).Refusal);
        Assert.Equal(ADay.Programme, app.State.Programme);
        var held = Assert.Single((await desk.WatchDeskAsync()).Value!.Held);
        Assert.Equal(("Olga Organizer", Late), (held.By, held.Change));
        var shown = (await desk.PreviewAsync(held.Change)).Value!;
        Assert.Null((await desk.DoAsync("ReleaseHeld", held.Id, shown.BasedOn, shown.Fingerprint)).Refusal);
        Assert.Equal(ADay.At("11:10"), app.State.Programme!.Find(ADay.Talk2)!.Start);
        Assert.Empty(app.State.Held);
        Assert.Equal("held.gone", (await desk.DoAsync("ReleaseHeld", held.Id, shown.BasedOn, shown.Fingerprint)).Refusal?.Code);
    }

    [Fact]
    public async Task What_is_held_is_not_sent_as_something_else_than_was_shown()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var before = (await desk.PreviewAsync(Late)).Value!;
        Assert.Null((await desk.HoldAsync(Late, before)).Refusal);
        var other = new ChangeRequest("late", ADay.Talk1.Value, 5, "none");
        Assert.Null((await desk.ReleaseAsync(other, (await desk.PreviewAsync(other)).Value!)).Refusal);
        Assert.Equal("schedule.changed-meanwhile",
            (await desk.DoAsync("ReleaseHeld", app.State.Held[0].Id.Value, before.BasedOn, before.Fingerprint)).Refusal?.Code);
        Assert.Single(app.State.Held);
    }

    [Fact]
    public async Task What_is_held_can_be_dropped_and_is_held_once()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var shown = (await desk.PreviewAsync(Late)).Value!;
        Assert.Null((await desk.HoldAsync(Late, shown)).Refusal);
        await desk.HoldAsync(Late, shown);
        var held = Assert.Single(app.State.Held);
        Assert.Null((await desk.DoAsync("DropHeld", held.Id.Value)).Refusal);
        Assert.Equal("held.gone", (await desk.DoAsync("DropHeld", held.Id.Value)).Refusal?.Code);
        Assert.Equal("schedule.changed-meanwhile", (await desk.HoldAsync(Late with { Minutes = 20 }, shown)).Refusal?.Code);
    }

    [Fact]
    public async Task A_word_to_everybody_is_posted_as_it_was_shown_and_can_be_taken_back()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        string[] rooms = ["hall-a", "hall-b", "no-such-room"];
        var preview = (await desk.CallAsync<BroadcastPreview>("PreviewBroadcast", " Lunch is <here>. ", rooms)).Value!;
        Assert.Equal(("#hall-a #hall-b", "Lunch is <here>."), (string.Join(' ', preview.Channels), preview.Text));
        Assert.Null((await desk.DoAsync("Broadcast", " Lunch is <here>. ", rooms, false)).Refusal);
        var message = await app.ChannelShowsAsync(ADay.Talk1, "Lunch is &lt;here&gt;.");
        Assert.Contains(preview.From, message.ShownText, StringComparison.Ordinal);
        await app.ChannelShowsAsync(ADay.Panel, "Lunch is &lt;here&gt;.");
        var said = Assert.Single((await desk.WatchDeskAsync()).Value!.Broadcasts);
        Assert.Equal((BroadcastState.Sent, true), (said.State, said.UndoUntil is not null));
        Assert.Null((await desk.DoAsync("TakeBackBroadcast", said.Id)).Refusal);
        await app.ChannelShowsAsync(ADay.Talk1, "~Lunch is &lt;here&gt;.~");
    }

    [Fact]
    public async Task A_word_that_is_held_is_read_by_nobody_until_it_is_sent()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.DoAsync("Broadcast", "Later.", new[] { "hall-a" }, true)).Refusal);
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.WithKey(ADay.Talk1, "broadcast/"));
        var held = Assert.Single((await desk.WatchDeskAsync()).Value!.Broadcasts);
        Assert.Equal((BroadcastState.Held, false), (held.State, held.WasSent));
        Assert.Null((await desk.DoAsync("SendHeldBroadcast", held.Id)).Refusal);
        await app.ChannelShowsAsync(ADay.Talk1, "Later.");
        Assert.Equal("broadcast.done", (await desk.DoAsync("SendHeldBroadcast", held.Id)).Refusal?.Code);
    }

    [Theory]
    [InlineData("", "hall-a", "broadcast.empty")]
    [InlineData("Lunch.", "no-such-room", "broadcast.room")]
    public async Task A_word_without_words_or_without_a_place_is_refused_before_it_is_sent(string text, string room, string code)
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Equal(code, (await desk.CallAsync<BroadcastPreview>("PreviewBroadcast", text, new[] { room })).Refusal?.Code);
        Assert.Equal(code, (await desk.DoAsync("Broadcast", text, new[] { room }, false)).Refusal?.Code);
    }

    [Fact]
    public async Task After_the_first_frame_only_what_changed_is_sent_and_it_adds_up_to_the_whole()
    {
        await using var app = await LiveApp.StartAsync();
        await using var desk = await app.ScreenOfAsync("olga");
        var shown = (await desk.WatchDeskAsync()).Value!;
        await app.Mira.HasAskedAsync("First?");
        await desk.DeskFrames.UntilAsync(all => all.Any(frame => frame.Sessions.Any(item => item.Waiting == 1)), "the first question");
        await app.Jon.HasAskedAsync("Second?");
        var frames = await desk.DeskFrames.UntilAsync(all => all is [.., var last] && last.Sessions.Any(item => item.Waiting == 2), "the second question");
        Assert.Equal((false, 1, null), (frames[^1].Whole, frames[^1].Sessions.Count, frames[^1].Rooms));
        foreach (var frame in frames.Where(frame => frame.Position > shown.Position))
        {
            shown = frame.Whole ? frame : frame with
            {
                Sessions = [.. shown.Sessions.Select(item => frame.Sessions.FirstOrDefault(news => news.Session.Id == item.Session.Id) ?? item)],
                Ledger = [.. shown.Ledger.Select(line => frame.Ledger.FirstOrDefault(news => news.Id == line.Id) ?? line)],
            };
        }

        var whole = (await desk.WatchDeskAsync()).Value!;
        Assert.Equal(whole.Sessions.Select(Counts), shown.Sessions.Select(Counts));
    }

    private static (string, int, int, bool) Counts(DeskSession item) => (item.Session.Id, item.Waiting, item.InRoom, item.Asking);
}
