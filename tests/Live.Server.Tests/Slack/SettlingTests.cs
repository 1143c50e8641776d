using Live.Schedule;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>Changes wait for each other. The window is long here, so that the clock, which runs fast, ends it only when it is put forward.</summary>
public sealed class SettlingTests
{
    private static readonly Setup Waiting = new()
    {
        Programme = ADay.Programme with { Settings = ADay.Programme.Settings with { Settle = ChangeBatch.Longest, AnnounceEnd = false, AnnounceQuestions = false } },
        Time = "10:01",
    };

    [Fact]
    public async Task A_change_holds_at_once_and_is_told_when_the_window_is_over()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        Assert.Contains("Goes out in 5 min, together with what you change until then", preview.ShownText, StringComparison.Ordinal);
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("The message goes out when nothing more was changed for a moment.");
        Assert.Equal(ADay.At("10:40"), app.State.Programme!.Find(ADay.Talk1)!.End);
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.WithKey(ADay.Talk1, "change/"));
        app.PutForwardTo("10:12");
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.* Invited Talk 1 until");
    }

    [Fact]
    public async Task Two_changes_in_the_window_are_one_message_with_the_net_difference()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        await SendAsync(app, "delay 10");
        var second = await app.Olga.TypesLiveAsync("delay 5");
        Assert.Contains("*The programme has changed.* Invited Talk 1 until <!date^", second.ShownText, StringComparison.Ordinal);
        Assert.Contains("|10:45> (was <!date^", second.ShownText, StringComparison.Ordinal);
        await app.Olga.PressesAsync(second, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent: *Running 5 minutes late");
        app.PutForwardTo("10:12");
        var told = await app.ChannelShowsAsync(ADay.Talk1, "*The programme has changed.* Invited Talk 1 until");
        Assert.Contains("|10:45> (was <!date^", told.ShownText, StringComparison.Ordinal);
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.WithKey(ADay.Talk1, "change/"));
    }

    [Fact]
    public async Task A_change_that_is_undone_in_the_window_is_never_told()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        var sent = await SendAsync(app, "delay 10");
        await app.Olga.PressesAsync(sent, Wire.UndoChangeAction);
        await app.Olga.IsToldAsync("Undone. The earlier times hold again, and nobody was told.");
        Assert.Contains("Nothing is posted, because nobody was told yet", (await TakenBackByHand(app)).ShownText, StringComparison.Ordinal);
        app.PutForwardTo("10:25");
        await app.ChannelShowsAsync(ADay.Panel, "Told meanwhile"); // the mirror has gone on
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.WithKey(ADay.Talk1, "change/"));
    }

    [Fact]
    public async Task A_change_that_is_undone_later_is_corrected()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        var sent = await SendAsync(app, "delay 10");
        app.PutForwardTo("10:07");
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.*");
        await app.Olga.PressesAsync(sent, Wire.UndoChangeAction);
        await app.Olga.IsToldAsync("Undone. The earlier times hold again, and the correction is posted.");
        await app.ChannelShowsAsync(ADay.Talk1, "~Running 10 minutes late in Hall A.~ This was taken back; the earlier times hold.");
        app.PutForwardTo("10:13");
        await app.ChannelShowsAsync(ADay.Talk1, "*Undone: running 10 minutes late in Hall A.*");
    }

    [Fact]
    public async Task What_is_near_is_told_at_once()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        var preview = await app.Olga.TypesLiveAsync("cancel talk-1");
        Assert.Contains("Goes out at once, because it is less than 2 minutes away", preview.ShownText, StringComparison.Ordinal);
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.ChannelShowsAsync(ADay.Talk1, "*Invited Talk 1 (<!date^");
    }

    [Fact]
    public async Task What_waits_when_Live_stops_is_told_after_the_start()
    {
        await using var app = await LiveApp.StartAsync(Waiting);
        await SendAsync(app, "delay 10");
        await app.StopAsync();
        app.Clock.PutForwardTo(ADay.At("10:12"));
        await app.StartAgainAsync();
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.* Invited Talk 1 until");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.WithKey(ADay.Talk1, "change/"));
    }

    private static async Task<Rehearsal.Workspace.SlackMessage> SendAsync(LiveApp app, string typed)
    {
        var preview = await app.Olga.TypesLiveAsync(typed);
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        return await app.Olga.IsToldAsync("Sent: *");
    }

    /// <summary>A change of another session and its reversal, and something that is told in between.</summary>
    private static async Task<Rehearsal.Workspace.SlackMessage> TakenBackByHand(LiveApp app)
    {
        await SendAsync(app, "cancel talk-2");
        var back = await app.Olga.TypesLiveAsync("restore talk-2");
        await app.Olga.PressesAsync(back, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent: *Invited Talk 2 takes place after all.*");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("announce Told meanwhile"), Wire.SendBroadcastAction);
        return back;
    }
}
