using Live.Rehearsal.Workspace;
using Live.Server.Exports;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class SendToQuestionsTests
{
    private static readonly Dictionary<string, string> AsItIs = [];

    [Fact]
    public async Task Somebody_elses_message_is_asked_by_the_one_who_sends_it_and_names_its_author()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Jon.WritesAsync("I wonder about the <b> & $a_i$");
        var modal = await app.Mira.SendsToQuestionsAsync(message);
        Assert.True((await app.Workspace.SubmitViewAsync("mira", modal, AsItIs)).IsAccepted);
        var question = app.Question("I wonder about the <b> & $a_i$");
        Assert.Equal(("Mira Attendee", "Jon Attendee", ADay.Talk1), (question.Name, question.Source!.Author, question.Session));
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("_Mira Attendee, after a message by Jon Attendee_", StringComparison.Ordinal), "both names");
        await app.Mira.DirectMessageShowsAsync($"from <{question.Source.Link}|a message by Jon Attendee>");
        Assert.Empty(app.Workspace.DirectMessages("jon"));
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        var shown = (await chair.UntilChairShowsAsync(picture => picture.Find(question.Text) is not null, "the question")).Find(question.Text)!;
        Assert.Equal(("Jon Attendee", question.Source.Link), (shown.After, shown.Link));
        Assert.Contains("after a message by Jon Attendee", ExportWriter.Write(Export.Of(app.State, app.Node.Now), "md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_message_is_just_ones_question_and_a_thumbs_up_on_it_votes()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Mira.WritesAsync("I wonder about it");
        Assert.True((await app.Workspace.SubmitViewAsync("mira", await app.Mira.SendsToQuestionsAsync(message), AsItIs)).IsAccepted);
        Assert.Null(app.Question("I wonder about it").Source!.Author);
        await app.IsMarkedAsync(message);
        await app.Workspace.ReactAsync("jon", message, "+1");
        await app.VotesAreAsync("I wonder about it", 1);
    }

    [Fact]
    public async Task Asked_anonymously_it_tells_neither_who_nor_where()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Jon.WritesAsync("I wonder about it");
        var modal = await app.Mira.SendsToQuestionsAsync(message);
        Assert.True((await app.Mira.SubmitsAsync(modal, "I wonder about it", anonymous: true)).IsAccepted);
        Assert.Equal((null, null), (app.Question("I wonder about it").Name, app.Question("I wonder about it").Source));
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        Assert.DoesNotContain(message.Ts, await File.ReadAllTextAsync(app.LogFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_from_outside_the_rooms_channels_lends_its_words_and_not_its_author()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.SendsToQuestionsAsync(await app.Jon.WritesAsync("Between us: I wonder", "#lounge"));
        Assert.True((await app.Mira.SubmitsAsync(modal, "Between us: I wonder", ADay.Talk1)).IsAccepted);
        Assert.Null(app.Question("Between us: I wonder").Source);
    }

    [Fact]
    public async Task On_a_board_it_opens_the_modal_for_its_session_without_the_boards_words()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Jon.HasAskedAsync("A board, please?", "#hall-b");
        var board = await app.BoardShowsAsync(ADay.Panel, _ => true, "a board");
        await app.SlackIsUpToDateAsync(); // the log says by now what stands where
        var modal = await app.Mira.SendsToQuestionsAsync(board);
        Assert.True((await app.Mira.SubmitsAsync(modal, "My own?")).IsAccepted);
        Assert.Equal((ADay.Panel, null), (app.Question("My own?").Session, app.Question("My own?").Source));
    }

    [Fact]
    public async Task A_message_whose_author_has_left_can_still_be_asked_after()
    {
        await using var app = await LiveApp.StartAsync();
        var message = await app.Jon.WritesAsync("I wonder about it") with { User = "U0GONE" };
        Assert.True((await app.Workspace.SubmitViewAsync("mira", await app.Mira.SendsToQuestionsAsync(message), AsItIs)).IsAccepted);
        Assert.Equal("somebody", app.Question("I wonder about it").Source!.Author);
    }

    [Fact]
    public async Task Submitted_after_its_session_was_moved_it_goes_along()
    {
        await using var app = await LiveApp.StartAsync();
        var modal = await app.Mira.SendsToQuestionsAsync(await app.Jon.WritesAsync("I wonder about it"));
        await app.Olga.PressesAsync(await app.Olga.TypesLiveAsync("delay 10"), Wire.SendChangeAction);
        Assert.True((await app.Workspace.SubmitViewAsync("mira", modal, AsItIs)).IsAccepted);
        Assert.Equal(ADay.Talk1, app.Question("I wonder about it").Session);
    }
}
