using Live.Homes;
using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Log;
using Live.Server.Slack;
using Live.Server.Tests.App;
using Live.Slack;
using Live.Slack.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Homes;

public sealed class HomeTabTests
{
    [Fact]
    public async Task An_attendee_opens_the_Home_asks_from_it_and_sees_there_what_becomes_of_the_question()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        var home = await app.Mira.HomeShowsAsync("*Now*");
        Assert.Contains("*Invited Talk 1* · Ada Sample", home.ShownText, StringComparison.Ordinal);
        Assert.Contains("As of <!date^", home.ShownText, StringComparison.Ordinal);

        var modal = (await app.Mira.PressesAsync(home, Wire.AskAction, ADay.Talk1.Value)).View!;
        Assert.True((await app.Mira.SubmitsAsync(modal, "From the Home?", anonymous: true)).IsAccepted);
        await app.Mira.HomeShowsAsync("“From the Home?”\nreceived · Invited Talk 1 · asked anonymously");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Queue", app.Question("From the Home?").Id.Value)).Refusal);
        await app.Mira.HomeShowsAsync("“From the Home?”\nthe chair has it");
        Assert.Null(app.Workspace.HomeOf("jon")); // who has not opened it is not shown it
    }

    [Fact]
    public async Task Without_a_session_chosen_one_can_ask_as_well()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        var home = await app.Mira.HomeShowsAsync("You have asked nothing yet");
        Assert.NotNull((await app.Mira.PressesAsync(home, Wire.AskAction, "any")).View);
    }

    [Fact]
    public async Task A_reminder_is_set_and_taken_back_and_the_Home_shows_it()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        var home = await app.Mira.HomeShowsAsync("Remind me");
        Assert.Null((await app.Mira.PressesAsync(home, Wire.RemindAction, ADay.Talk2.Value)).Error);
        home = await app.Mira.HomeShowsAsync("✓ Reminder set");
        Assert.Null((await app.Mira.PressesAsync(home, Wire.RemindAction, ADay.Talk2.Value)).Error);
        await app.Mira.HomeShowsAsync("Remind me");
        Assert.Empty(app.State.Reminders);
    }

    [Fact]
    public async Task What_is_refused_on_the_Home_is_said_in_a_window()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        var home = await app.Mira.HomeShowsAsync("Remind me");
        app.PutForwardTo("10:56");
        var told = (await app.Mira.PressesAsync(home, Wire.RemindAction, ADay.Talk2.Value)).View;
        Assert.Contains("there is no time left for a reminder", told!.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_and_a_schedule_change_reach_every_open_Home_and_nothing_is_published_that_shows_nothing_new()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        await app.Jon.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("*Now*");
        await app.Jon.HomeShowsAsync("*Now*");
        app.PutForwardTo("10:30:01");
        await app.Mira.HomeShowsAsync("*Coffee*\nHall A");
        await app.Jon.HomeShowsAsync("*Coffee*\nHall A");
        Assert.Equal(4, Published(app));

        app.PutForwardTo("10:32");
        await app.Mira.OpensTheHomeAsync(); // an opening that shows nothing new
        await app.Wei.OpensTheHomeAsync();
        await app.Wei.HomeShowsAsync("*You chair*");
        Assert.Equal(5, Published(app));

        var preview = await app.Olga.TypesLiveAsync("delay 10 talk 2");
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.Mira.HomeShowsAsync("|11:10>");
        await app.Jon.HomeShowsAsync("|11:10>");
    }

    [Fact]
    public async Task An_opening_that_cannot_be_saved_is_not_acknowledged_and_shown_when_Slack_tells_of_it_again()
    {
        await using var app = await LiveApp.StartAsync();
        app.Log.RefusesAppends = true;
        using (var scope = app.Services.CreateScope())
        {
            var opened = new EventCallback { TeamId = "T0", EventId = "Ev1", Event = new AppHomeOpened { User = "U0MIRA", Tab = AppHomeTab.Home } };
            var handler = scope.ServiceProvider.GetRequiredService<HomeTab>();
            await Assert.ThrowsAsync<LogUnavailableException>(() => handler.Handle(opened));
            app.Log.RefusesAppends = false;
            await handler.Handle(opened);
            await handler.Handle(opened);
        }

        await app.Mira.HomeShowsAsync("*Now*");
        Assert.Single(app.State.Homes);
    }

    [Fact]
    public async Task Opened_again_within_a_minute_it_adds_nothing_to_the_log()
    {
        await using var app = await LiveApp.StartAsync();
        var mira = Live.Log.Who.Attendee("mira");
        Assert.Null((await app.Node.SubmitAsync(new OpenHome(), mira, "event 1")).Refusal);
        Assert.Null((await app.Node.SubmitAsync(new OpenHome(), mira, "event 1")).Refusal); // a retry
        var position = app.State.Position;
        Assert.Equal("home.open", (await app.Node.SubmitAsync(new OpenHome(), mira, "event 2")).Refusal?.Code);
        Assert.Equal(position, app.State.Position);
    }

    [Fact]
    public async Task After_a_restart_the_open_Homes_are_kept_fresh()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("*Now*");
        await app.StopAsync();
        app.Clock.PutForwardTo(ADay.At("10:31"));
        await app.StartAgainAsync();
        await app.Mira.HomeShowsAsync("*Coffee*\nHall A");
    }

    [Fact]
    public async Task One_that_was_opened_long_ago_is_shown_afresh_only_when_it_is_opened()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "08:00" });
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("Nothing is on right now.");
        app.PutForwardTo("10:05");
        await app.Jon.OpensTheHomeAsync();
        await app.Jon.HomeShowsAsync("*Now*");
        Assert.Equal(2, Published(app));
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("*Now*");
    }

    [Fact]
    public async Task A_429_is_honoured_and_an_outage_is_ridden_out()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.Faults.Next("views.publish", new Fault.RateLimit(TimeSpan.FromSeconds(5)));
        await app.Mira.OpensTheHomeAsync();
        await app.Mira.HomeShowsAsync("*Now*");
        app.Workspace.Faults.Next("views.publish", new Fault.ServerError(), 3);
        await app.Jon.OpensTheHomeAsync();
        await app.Jon.HomeShowsAsync("*Now*");
        Assert.All(app.Workspace.Statistics().RateLimited, limited => Assert.True(limited.WasPlanned));
    }

    [Fact]
    public async Task An_organizer_announces_something_from_the_Home_after_seeing_it()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.OpensTheHomeAsync();
        var form = (await app.Olga.PressesAsync(await app.Olga.HomeShowsAsync("Announce…"), Wire.AnnounceAction)).View!;
        Assert.True((await app.Workspace.SubmitViewAsync("olga", form, new Dictionary<string, string> { [Wire.TextInput] = "Lunch is outside." })).IsAccepted);
        var preview = await app.Olga.SeesModalAsync("Live");
        Assert.DoesNotContain(app.InChannelOf(ADay.Talk1), message => message.ShownText.Contains("Lunch", StringComparison.Ordinal));

        await app.Workspace.ClickAsync("olga", preview, Wire.SendBroadcastAction);
        await app.ChannelShowsAsync(ADay.Talk1, "Lunch is outside.");
        await app.ChannelShowsAsync(ADay.Panel, "Lunch is outside.");
    }

    [Fact]
    public async Task A_chair_gets_the_link_to_the_screen_at_the_press()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Attendee("hadi").OpensTheHomeAsync(); // known by e-mail
        var home = await app.Attendee("hadi").HomeShowsAsync("*You chair*");
        Assert.DoesNotContain("http", home.ShownText, StringComparison.Ordinal);
        var links = (await app.Attendee("hadi").PressesAsync(home, Wire.MyLinksAction)).View!;
        Assert.Contains("/chair", links.Elements[0].Definition.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chair_checks_in_on_the_Home()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Wei.OpensTheHomeAsync();
        var home = await app.Wei.HomeShowsAsync("I'm here");
        Assert.Null((await app.Wei.PressesAsync(home, Wire.CheckInAction)).Error);
        await app.Wei.HomeShowsAsync("*Invited Talk 1* · Ada Sample · Hall A · ✓ you are checked in");
    }

    [Fact]
    public async Task An_organizer_runs_late_from_the_Home_sees_first_what_would_change_and_can_undo_it()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.OpensTheHomeAsync();
        var form = (await app.Olga.PressesAsync(await app.Olga.HomeShowsAsync("Running late…"), Wire.DelayAction)).View!;
        await SubmitAsync(app, "olga", form, (Wire.SessionInput, "talk-2"), (Wire.MinutesInput, "15"), (Wire.AbsorbInput, "none"));
        var preview = await app.Olga.ModalShowsAsync("*Running 15 minutes late in Hall A?* This is what everybody in #hall-a will read:");
        Assert.Contains("concerns Hadi Chair", preview.ShownText, StringComparison.Ordinal);
        Assert.Equal(1, app.State.ScheduleVersion);

        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        var sent = await app.Olga.ModalShowsAsync("Sent: *Running 15 minutes late in Hall A.*");
        await app.ChannelShowsAsync(ADay.Talk2, "Running 15 minutes late");
        await app.Olga.PressesAsync(sent, Wire.UndoChangeAction);
        await app.Olga.ModalShowsAsync("The earlier times hold again");
        Assert.Equal(ADay.At("11:00"), app.State.Programme!.Find(ADay.Talk2)!.Start);
    }

    [Fact]
    public async Task When_the_schedule_has_changed_meanwhile_the_new_preview_is_shown_and_nothing_is_sent()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.OpensTheHomeAsync();
        var form = (await app.Olga.PressesAsync(await app.Olga.HomeShowsAsync("Running late…"), Wire.DelayAction)).View!;
        await SubmitAsync(app, "olga", form, (Wire.SessionInput, "talk-2"), (Wire.MinutesInput, "15"));
        var preview = await app.Olga.ModalShowsAsync("Running 15 minutes late");
        await app.Otto.PressesAsync(await app.Otto.TypesLiveAsync("delay 5 talk 2"), Wire.SendChangeAction);
        await app.ChannelShowsAsync(ADay.Talk2, "Running 5 minutes late");
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        var again = await app.Olga.ModalShowsAsync("|11:20>");
        Assert.Equal(2, app.State.ScheduleVersion);
        await app.Olga.PressesAsync(again, Wire.SendChangeAction);
        await app.Olga.ModalShowsAsync("Sent:");
        Assert.Equal(3, app.State.ScheduleVersion);
    }

    private static async Task<SubmissionOutcome> SubmitAsync(LiveApp app, string who, SlackView view, params (string Input, string Value)[] values)
    {
        var outcome = await app.Workspace.SubmitViewAsync(who, view, values.ToDictionary(value => value.Input, value => value.Value));
        Assert.True(outcome.IsAccepted, outcome.Error ?? string.Join(' ', outcome.FieldErrors.Values));
        return outcome;
    }

    private static int Published(LiveApp app) => app.Workspace.Statistics().Calls["views.publish"].Ok;
}
