using Live.Log;
using Live.Reminders;
using Live.Rehearsal.Workspace;
using Live.Server.Access;
using Live.Server.Slack;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Reminders;

public sealed class ReminderTests
{
    private const int Many = 500;

    [Fact]
    public async Task Who_presses_Remind_me_on_an_announcement_is_told_so_and_reminded_five_minutes_before()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        var lead = await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        Assert.Null((await app.Mira.PressesAsync(lead, Wire.RemindAction)).Error);
        await app.Mira.IsToldAsync("I'll send you a message 5 minutes before *Invited Talk 2* · Bo Sample, Cy Sample starts");
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.Workspace.DirectMessages("mira"));
        app.PutForwardTo("10:55:01");
        var reminder = await app.Mira.DirectMessageShowsAsync("*Your reminder* – *Invited Talk 2* · Bo Sample, Cy Sample · starts at");
        Assert.Equal(["Ask a question"], reminder.Elements.Select(element => element.Label));
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.Workspace.DirectMessages("jon"));
    }

    [Fact]
    public async Task Pressed_again_it_is_taken_back()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35", Then = "10:50:01" });
        var lead = await app.ChannelShowsAsync(ADay.Talk2, "*In 10 minutes: Invited Talk 2*");
        await app.Mira.PressesAsync(lead, Wire.RemindAction);
        await app.Mira.PressesAsync(lead, Wire.RemindAction);
        await app.Mira.IsToldAsync("You will not be reminded of *Invited Talk 2*");
        app.PutForwardTo("11:00:01");
        await app.ChannelShowsAsync(ADay.Talk2, "*Now: Invited Talk 2*");
        await app.SlackIsUpToDateAsync();
        Assert.Empty(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task A_reminder_follows_a_session_that_moves_before_it_and_is_corrected_and_repeated_after_it()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35" });
        await SetAsync(app, "U0MIRA");
        await DelayAsync(app, 10);
        app.PutForwardTo("11:05:01");
        await app.Mira.DirectMessageShowsAsync("*Your reminder* – *Invited Talk 2*");
        await DelayAsync(app, 20);
        var corrected = await app.Mira.DirectMessageShowsAsync("~Invited Talk 2 at ");
        Assert.Contains("*now at", corrected.ShownText, StringComparison.Ordinal);
        Assert.Contains("I'll remind you again.", corrected.ShownText, StringComparison.Ordinal);
        await SetAsync(app, "U0JON"); // hears of the new time only
        app.PutForwardTo("11:25:01");
        await app.Mira.DirectMessageShowsAsync("*Your reminder* – *Invited Talk 2*");
        await app.Jon.DirectMessageShowsAsync("*Your reminder* – *Invited Talk 2*");
        await app.SlackIsUpToDateAsync();
        Assert.Equal(2, app.Workspace.DirectMessages("mira").Length);
        Assert.Single(app.Workspace.DirectMessages("jon"));
    }

    [Fact]
    public async Task When_its_session_is_cancelled_a_reminder_says_so()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35" });
        await SetAsync(app, "U0MIRA");
        app.PutForwardTo("10:55:01");
        var reminder = await app.Mira.DirectMessageShowsAsync("*Your reminder*");
        await using var desk = await app.ScreenOfAsync("olga");
        var cancel = new Live.Server.Screens.Views.ChangeRequest("cancel", "talk-2", 0, null);
        Assert.Null((await desk.ReleaseAsync(cancel, (await desk.PreviewAsync(cancel)).Value!)).Refusal);
        Assert.Equal(reminder.Ts, (await app.Mira.DirectMessageShowsAsync("*cancelled*")).Ts);
    }

    [Fact]
    public async Task A_reminder_survives_a_restart_and_comes_once()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Time = "10:35" });
        await SetAsync(app, "U0MIRA");
        await app.StopAsync();
        app.Clock.PutForwardTo(ADay.At("10:55:01"));
        await app.StartAgainAsync();
        await app.Mira.DirectMessageShowsAsync("*Your reminder*");
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        await app.StartAgainAsync();
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.Workspace.DirectMessages("mira"));
    }

    [Fact]
    public async Task Five_hundred_reminders_of_one_talk_are_out_within_three_minutes_and_meet_no_limit()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Time = "10:35", Speed = 40,
            Workspace = options => options with { People = [.. options.People, .. Enumerable.Range(0, Many).Select(Person)] },
        });
        await Task.WhenAll(Enumerable.Range(0, Many).Select(number => SetAsync(app, Person(number).Id)));
        app.PutForwardTo("10:55:01");
        await app.UntilAsync(_ => app.State.Moments.Values.SingleOrDefault(moment => moment.Kind is Live.Announcements.MomentKind.Reminder), () => "the moment");
        await app.SlackIsUpToDateAsync();
        var posted = Enumerable.Range(0, Many).Select(number => Assert.Single(app.Workspace.DirectMessages(Person(number).Name)).PostedAt).ToArray();
        Assert.InRange(posted.Max(), ADay.At("10:55"), ADay.At("10:58"));
        Assert.Empty(app.Workspace.Statistics().RateLimited);
        Assert.Empty(app.Workspace.Statistics().DuplicatePosts);
    }

    private static async Task SetAsync(LiveApp app, string user)
    {
        var reader = app.Services.GetRequiredService<Pseudonyms>().Of($"slack:{app.Workspace.Options.TeamId}:{user}");
        Assert.Null((await app.Node.SubmitAsync(new SetReminder(ADay.Talk2, true), Who.Attendee(reader), $"remind {user}")).Refusal);
    }

    private static async Task DelayAsync(LiveApp app, int minutes)
    {
        var version = app.State.ScheduleVersion;
        var preview = await app.Olga.TypesLiveAsync($"delay {minutes} talk 2");
        Assert.Null((await app.Olga.PressesAsync(preview, Wire.SendChangeAction)).Error);
        Assert.Equal(version + 1, app.State.ScheduleVersion);
    }

    private static PersonOptions Person(int number) => new($"U1{number:D4}", $"reader{number}", $"Reader {number}", "");
}
