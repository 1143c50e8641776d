using Live.Programmes;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class DelayTests
{
    [Theory]
    [InlineData("mira")]
    [InlineData("wei")]
    public async Task Only_organizers_can_delay(string who)
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains("Only the organizers can do this.", (await app.Attendee(who).TypesLiveAsync("delay 10")).ShownText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delay ten")]
    [InlineData("delay 0")]
    [InlineData("delay -5")]
    [InlineData("delay 241")]
    [InlineData("delay 99999999999")]
    public async Task Minutes_that_make_no_sense_are_refused(string typed)
    {
        await using var app = await LiveApp.StartAsync();
        var answer = await app.Olga.TypesLiveAsync(typed);
        Assert.Contains("How many minutes late? A number from 1 to 240", answer.ShownText, StringComparison.Ordinal);
        Assert.Empty(answer.Elements);
    }

    [Fact]
    public async Task The_preview_shows_what_everybody_will_read_and_sends_nothing()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Moving along?");
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        Assert.Contains("*Running 10 minutes late in Hall A?* This is what everybody in #hall-a will read:", preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("*Running 10 minutes late in Hall A.* Invited Talk 1 until <!date^", preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("1 open question", preview.ShownText, StringComparison.Ordinal);
        Assert.Contains("concerns Wei Chair", preview.ShownText, StringComparison.Ordinal);
        Assert.Equal(1, app.State.ScheduleVersion);
    }

    [Theory]
    [InlineData("delay 10 Invited Talk 2")]
    [InlineData("delay 10 talk 2")]
    [InlineData("Delay 10 talk 2")]
    public async Task Another_session_can_be_named(string typed)
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains("Invited Talk 2 now <!date^", (await app.Olga.TypesLiveAsync(typed)).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_can_be_named_with_characters_that_Slack_escapes()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Programme = ADay.With(ADay.Talk2, talk => talk with { Title = "Q&A <live>" }) });
        Assert.Contains("Q&amp;A &lt;live&gt; now", (await app.Olga.TypesLiveAsync("delay 10 Q&A")).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_changes_the_schedule_and_undo_takes_it_back()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        var sent = await app.Olga.IsToldAsync("Sent: *Running 10 minutes late in Hall A.*");
        Assert.Equal(preview.Ts, sent.Ts);
        Assert.Equal(ADay.At("10:40"), app.State.Programme!.Find(ADay.Talk1)!.End);
        await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.* Invited Talk 1 until");

        await app.Olga.PressesAsync(sent, Wire.UndoChangeAction);
        await app.Olga.IsToldAsync("Undone. The earlier times hold again");
        Assert.Equal(ADay.At("10:30"), app.State.Programme!.Find(ADay.Talk1)!.End);
        await app.ChannelShowsAsync(ADay.Talk1, "~Running 10 minutes late in Hall A.~ This was taken back; the earlier times hold.");
        await app.ChannelShowsAsync(ADay.Talk1, "*Undone: running 10 minutes late in Hall A.*");
    }

    [Fact]
    public async Task Cancelling_sends_nothing()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        await app.Olga.PressesAsync(preview, Wire.CancelChangeAction);
        Assert.Empty((await app.Olga.IsToldAsync("Nothing was sent.")).Elements);
        Assert.Equal(1, app.State.ScheduleVersion);
    }

    [Fact]
    public async Task A_preview_that_is_not_true_any_more_is_shown_anew_instead_of_sent()
    {
        await using var app = await LiveApp.StartAsync();
        var stale = await app.Otto.TypesLiveAsync("delay 10");
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("delay 5"), Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent:");
        await app.Otto.PressesAsync(stale, Wire.SendChangeAction);
        var anew = await app.Otto.IsToldAsync("The schedule was changed by someone else in the meantime.");
        Assert.Equal((2, ADay.At("10:35")), (app.State.ScheduleVersion, app.State.Programme!.Find(ADay.Talk1)!.End));

        await app.Otto.PressesAsync(anew, Wire.SendChangeAction);
        await app.Otto.IsToldAsync("Sent: *Running 10 minutes late in Hall A.*");
        Assert.Equal(ADay.At("10:45"), app.State.Programme!.Find(ADay.Talk1)!.End);
    }

    [Fact]
    public async Task Send_pressed_twice_sends_once_and_says_so_twice()
    {
        await using var app = await LiveApp.StartAsync();
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        await Task.WhenAll(app.Olga.PressesAsync(preview, Wire.SendChangeAction), app.Olga.PressesAsync(preview, Wire.SendChangeAction));
        await app.Olga.IsToldAsync("Sent: *Running 10 minutes late in Hall A.*");
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent: *Running 10 minutes late in Hall A.*");
        Assert.Equal((2, ADay.At("10:40")), (app.State.ScheduleVersion, app.State.Programme!.Find(ADay.Talk1)!.End));
    }

    [Fact]
    public async Task A_long_day_is_announced_whole()
    {
        var talks = Enumerable.Range(0, 40).Select(number => ADay.Session(
            new($"short-{number}"), $"Short talk {number}: {new string('t', 90)}", $"{12 + number / 6}:{number % 6}0", $"{12 + number / 6}:{number % 6}9"));
        var programme = ADay.Programme with { Sessions = Programme.InOrder([.. ADay.Programme.Sessions.Where(session => session.Id != ADay.Coffee), .. talks]) };
        await using var app = await LiveApp.StartAsync(new Setup { Programme = programme });
        var preview = await app.Olga.TypesLiveAsync("delay 10");
        await app.Olga.PressesAsync(preview, Wire.SendChangeAction);
        await app.Olga.IsToldAsync("Sent:");
        SlackMessage posted = await app.ChannelShowsAsync(ADay.Talk1, "*Running 10 minutes late in Hall A.*");
        for (var number = 0; number < 40; number++)
            Assert.Contains($"Short talk {number}:", posted.ShownText, StringComparison.Ordinal);
    }
}
