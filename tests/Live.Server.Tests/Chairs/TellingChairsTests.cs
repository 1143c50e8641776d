using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Chairs;

public sealed class TellingChairsTests
{
    [Fact]
    public async Task A_message_stays_on_every_screen_of_the_chair_until_one_acknowledges_it()
    {
        await using var app = await LiveApp.StartAsync();
        await using var first = await app.ChairAsync("wei", ADay.Talk1);
        await using var second = await app.ChairAsync("wei", ADay.Talk1);
        await using var desk = await app.ScreenOfAsync("olga");
        Assert.Null((await desk.WatchDeskAsync()).Refusal);
        Assert.Null((await desk.DoAsync("SendToChair", ADay.Talk1.Value, "Five minutes left.")).Refusal);
        foreach (var screen in new[] { first, second })
        {
            var shown = await screen.UntilChairShowsAsync(chair => chair.Messages.Count == 1, "the message");
            Assert.Equal(("Five minutes left.", "Olga Organizer"), (shown.Messages[0].Text, shown.Messages[0].By));
        }

        var posted = await app.Wei.DirectMessageShowsAsync("*Olga Organizer*, about Invited Talk 1:\n>Five minutes left.");
        await using var later = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Single(later.Chair.Messages);

        Assert.Null((await first.DoAsync("AcknowledgeMessage", first.Chair.Messages[0].Id)).Refusal);
        await second.UntilChairShowsAsync(chair => chair.Messages.Count == 0, "that it is read");
        var read = await app.Wei.DirectMessageShowsAsync("● read by Wei Chair");
        Assert.Equal((posted.Ts, 0), (read.Ts, read.Elements.Count));
        await desk.DeskFrames.UntilAsync(frames => frames.Any(frame =>
            frame.Sessions.Single(item => item.Session.Id == ADay.Talk1.Value).Messages is [{ ReadBy: "Wei Chair" }]), "who has read it, on the desk");
    }

    [Fact]
    public async Task Got_it_in_Slack_takes_it_from_the_screen()
    {
        await using var app = await LiveApp.StartAsync();
        await using var screen = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Contains("Sent to Wei Chair for *Invited Talk 1*", (await app.Olga.TypesLiveAsync("tell talk 1 Please wrap up")).ShownText, StringComparison.Ordinal);
        await screen.UntilChairShowsAsync(chair => chair.Messages is [{ Text: "Please wrap up" }], "the message");
        var message = await app.Wei.DirectMessageShowsAsync(">Please wrap up");
        await app.Wei.PressesAsync(message, Wire.GotItAction);
        await screen.UntilChairShowsAsync(chair => chair.Messages.Count == 0, "that it is read");
    }

    [Theory]
    [InlineData("tell Invited Talk 2 It starts at 11 sharp", "Sent to Hadi Chair for *Invited Talk 2*", "It starts at 11 sharp")]
    [InlineData("tell hall b Too loud", "Sent to Wei Chair and Hadi Chair for *Panel*", "Too loud")]
    [InlineData("Tell Hall A 5 < 6 & so on", "Sent to Wei Chair for *Invited Talk 1*", "5 < 6 & so on")]
    public async Task A_session_or_a_room_names_who_is_told(string typed, string answer, string text)
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains(answer, (await app.Olga.TypesLiveAsync(typed)).ShownText, StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(app.State.Chairs.Messages).Text);
    }

    [Theory]
    [InlineData("olga", "tell", "Begin with a session or a room, then the message.")]
    [InlineData("olga", "tell somebody something", "Begin with a session or a room, then the message.")]
    [InlineData("olga", "tell talk 1", "There is no message yet.")]
    [InlineData("olga", "tell coffee Two sugars", "Nobody chairs this session")]
    [InlineData("wei", "tell talk 1 Hello", "Only the organizers can do this.")]
    [InlineData("mira", "tell talk 1 Hello", "Only the organizers can do this.")]
    public async Task What_cannot_be_sent_says_why(string who, string typed, string answer)
    {
        await using var app = await LiveApp.StartAsync();
        Assert.Contains(answer, (await app.Attendee(who).TypesLiveAsync(typed)).ShownText, StringComparison.Ordinal);
        Assert.Empty(app.State.Chairs.Messages);
    }

    [Fact]
    public async Task What_an_organizer_types_stays_inert_and_too_much_is_refused()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.TypesLiveAsync("tell talk 1 <!channel> <@U0MIRA>");
        await app.Wei.DirectMessageShowsAsync(">&lt;!channel&gt; &lt;@U0MIRA&gt;");
        Assert.Contains("300 characters are the most", (await app.Olga.TypesLiveAsync($"tell talk 1 {new string('x', 301)}")).ShownText, StringComparison.Ordinal);
        Assert.Single(app.State.Chairs.Messages);
    }

    [Fact]
    public async Task Who_takes_the_chair_s_place_reads_what_was_not_read()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Olga.TypesLiveAsync("tell talk 2 Bring the microphone");
        await app.Hadi.DirectMessageShowsAsync(">Bring the microphone");
        await using var organizer = await app.ScreenOfAsync("olga");
        Assert.Null((await organizer.DoAsync("ReplaceChair", ADay.Talk2.Value, "hadi", "otto")).Refusal);
        await app.Otto.DirectMessageShowsAsync(">Bring the microphone");
        await app.UntilAsync(workspace => workspace.DirectMessages("hadi").SingleOrDefault(message =>
            message.ShownText.Contains("microphone", StringComparison.Ordinal) && message.Elements.Count == 0), () => "the button gone");
    }
}
