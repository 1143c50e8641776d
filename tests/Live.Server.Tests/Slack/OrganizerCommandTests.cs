using Live.Programmes;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class OrganizerCommandTests
{
    [Theory]
    [InlineData("move Invited Talk 2 to 14:30", "*Invited Talk 2 now <!date^", "Invited Talk 2 14:30–15:00 hall-a")]
    [InlineData("move bo 2:30 pm", "|14:30> (was <!date^", "Invited Talk 2 14:30–15:00 hall-a")]
    [InlineData("swap coffee with talk-2", "(they changed places).*", "Invited Talk 2 10:30–11:00 hall-a")]
    [InlineData("swap coffee talk 2", "(they changed places).*", "Invited Talk 2 10:30–11:00 hall-a")]
    [InlineData("room talk 2 hall b", "*Invited Talk 2 is in Hall B (was Hall A).*", "Invited Talk 2 11:00–11:30 hall-b")]
    [InlineData("room Invited Talk 2 to Hall B", "*Invited Talk 2 is in Hall B (was Hall A).*", "Invited Talk 2 11:00–11:30 hall-b")]
    [InlineData("cancel next", "*Coffee (<!date^", "Coffee 10:30–11:00 hall-a cancelled")]
    [InlineData("delay 10 min hall b", "*Running 10 minutes late in Hall B.* Panel until <!date^", "Panel 10:00–12:10 hall-b")]
    public async Task A_command_shows_the_message_first_and_sends_just_that(string typed, string message, string session)
    {
        await using var app = await LiveApp.StartAsync();
        var before = app.State.Programme;
        var preview = await app.Olga.TypesLiveAsync(typed);
        Assert.Contains(message, preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("will read:", preview.ShownText, StringComparison.Ordinal);
        Assert.Equal(before, app.State.Programme);

        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent: *");
        Assert.Contains(session, app.State.Programme!.Sessions.Select(Line));
        var shown = app.State.Programme.Sessions.First(each => Line(each) == session);
        await app.ChannelShowsAsync(shown.Id, message);
    }

    [Fact]
    public async Task What_is_cancelled_can_be_brought_back()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Programme = ADay.With(ADay.Talk2, talk => talk with { Cancelled = true }) });
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("restore invited"), Wire.SendChangeAction);
        await app.ChannelShowsAsync(ADay.Talk2, "*Invited Talk 2 is back at <!date^");
    }

    [Fact]
    public async Task A_session_that_goes_to_another_room_is_told_in_both()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("room talk-2 hall b");
        Assert.Contains("everybody in #hall-a, #hall-b will read:", preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("*look here:* Panel (until 12:00) and Invited Talk 2 (from 11:00) would be in Hall B at the same time.", preview.ShownText, StringComparison.Ordinal);
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.ChannelShowsAsync(ADay.Coffee, "*Invited Talk 2 is in Hall B (was Hall A).*");
        await app.ChannelShowsAsync(ADay.Panel, "*Invited Talk 2 is in Hall B (was Hall A).*");
    }

    [Theory]
    [InlineData("move talk 2", "At what time should it start?")]
    [InlineData("move talk 2 25:00", "At what time should it start?")]
    [InlineData("move talk 2 09:00", "This time is over already.")]
    [InlineData("move nothing like this 14:00", "This session is not in the programme.")]
    [InlineData("swap coffee", "Which two sessions?")]
    [InlineData("swap talk-2 with talk-2", "one and the same session")]
    [InlineData("swap talk-1 with talk-2", "One of the two has begun")]
    [InlineData("room talk 2", "To which room?")]
    [InlineData("room talk 2 cellar", "To which room?")]
    [InlineData("room talk 2 hall a", "in that room already")]
    [InlineData("restore talk 2", "is not cancelled")]
    [InlineData("cancel <!channel>", "This session is not in the programme.")]
    public async Task What_makes_no_sense_is_answered_with_what_to_do(string typed, string answer)
    {
        await using var app = await LiveApp.StartAsync();
        var shown = await app.Olga.TypesLiveAsync(typed);
        Assert.Contains(answer, shown.ShownText, StringComparison.Ordinal);
        Assert.Empty(shown.Elements);
    }

    [Fact]
    public async Task What_is_not_clear_is_asked_with_a_button_for_each()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Olga.TypesLiveAsync("cancel invited");
        Assert.Contains("Which one do you mean?", question.ShownText, StringComparison.Ordinal);
        await app.Olga.PressesAsync(question, Wire.ChooseAction, "cancel talk-2");
        Assert.Equal(question.Ts, (await app.Olga.IsToldAsync("*Invited Talk 2 is cancelled?*")).Ts);
        await app.Mira.PressesAsync(question, Wire.ChooseAction, "cancel talk-2");
        Assert.Equal(1, app.State.ScheduleVersion);
    }

    [Theory]
    [InlineData("delay", "Running late")]
    [InlineData("move", "Move a session")]
    [InlineData("swap", "Swap two sessions")]
    [InlineData("room", "Another room")]
    [InlineData("cancel", "Cancel a session")]
    [InlineData("announce", "Announce something")]
    public async Task Nothing_typed_opens_a_form(string typed, string title)
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Workspace.SlashCommandAsync("olga", "#hall-a", Wire.LiveCommand, typed);
        Assert.Equal(title, outcome.View?.Title);
    }

    [Fact]
    public async Task A_form_that_was_filled_in_leads_to_the_preview_and_says_what_is_wrong()
    {
        await using var app = await LiveApp.StartAsync();
        var form = (await app.Workspace.SlashCommandAsync("olga", "#hall-a", Wire.LiveCommand, "move")).View!;
        var wrong = await app.Workspace.SubmitViewAsync("olga", form, new Dictionary<string, string> { [Wire.SessionInput] = "talk-2", [Wire.TextInput] = "soon" });
        Assert.Contains("At what time", Assert.Single(wrong.FieldErrors).Value, StringComparison.Ordinal);
        var right = await app.Workspace.SubmitViewAsync("olga", wrong.View!, new Dictionary<string, string> { [Wire.SessionInput] = "talk-2", [Wire.TextInput] = "14:30" });
        Assert.True(right.IsAccepted, right.Error);
        await app.Olga.PressesAsync(await app.Olga.IsToldAsync("*Invited Talk 2 moves?*"), Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent: *Invited Talk 2 moves.*");
        Assert.Equal(ADay.At("14:30"), app.State.Programme!.Find(ADay.Talk2)!.Start);
    }

    [Theory]
    [InlineData("delay 10")]
    [InlineData("move talk-2 14:30")]
    [InlineData("swap talk-2 coffee")]
    [InlineData("cancel")]
    [InlineData("restore talk-2")]
    [InlineData("room talk-2 hall b")]
    [InlineData("announce Lunch")]
    [InlineData("held")]
    public async Task Only_organizers_can_do_any_of_this(string typed)
    {
        await using var app = await LiveApp.StartAsync();
        foreach (var who in new[] { app.Mira, app.Wei })
            Assert.Contains("Only the organizers can do this.", (await who.TypesLiveAsync(typed)).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_is_sent_later_and_shown_anew_when_the_programme_has_changed()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("move talk-2 14:30"), Wire.HoldChangeAction);
        await app.Olga.IsToldAsync("Held: Invited Talk 2 moves. Nothing was sent");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("cancel coffee"), Wire.HoldChangeAction);
        await app.Olga.IsToldAsync("Held: Coffee is cancelled.");
        Assert.Equal(1, app.State.ScheduleVersion);

        var list = await app.Otto.TypesLiveAsync("held");
        Assert.Contains("*Invited Talk 2 moves*", list.ShownText, StringComparison.Ordinal);
        Assert.Contains("Olga Organizer", list.ShownText, StringComparison.Ordinal);
        var (move, cancel) = (app.State.Held[0], app.State.Held[1]);
        await app.Otto.PressesAsync(list, Wire.SendHeldAction, $"change/{move.Id}");
        await app.Otto.IsToldAsync("Sent: *Invited Talk 2 moves.*");

        list = await app.Otto.TypesLiveAsync("held");
        await app.Otto.PressesAsync(list, Wire.SendHeldAction, $"change/{cancel.Id}");
        var anew = await app.Otto.IsToldAsync("The schedule was changed by someone else in the meantime.");
        Assert.Equal(2, app.State.ScheduleVersion);
        await app.Otto.PressesAsync(anew, Wire.SendChangeAction);
        await app.Otto.IsToldAsync("Sent: *Coffee is cancelled.*");
        Assert.Empty(app.State.Held);
        Assert.Contains("Nothing is held.", (await app.Olga.TypesLiveAsync("held")).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_can_be_dropped()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("cancel coffee");
        await app.Olga.PressesAsync(preview, Wire.HoldChangeAction);
        await app.Olga.IsToldAsync("Held:");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("held"), Wire.DropHeldAction, $"change/{app.State.Held[0].Id}");
        await app.Olga.IsToldAsync("Nothing is held.");
        Assert.Empty(app.State.Held);
    }

    private static string Line(Session session) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{session.Title} {session.Start.ToOffset(TimeSpan.FromHours(2)):HH:mm}–{session.End.ToOffset(TimeSpan.FromHours(2)):HH:mm} {session.Room}{(session.Cancelled ? " cancelled" : "")}");
}
