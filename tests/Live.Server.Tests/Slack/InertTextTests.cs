using Live.Rehearsal.Workspace;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

/// <summary>What people type stays letters wherever Slack shows it: no mention, no link, no call to the whole channel.</summary>
public sealed class InertTextTests
{
    private const string Hostile = "<!channel> <@U0JON> <http://evil.example|click> a & b";
    private const string Harmless = "&lt;!channel&gt; &lt;@U0JON&gt; &lt;http://evil.example|click&gt; a &amp; b";

    [Fact]
    public async Task A_question_stays_letters_in_the_confirmation_the_direct_message_and_the_board()
    {
        await using var app = await LiveApp.StartAsync();
        var outcome = await app.Mira.AsksAsync(Hostile);
        Assert.Equal(Hostile, app.Question(Hostile).Text);
        Inert(outcome.Response!);
        Inert(await app.Mira.DirectMessageShowsAsync("Your question"));
        Inert(await app.BoardShowsAsync(ADay.Talk1, board => board.Contains(Harmless, StringComparison.Ordinal), "the question, inert"));
    }

    [Fact]
    public async Task A_question_from_the_modal_and_a_reason_stay_letters()
    {
        await using var app = await LiveApp.StartAsync();
        var sent = await app.Mira.SubmitsAsync(await app.Mira.OpensTheAskModalAsync(), Hostile);
        Inert(sent.View!.ShownText);
        var question = app.Question(Hostile);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Reword", question.Id.Value, "As <!here> reads it")).Refusal);
        Inert(await app.Mira.DirectMessageShowsAsync("The chair reads it as: As &lt;!here&gt; reads it"));
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, Hostile)).Refusal);
        Inert(await app.Mira.DirectMessageShowsAsync("set it aside"));
    }

    [Fact]
    public async Task A_name_stays_letters_on_the_board()
    {
        await using var app = await LiveApp.StartAsync();
        app.Workspace.AddPerson(new PersonOptions("U0EVE", "eve", "Eve <!everyone> & <@U0JON>", "eve@example.org"));
        await app.Attendee("eve").HasAskedAsync("Who?");
        Inert(await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("_Eve &lt;!everyone&gt; &amp; &lt;@U0JON&gt;_", StringComparison.Ordinal), "the name, inert"));
    }

    [Fact]
    public async Task A_title_stays_letters_in_every_message()
    {
        var programme = ADay.With(ADay.Talk2, talk => talk with { Title = "On <!channel> & <b>", Speakers = ["<@U0JON>"] });
        await using var app = await LiveApp.StartAsync(new Setup { Programme = programme, Time = "10:35", Then = "10:50:01" });
        await app.ChannelShowsAsync(ADay.Talk2, "In 10 minutes");
        await app.Mira.HasAskedAsync("About it?");
        await app.BoardShowsAsync(ADay.Talk2, _ => true, "the board");
        await using var desk = await app.ScreenOfAsync("olga");
        var late = new Live.Server.Screens.Views.ChangeRequest("late", "talk-2", 10, "none");
        Assert.Null((await desk.ReleaseAsync(late, (await desk.PreviewAsync(late)).Value!)).Refusal);
        var cancel = late with { Kind = "cancel" };
        Assert.Null((await desk.ReleaseAsync(cancel, (await desk.PreviewAsync(cancel)).Value!)).Refusal);
        await app.ChannelShowsAsync(ADay.Talk2, "is cancelled");
        await app.SlackIsUpToDateAsync();
        Assert.Equal(4, app.InChannelOf(ADay.Talk2).Count);
        Assert.All(app.InChannelOf(ADay.Talk2), Inert);
        Inert(await app.Olga.TypesLiveAsync("now"));
        Inert(await app.Olga.TypesLiveAsync("schedule"));
    }

    [Fact]
    public async Task What_is_typed_after_live_stays_letters()
    {
        await using var app = await LiveApp.StartAsync();
        Inert(await app.Mira.TypesLiveAsync("<!channel>"));
    }

    [Fact]
    public async Task Long_emoji_are_never_cut_in_half()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Crabs? " + string.Concat(Enumerable.Repeat("🦀", 400)));
        var board = await app.BoardShowsAsync(ADay.Talk1, shown => shown.Contains('…', StringComparison.Ordinal), "the question, cut");
        Assert.DoesNotContain('\uFFFD', board.ShownText);
    }

    private static void Inert(SlackMessage message)
    {
        Inert(message.Text);
        Inert(message.ShownText);
    }

    private static void Inert(string text)
    {
        foreach (var live in new[] { "<!channel", "<!here", "<!everyone", "<@", "<http://evil" })
            Assert.False(text.Contains(live, StringComparison.Ordinal), $"{live} is alive in: {text}");
        Assert.DoesNotContain("&amp;lt;", text, StringComparison.Ordinal);
    }
}
