using System.Text.Json;
using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Exports;
using Live.Server.Slack;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Slack;

public sealed class PosterQuestionTests
{
    private static readonly SessionId Posters = new("posters");

    // Ana is the author of poster 12 whom Slack knows; nobody knows Nobody Sample.
    private static readonly Programme WithPosters = (ADay.Programme with
    {
        People = [.. ADay.Programme.People, new Person(new("ana-attendee"), "Ana Attendee", null, "ana@example.org", false)],
    }).With([ADay.Session(Posters, "Posters", "10:00", "11:00", "hall-b") with
    {
        Kind = SessionKind.Poster,
        Chairs = [new("wei")],
        Posters =
        [
            new Poster(7, "Scaling laws", ["Nobody Sample"], "Foundation models"),
            new Poster(12, "Flat minima", ["Ana Attendee", "Nobody Sample"], "Generalization", new Uri("https://example.org/12")),
            new Poster(120, "Adam, revisited", ["Nobody Sample"]),
        ],
    }]);

    private static Task<LiveApp> StartAsync() => LiveApp.StartAsync(new Setup { Programme = WithPosters });

    private static Task<SlackMessage> ThreadShowsAsync(LiveApp app, Question question, string text) => app.UntilAsync(
        _ => app.WithKey(Posters, $"poster-question/{question.Id}").SingleOrDefault(message => message.ShownText.Contains(text, StringComparison.Ordinal)),
        () => $"“{text}” in the poster's thread; there stand: {string.Join(" | ", app.InChannelOf(Posters).Select(message => message.ShownText))}");

    [Fact]
    public async Task A_question_at_a_poster_goes_into_its_thread_to_its_authors_and_is_confirmed()
    {
        await using var app = await StartAsync();
        var outcome = await app.Mira.AsksAsync("poster 12 Why flat?", "#lounge");
        Assert.Contains("Sent to *Poster 12 · Flat minima*. You are the first to ask here.", outcome.Response!.ShownText, StringComparison.Ordinal);
        Assert.Equal(["Edit", "Withdraw"], outcome.Response.Elements.Select(element => element.Label));
        var question = app.Question("Why flat?");
        Assert.Equal((Posters, 12), (question.Session, question.Poster));

        var reply = await ThreadShowsAsync(app, question, "Why flat?");
        var root = Assert.Single(app.WithKey(Posters, "poster/posters/12"));
        Assert.Equal(root.Ts, reply.ThreadTs);
        Assert.Contains("*Poster 12 · Flat minima* – Ana Attendee, Nobody Sample", root.ShownText, StringComparison.Ordinal);
        Assert.Equal(["Answer"], reply.Elements.Select(element => element.Label));

        var told = await app.Ana.DirectMessageShowsAsync("Why flat?");
        Assert.Contains("*A question at your poster* – *Poster 12 · Flat minima*", told.ShownText, StringComparison.Ordinal);
        Assert.Contains("Mira Attendee", told.ShownText, StringComparison.Ordinal);
        Assert.Equal((Wire.AnswerAction, question.Id.Value), Assert.Single(told.Elements) is var button ? (button.ActionId, button.Value) : default);
        await app.Mira.DirectMessageShowsAsync("with the authors");
        await app.SlackIsUpToDateAsync();
    }

    [Fact]
    public async Task The_confirmation_tells_how_many_people_are_waiting()
    {
        await using var app = await StartAsync();
        await app.Mira.AsksAsync("poster 12 First?");
        await app.Mira.AsksAsync("Poster #12: First again?");
        Assert.Contains("1 person is waiting before you.", (await app.Jon.AsksAsync("poster 12 Second?")).Response!.ShownText, StringComparison.Ordinal);
        Assert.Contains("2 people are waiting before you.", (await app.Wei.AsksAsync("poster 12 Third?")).Response!.ShownText, StringComparison.Ordinal);
        Assert.Contains("You are the first", (await app.Wei.AsksAsync("poster 7 Elsewhere?")).Response!.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_poster_that_is_not_there_is_told_with_the_nearest_and_the_words_are_not_lost()
    {
        await using var app = await StartAsync();
        var outcome = await app.Mira.AsksAsync("poster 13 Why <not>?");
        Assert.Contains("There is no poster 13 in Posters. The nearest: 7 · Scaling laws, 12 · Flat minima, 120 · Adam, revisited.", outcome.Response!.ShownText, StringComparison.Ordinal);
        Assert.Contains("Why &lt;not&gt;?", outcome.Response.ShownText, StringComparison.Ordinal);
        Assert.Empty(app.State.Questions.ById);
    }

    [Theory]
    [InlineData("posters are great, why?")]
    [InlineData("poster sessions end when?")]
    [InlineData("poster 12th edition, why?")]
    [InlineData("#12 on your slide, why?")]
    public async Task What_is_no_poster_is_a_question_like_any_other(string text)
    {
        await using var app = await StartAsync();
        var question = await app.Mira.HasAskedAsync(text);
        Assert.Equal((ADay.Talk1, null), (question.Session, question.Poster));
    }

    [Fact]
    public async Task The_picker_finds_posters_while_one_types_and_the_question_goes_to_the_one_chosen()
    {
        await using var app = await StartAsync();
        await app.Jon.AsksAsync("poster 12 First?");
        var modal = await app.Mira.OpensTheAskModalAsync(text: "poster");
        Assert.Equal("Ask at a poster", modal.Title);
        Assert.Equal(["7 · Scaling laws", "12 · Flat minima", "120 · Adam, revisited"], (await SuggestedAsync(app, modal, "")).Select(option => option.Text));
        Assert.Equal(["12 · Flat minima", "120 · Adam, revisited"], (await SuggestedAsync(app, modal, "12")).Select(option => option.Text));
        var option = Assert.Single(await SuggestedAsync(app, modal, "ana flat"));
        Assert.Equal("1 person is waiting · Ana Attendee, Nobody Sample", option.Definition.GetProperty("description").GetProperty("text").GetString());

        var outcome = await app.Workspace.SubmitViewAsync("mira", modal, new Dictionary<string, string>
        {
            [Wire.PosterInput] = option.Value, [Wire.TextInput] = "From the picker?", [Wire.AnonymousInput] = Wire.AnonymousInput,
        });
        Assert.Contains("Sent to *Poster 12 · Flat minima*. 1 person is waiting before you.", outcome.View!.ShownText, StringComparison.Ordinal);
        var question = app.Question("From the picker?");
        Assert.Equal((12, null), (question.Poster, question.Name));
        Assert.Contains("Somebody, anonymously, asks", (await app.Ana.DirectMessageShowsAsync("From the picker?")).ShownText, StringComparison.Ordinal);
        Assert.DoesNotContain("Mira", (await ThreadShowsAsync(app, question, "From the picker?")).ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picker_gives_no_more_than_Slack_takes()
    {
        var title = string.Join(' ', Enumerable.Repeat("generalization", 18));
        var programme = WithPosters.With([WithPosters.Find(Posters)! with
        {
            Posters = [.. Enumerable.Range(1, 150).Select(number => new Poster(number, title, [.. Enumerable.Repeat("Nobody Sample", 9)]))],
        }]);
        await using var app = await LiveApp.StartAsync(new Setup { Programme = programme });
        var options = await SuggestedAsync(app, await app.Mira.OpensTheAskModalAsync(text: "poster"), "gener");
        Assert.Equal(100, options.Count);
        Assert.All(options, option => Assert.InRange(option.Text.Length, 1, 75));
        Assert.All(options, option => Assert.InRange(option.Definition.GetProperty("description").GetProperty("text").GetString()!.Length, 1, 75));
        Assert.Equal("150", (await SuggestedAsync(app, app.Workspace.ViewOf("mira")!, "150"))[0].Text[..3]);
    }

    [Fact]
    public async Task A_word_that_one_poster_has_opens_the_modal_with_it_and_one_that_several_have_lists_them()
    {
        await using var app = await StartAsync();
        var one = await app.Mira.OpensTheAskModalAsync(text: "poster adam");
        Assert.True((await app.Mira.SubmitsAsync(one, "Why Adam?")).IsAccepted);
        Assert.Equal(120, app.Question("Why Adam?").Poster);
        var several = await app.Jon.OpensTheAskModalAsync(text: "poster nobody");
        Assert.Contains("3 posters with “nobody”:\n7 · Scaling laws\n12 · Flat minima\n120 · Adam, revisited", several.ShownText, StringComparison.Ordinal);
        Assert.False((await app.Jon.SubmitsAsync(several, "At which?")).IsAccepted);
    }

    [Fact]
    public async Task In_the_ask_modal_the_posters_come_with_their_session_and_the_words_stay()
    {
        await using var app = await StartAsync();
        var modal = await app.Mira.OpensTheAskModalAsync("#lounge", "Typed before?");
        Assert.DoesNotContain(modal.Elements, element => element.ActionId == Wire.PosterInput);
        await app.Workspace.SelectAsync("mira", modal, Wire.SessionInput, Posters.Value);
        var with = await app.UntilAsync(
            workspace => workspace.ViewOf("mira") is { } view && view.Elements.Any(element => element.ActionId == Wire.PosterInput) ? view : null,
            () => "the poster picker");
        Assert.Equal(3, (await SuggestedAsync(app, with, "")).Count);
        var outcome = await app.Workspace.SubmitViewAsync("mira", with, new Dictionary<string, string> { [Wire.PosterInput] = "posters/7" });
        Assert.True(outcome.IsAccepted, string.Join(' ', outcome.FieldErrors.Values));
        Assert.Equal((Posters, 7), (app.Question("Typed before?").Session, app.Question("Typed before?").Poster));
    }

    [Fact]
    public async Task Without_a_poster_the_question_is_for_the_session_as_a_whole()
    {
        await using var app = await StartAsync();
        var board = await BoardAsync(app, "poster 12 A board, please?");
        var modal = (await app.Jon.PressesAsync(board, Wire.AskAction)).View!;
        Assert.True((await app.Jon.SubmitsAsync(modal, "To all?")).IsAccepted);
        Assert.Equal((Posters, null), (app.Question("To all?").Session, app.Question("To all?").Poster));
    }

    [Fact]
    public async Task The_board_counts_by_poster_and_asks_at_one()
    {
        await using var app = await StartAsync();
        await app.Mira.AsksAsync("poster 7 One?");
        await app.Jon.AsksAsync("poster 12 Two?");
        var board = await BoardAsync(app, "poster 12 Three?");
        Assert.Matches(@"\*12\*  Flat minima — 2 waiting[\s\S]*\*7\*  Scaling laws — 1 waiting", board.ShownText);
        Assert.DoesNotContain("Three?", board.ShownText, StringComparison.Ordinal);
        var modal = (await app.Jon.PressesAsync(board, Wire.AskPosterAction, "posters/7")).View!;
        Assert.True((await app.Jon.SubmitsAsync(modal, "By the board?")).IsAccepted);
        Assert.Equal(7, app.Question("By the board?").Poster);
        var all = (await app.Jon.PressesAsync(board, Wire.SeeAllAction)).View!;
        Assert.Contains("Three? — _Mira Attendee_ · poster 12", all.ShownText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_taken_back_shows_its_words_to_the_authors_no_more()
    {
        await using var app = await StartAsync();
        var question = await AskedAsync(app, "Never mind?");
        await app.Ana.DirectMessageShowsAsync("Never mind?");
        await ThreadShowsAsync(app, question, "Never mind?");
        await app.Mira.PressesAsync(await app.Mira.DirectMessageShowsAsync("Never mind?"), Wire.WithdrawAction);
        var told = await app.Ana.DirectMessageShowsAsync("A question was taken back by the one who asked.");
        Assert.Empty(told.Elements);
        Assert.Empty((await ThreadShowsAsync(app, question, "A question was taken back")).Elements);
        await app.SlackIsUpToDateAsync();
        Assert.DoesNotContain("Never mind?", string.Concat(app.Workspace.DirectMessages("ana").Select(message => message.ShownText)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_marks_the_question_in_the_thread_for_the_author_and_for_the_asker()
    {
        await using var app = await StartAsync();
        var question = await AskedAsync(app, "Answered?");
        await using var chair = await app.ChairAsync("wei", Posters);
        Assert.Null((await chair.DoAsync("Answer", question.Id.Value)).Refusal);
        await ThreadShowsAsync(app, question, "● *answered*");
        Assert.Empty((await app.Ana.DirectMessageShowsAsync("● *answered*")).Elements);
        await app.Mira.DirectMessageShowsAsync("● *answered*");
    }

    [Fact]
    public async Task The_chair_sees_which_poster_a_question_is_for()
    {
        await using var app = await StartAsync();
        await AskedAsync(app, "For the authors?");
        await using var chair = await app.ScreenOfAsync("wei");
        var frame = (await chair.WatchChairAsync(Posters)).Value!;
        Assert.Equal(12, Assert.Single(frame.Questions).Poster);
    }

    [Fact]
    public async Task The_export_names_the_poster()
    {
        await using var app = await StartAsync();
        await AskedAsync(app, "Exported?");
        var export = Export.Of(app.State, app.Node.Now);
        Assert.Contains("- Poster 12 · Flat minima: **Exported?**", ExportWriter.Write(export, "md"), StringComparison.Ordinal);
        Assert.Contains(",12,Flat minima,", ExportWriter.Write(export, "csv"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ExportWriter.Write(export, "json"));
        Assert.Equal(12, json.RootElement.GetProperty("questions")[0].GetProperty("poster").GetInt32());
    }

    private static async Task<Question> AskedAsync(LiveApp app, string text)
    {
        Assert.Null((await app.Mira.AsksAsync($"poster 12 {text}")).Error);
        return app.Question(text);
    }

    /// <summary>The board after Mira has asked something, at the latest.</summary>
    private static async Task<SlackMessage> BoardAsync(LiveApp app, string text)
    {
        await app.Mira.AsksAsync(text);
        await app.SlackIsUpToDateAsync();
        return app.Board(Posters)!;
    }

    private static async Task<IReadOnlyList<SuggestedOption>> SuggestedAsync(LiveApp app, SlackView modal, string typed)
    {
        var outcome = await app.Workspace.SuggestAsync("mira", modal, Wire.PosterInput, typed);
        Assert.Null(outcome.Error);
        return outcome.Options;
    }
}
