using Live.Announcements;
using Live.Chairs;
using Live.Rehearsal.Workspace;
using Live.Server.Screens.Views;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Chairs;

/// <summary>Hadi chairs Invited Talk 2 at 11:00: called at 10:35, missed at 10:50. Wei chairs the panel beside it.</summary>
public sealed class CallingChairsTests
{
    private static readonly Setup Called = new() { Time = "10:30", Then = "10:35:01" };

    [Fact]
    public async Task A_chair_is_called_25_minutes_before_checks_in_and_is_not_missed()
    {
        await using var app = await LiveApp.StartAsync(Called);
        await using var desk = await DeskAsync(app);
        var duty = await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2* · Bo Sample, Cy Sample");
        Assert.Contains(" · Hall A. No question waits yet.", duty.ShownText, StringComparison.Ordinal);
        Assert.Equal(["I'm here", "Open my screen"], duty.Elements.Select(element => element.Label));

        await app.Hadi.PressesAsync(duty, Wire.CheckInAction);
        var mark = Talk2(await desk.DeskFrames.UntilAsync(frames => frames.Any(frame => Talk2(frame).Chairs[0].At is not null), "the mark on the desk")).Chairs[0];
        Assert.Equal(("Hadi Chair", null), (mark.Name, mark.By));
        var here = await app.Hadi.DirectMessageShowsAsync("● checked in <!date^");
        Assert.Equal((duty.Ts, 1), (here.Ts, here.Elements.Count));

        app.PutForwardTo("10:50:01");
        await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        await app.SlackIsUpToDateAsync();
        Assert.Equal((MomentOutcome.Skipped, "a chair has checked in"), app.State.Moments.Values
            .Where(moment => moment.Kind is MomentKind.ChairMissing && moment.Session == ADay.Talk2).Select(moment => (moment.Outcome, moment.Reason)).Single());
        Assert.DoesNotContain(app.Workspace.DirectMessages("olga"), message => message.ShownText.Contains("Invited Talk 2", StringComparison.Ordinal));
        Assert.Single(app.Workspace.DirectMessages("hadi"));
    }

    [Fact]
    public async Task The_organizers_are_told_who_is_missing_and_one_press_replaces_them_with_link_and_queue()
    {
        await using var app = await LiveApp.StartAsync(Called);
        var duty = await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*");
        var modal = await app.Mira.OpensTheAskModalAsync();
        Assert.True((await app.Mira.SubmitsAsync(modal, "Is anybody there?", ADay.Talk2)).IsAccepted);
        await app.Hadi.DirectMessageShowsAsync("1 question waits.");

        app.PutForwardTo("10:50:01");
        var missing = await app.Olga.DirectMessageShowsAsync("*Hadi Chair has not checked in for Invited Talk 2*\nIt starts at <!date^");
        var other = await app.Otto.DirectMessageShowsAsync("*Hadi Chair has not checked in for Invited Talk 2*");
        Assert.Equal(["Make Olga Organizer chair", "Make Otto Organizer chair", "I've spoken to them"], missing.Elements.Select(element => element.Label));

        await Task.WhenAll(app.Olga.PressesAsync(missing, Wire.MakeChairActions[1]), app.Otto.PressesAsync(other, Wire.MakeChairActions[1]));
        await app.UntilAsync(
            workspace => workspace.EphemeralMessages("olga").Concat(workspace.EphemeralMessages("otto")).SingleOrDefault(message =>
                message.ShownText.Contains("The chair of Invited Talk 2 is Otto Organizer by now, so nothing more was changed.", StringComparison.Ordinal)),
            () => "a word to the one of two who was slower");
        var theirs = await app.Otto.DirectMessageShowsAsync("*You chair Invited Talk 2* · Bo Sample, Cy Sample · in place of Hadi Chair");
        Assert.Contains("1 question waits.", theirs.ShownText, StringComparison.Ordinal);
        await using var screen = await app.ScreenAsync();
        var me = (await screen.EnterAsync(TokenIn(theirs))).Value!;
        var frame = (await screen.WatchChairAsync(ADay.Talk2)).Value!;
        Assert.Equal(("otto", "Is anybody there?"), (me.Id, frame.Questions.Single().Text));
        Assert.NotNull(screen.Chair.Chairs.Single().At); // opening the screen is checking in

        var gone = await app.Hadi.DirectMessageShowsAsync("*You do not chair Invited Talk 2 any more.* Otto Organizer chairs it now.");
        Assert.Equal((duty.Ts, 0), (gone.Ts, gone.Elements.Count));
        foreach (var organizer in new[] { app.Olga, app.Otto })
            Assert.Empty((await organizer.DirectMessageShowsAsync("*Otto Organizer is there* for Invited Talk 2, in place of Hadi Chair")).Elements);
        await using var former = await app.ScreenOfAsync("hadi");
        Assert.Equal("role.chair-needed", (await former.WatchChairAsync(ADay.Talk2)).Refusal?.Code);
    }

    [Fact]
    public async Task An_organizer_who_has_spoken_to_the_chair_settles_it_for_all()
    {
        await using var app = await LiveApp.StartAsync(Called);
        await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*");
        app.PutForwardTo("10:50:01");
        var missing = await app.Olga.DirectMessageShowsAsync("*Hadi Chair has not checked in for Invited Talk 2*");
        await app.Olga.PressesAsync(missing, Wire.CheckInAction);
        await app.Hadi.DirectMessageShowsAsync("● Olga Organizer has spoken to you");
        Assert.Empty((await app.Otto.DirectMessageShowsAsync("*Olga Organizer has spoken to Hadi Chair* for Invited Talk 2")).Elements);
    }

    [Fact]
    public async Task Whoever_is_no_chair_cannot_press_the_buttons()
    {
        await using var app = await LiveApp.StartAsync(Called);
        var duty = await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*");
        await app.Mira.PressesAsync(duty, Wire.CheckInAction);
        await app.Mira.IsToldAsync("Only the chair of this session and the organizers can do this.");
        Assert.Empty(app.State.Chairs.Here);
    }

    [Fact]
    public async Task A_session_that_moves_keeps_its_message_and_its_check_in()
    {
        await using var app = await LiveApp.StartAsync(Called);
        var duty = await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*");
        await app.Hadi.PressesAsync(duty, Wire.CheckInAction);
        await app.Hadi.DirectMessageShowsAsync("● checked in");
        await using var organizer = await app.ScreenOfAsync("olga");
        var late = new ChangeRequest("late", ADay.Talk2.Value, 10, "none");
        Assert.Null((await organizer.ReleaseAsync(late, (await organizer.PreviewAsync(late)).Value!)).Refusal);
        Assert.Equal(duty.Ts, (await app.Hadi.DirectMessageShowsAsync("|11:10>–<!date^")).Ts);
        Assert.NotNull(app.State.Chairs.Find(ADay.Talk2, new("hadi")));
    }

    [Fact]
    public async Task A_restart_says_nothing_twice_and_the_link_stays_the_same()
    {
        await using var app = await LiveApp.StartAsync(Called);
        var before = TokenIn(await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*"));
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        await app.StartAgainAsync();
        await app.Mira.HasAskedAsync("Awake again?", "#hall-b"); // a message that comes after what a restart would send
        await app.SlackIsUpToDateAsync();
        Assert.Equal(before, TokenIn(Assert.Single(app.Workspace.DirectMessages("hadi"))));
        Assert.DoesNotContain("chat.update", app.Workspace.Statistics().Calls.Keys);
    }

    [Fact]
    public async Task A_link_that_was_revoked_does_not_come_back()
    {
        await using var app = await LiveApp.StartAsync(Called);
        var duty = await app.Hadi.DirectMessageShowsAsync("*You chair Invited Talk 2*");
        await using var organizer = await app.ScreenOfAsync("olga");
        Assert.Null((await organizer.DoAsync("RevokeLinks", "hadi")).Refusal);
        var without = await app.Hadi.DirectMessageShowsAsync("Your earlier links do not work any more.");
        Assert.Equal(["I'm here"], without.Elements.Select(element => element.Label));
        await using var screen = await app.ScreenAsync();
        Assert.Equal("link.revoked", (await screen.EnterAsync(TokenIn(duty))).Refusal?.Code);
    }

    [Fact]
    public async Task Opening_the_screen_is_checking_in_for_its_chair_half_an_hour_before_and_for_nobody_else()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:10" });
        await using var early = await app.ChairAsync("hadi", ADay.Talk2);
        await using var organizer = await app.ChairAsync("olga", ADay.Talk1);
        Assert.Empty(app.State.Chairs.Here);
        app.PutForwardTo("10:31");
        Assert.Null((await early.WatchChairAsync(ADay.Talk2)).Refusal);
        Assert.NotNull(early.Chair.Chairs.Single().At);
        Assert.Equal((ADay.Talk2, new("hadi")), app.State.Chairs.Here.Keys.Single());
    }

    [Fact]
    public async Task A_chair_whose_place_was_taken_is_cut_off_from_the_questions()
    {
        await using var app = await LiveApp.StartAsync();
        await using var chair = await app.ChairAsync("hadi", ADay.Talk2);
        await using var organizer = await app.ScreenOfAsync("olga");
        Assert.Null((await organizer.DoAsync("ReplaceChair", ADay.Talk2.Value, "hadi", "otto")).Refusal);
        await chair.Ends.UntilAsync(ends => ends.Count > 0, "the end of the connection");
    }

    private static async Task<Screen> DeskAsync(LiveApp app)
    {
        var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.WatchDeskAsync()).Refusal);
        return desk;
    }

    private static DeskSession Talk2(IReadOnlyList<DeskFrame> frames) => Talk2(frames[^1]);

    private static DeskSession Talk2(DeskFrame frame) => frame.Sessions.Single(item => item.Session.Id == ADay.Talk2.Value);

    private static string TokenIn(SlackMessage message)
    {
        var address = new Uri(message.Elements.Single(element => element.Label == "Open my screen").Definition.GetProperty("url").GetString()!);
        Assert.Equal("/chair/talk-2", address.AbsolutePath);
        return address.Fragment[1..];
    }
}
