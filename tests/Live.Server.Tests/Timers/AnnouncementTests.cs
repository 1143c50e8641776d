using Live.Announcements;
using Live.Programmes;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Timers;

public sealed class AnnouncementTests
{
    [Fact]
    public async Task A_session_is_announced_ahead_at_its_start_at_its_questions_and_at_its_end_once_each()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "09:40", Then = "09:50:01" });
        var lead = await app.ChannelShowsAsync(ADay.Talk1, "*In 10 minutes: Invited Talk 1*");
        Assert.Contains("|10:00>–<!date^", lead.ShownText, StringComparison.Ordinal);
        Assert.Contains(" · Hall A\nAda Sample. Chair: Wei Chair", lead.ShownText, StringComparison.Ordinal);
        Assert.Equal(["Watch live", "Ask a question", "Remind me"], lead.Elements.Select(element => element.Label));
        Assert.Equal("https://stream.example.org/hall-a", lead.Elements[0].Definition.GetProperty("url").GetString());

        app.PutForwardTo("10:00:01");
        var start = await app.ChannelShowsAsync(ADay.Talk1, "*Now: Invited Talk 1* · Hall A · talk until");
        Assert.Contains("then 5 minutes of questions", start.ShownText, StringComparison.Ordinal);
        app.PutForwardTo("10:25:01");
        var questions = await app.ChannelShowsAsync(ADay.Talk1, "*Questions are open: Invited Talk 1*");
        Assert.Contains("to Ada Sample · Chair: Wei Chair", questions.ShownText, StringComparison.Ordinal);
        app.PutForwardTo("10:30:01");
        await app.ChannelShowsAsync(ADay.Talk1, "*Invited Talk 1* has ended · next, right away: *Coffee*");

        await app.SlackIsUpToDateAsync();
        Assert.Equal(4, app.InChannelOf(ADay.Talk1).Count(message =>
            message.Metadata!.Value.GetRawText() is { } key && key.Contains("announcement/", StringComparison.Ordinal) && key.Contains("talk-1", StringComparison.Ordinal)));
        Assert.Empty(app.Workspace.Statistics().DuplicatePosts);
        Assert.All(Lines(app, ADay.Talk1), line => Assert.Equal((LedgerStatus.Sent, null), (line.Status, line.Reason)));
    }

    [Fact]
    public async Task Asking_from_an_announcement_opens_the_modal_for_its_session()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        var lead = await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        var modal = (await app.Mira.PressesAsync(lead, Wire.AskAction)).View!;
        Assert.True((await app.Mira.SubmitsAsync(modal, "Early?")).IsAccepted);
        Assert.Equal(ADay.Talk2, app.Question("Early?").Session);
    }

    [Fact]
    public async Task A_moved_session_is_announced_again_and_the_old_message_is_corrected()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        var old = await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        await ChangeAsync(app, "late");
        var corrected = await app.ChannelShowsAsync(ADay.Talk2, "~In 10 minutes: Invited Talk 2~ · *now at");
        Assert.Equal((old.Ts, 0), (corrected.Ts, corrected.Elements.Count));

        app.PutForwardTo("11:00:01");
        var again = await app.UntilAsync(
            _ => app.InChannelOf(ADay.Talk2).SingleOrDefault(message => message.ShownText.Contains("*In 10 minutes: Invited Talk 2*", StringComparison.Ordinal)),
            () => "the announcement for the new time");
        Assert.NotEqual(old.Ts, again.Ts);
        Assert.Contains("|11:10>", again.ShownText, StringComparison.Ordinal);
        Assert.DoesNotContain(app.InChannelOf(ADay.Talk2), message => message.ShownText.Contains("*Now: Invited Talk 2*", StringComparison.Ordinal));
        Assert.Contains(Lines(app, ADay.Talk2), line => line.Reason == "corrected: the session has moved");
    }

    [Fact]
    public async Task A_cancelled_session_is_struck_out_and_not_announced_any_more()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        await ChangeAsync(app, "cancel");
        Assert.Empty((await app.ChannelShowsAsync(ADay.Talk2, "~In 10 minutes: Invited Talk 2~ · *cancelled*")).Elements);
        app.PutForwardTo("11:00:01");
        await app.ChannelShowsAsync(ADay.Coffee, "*Coffee* has ended · nothing else is planned here");
        await app.SlackIsUpToDateAsync();
        Assert.DoesNotContain(app.InChannelOf(ADay.Talk2), message => message.ShownText.Contains("Now: Invited Talk 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_due_while_Live_was_down_is_sent_late_or_skipped()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "09:40", Then = "09:50:01" });
        await app.ChannelShowsAsync(ADay.Talk1, "*In 10 minutes: Invited Talk 1*");
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        app.Clock.PutForwardTo(ADay.At("10:33")); // questions were due at 10:25, the end at 10:30
        await app.StartAgainAsync();
        var end = await app.ChannelShowsAsync(ADay.Talk1, "*Invited Talk 1* has ended");
        Assert.Contains("Sent late; it was due at", end.ShownText, StringComparison.Ordinal);
        await app.SlackIsUpToDateAsync();
        Assert.DoesNotContain(app.InChannelOf(ADay.Talk1), message => message.ShownText.Contains("Questions are open", StringComparison.Ordinal));
        Assert.Equal(
            [
                (MomentKind.Lead, LedgerStatus.Sent, false), (MomentKind.Start, LedgerStatus.Skipped, true),
                (MomentKind.Questions, LedgerStatus.Skipped, true), (MomentKind.End, LedgerStatus.Late, true),
            ],
            Lines(app, ADay.Talk1).Select(line => (line.Moment.Kind, line.Status, line.Reason is not null)));
        Assert.Contains("too old to help anybody", Lines(app, ADay.Talk1)[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_in_the_middle_of_the_day_does_not_announce_the_past()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:31" });
        await app.Mira.HasAskedAsync("Anything?");
        await app.BoardShowsAsync(ADay.Talk1, _ => true, "the board");
        await DeskShowsAsync(app, frame => frame.Ledger.Where(line => line.Title == "Invited Talk 1")
            .All(line => line.Status is not LedgerStatus.Planned), "every announcement of the talk recorded");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.InChannelOf(ADay.Talk1));
        Assert.All(Lines(app, ADay.Talk1), line => Assert.Equal(
            (LedgerStatus.Skipped, "its time was over before this programme was loaded"), (line.Status, line.Reason)));
    }

    [Theory]
    [InlineData("archived", "the channel is archived")]
    [InlineData("missing", "Slack knows no channel of this name; check the room's channel in the programme")]
    public async Task What_Slack_refuses_is_told_to_the_organizers(string channel, string reason)
    {
        var programme = ADay.Programme with { Rooms = [new(new("hall-a"), "Hall A", channel), new(new("hall-b"), "Hall B", "hall-b")] };
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Programme = programme, Time = "09:40", Then = "09:50:01",
            Workspace = options => options with { Channels = [new("C0ARCHIVED", "archived") { IsArchived = true }, new("C0HALL-B", "hall-b")] },
        });
        await app.ChannelShowsAsync(ADay.Panel, "*In 10 minutes: Panel*"); // the other room does not suffer
        await DeskShowsAsync(app, LedgerStatus.Failed, reason);
    }

    [Fact]
    public async Task A_channel_that_the_app_has_not_joined_yet_gets_its_announcement_all_the_same()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Time = "09:40", Then = "09:50:01",
            Workspace = options => options with
            {
                Channels = [.. options.Channels.Select(channel => channel with { BotIsMember = false })],
            },
            Before = workspace => workspace.Faults.Next("users.list", new Fault.ServerError(), 2), // learning the members comes before joining
        });
        await app.ChannelShowsAsync(ADay.Talk1, "*In 10 minutes: Invited Talk 1*");
    }

    [Fact]
    public async Task A_room_without_a_channel_is_skipped_with_its_reason()
    {
        var programme = ADay.Programme with { Rooms = [new(new("hall-a"), "Hall A", null), new(new("hall-b"), "Hall B", "hall-b")] };
        await using var app = await LiveApp.StartAsync(new Setup { Programme = programme, Time = "09:40", Then = "09:50:01" });
        await DeskShowsAsync(app, LedgerStatus.Skipped, "the room has no Slack channel");
        await app.ChannelShowsAsync(ADay.Panel, "*In 10 minutes: Panel*");
    }

    /// <summary>Waits until the organizers' desk tells of an announcement that stands so.</summary>
    private static Task DeskShowsAsync(LiveApp app, LedgerStatus status, string reason) => DeskShowsAsync(
        app, frame => frame.Ledger.Any(line => line.Status == status && line.Reason == reason), reason);

    private static async Task DeskShowsAsync(LiveApp app, Func<Live.Server.Screens.Views.DeskFrame, bool> shown, string what)
    {
        await using var desk = await app.ScreenOfAsync("olga");
        if (!shown((await desk.WatchDeskAsync()).Value!))
            await desk.DeskFrames.UntilAsync(frames => frames.Any(shown), $"“{what}” on the desk");
    }

    private static async Task ChangeAsync(LiveApp app, string kind)
    {
        await using var desk = await app.ScreenOfAsync("olga");
        var change = new Live.Server.Screens.Views.ChangeRequest(kind, "talk-2", 10, "none");
        Assert.Null((await desk.ReleaseAsync(change, (await desk.PreviewAsync(change)).Value!)).Refusal);
    }

    private static LedgerLine[] Lines(LiveApp app, SessionId session) => [.. Ledger.Of(app.State).Where(line => line.Moment.Session == session)];
}
