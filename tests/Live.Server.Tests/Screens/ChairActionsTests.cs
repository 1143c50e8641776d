using Live.Log;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Exports;
using Live.Server.Screens;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Screens;

/// <summary>What a chair does with several questions at once, and what everybody sees of it.</summary>
public sealed class ChairActionsTests
{
    [Fact]
    public async Task Questions_that_are_asked_together_are_one_to_everybody_and_each_to_its_asker()
    {
        await using var app = await LiveApp.StartAsync();
        var main = await app.Mira.HasAskedAsync("Is the bound tight?");
        var other = await app.Jon.HasAskedAsync("Can the constant be improved?");
        await app.Ana.VotesForAsync(other);
        var first = await app.Jon.DirectMessageShowsAsync("Can the constant be improved?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await OkAsync(chair, nameof(ScreenHub.Merge), other.Id.Value, main.Id.Value);
        var shown = await chair.UntilChairShowsAsync(picture => picture.Find(other.Text)?.MergedInto == main.Id.Value, "the merge");
        Assert.Equal((2, other.Id.Value), (shown.Find(main.Text)!.Votes, Assert.Single(shown.Find(main.Text)!.Merged)));
        await app.BoardShowsAsync(ADay.Talk1, board =>
            board.Contains("1 asked", StringComparison.Ordinal) && !board.Contains(other.Text, StringComparison.Ordinal), "one question");
        await app.Mira.DirectMessageShowsAsync("Asked together with another one: “Can the constant be improved?”");
        await app.Jon.DirectMessageShowsAsync("Asked together with another one. The chair reads it as: “Is the bound tight?”");

        await OkAsync(chair, nameof(ScreenHub.Put), main.Id.Value);
        Assert.Equal(first.Ts, (await app.Jon.DirectMessageShowsAsync("being asked now")).Ts);
        await app.Mira.DirectMessageShowsAsync("being asked now");
        await chair.UntilChairShowsAsync(picture => picture.Find(other.Text)?.State is QuestionState.Asking, "the state of both");
        Assert.True((await app.Node.SubmitAsync(new AnswerInWriting(other.Id, "By a factor of two.", 0), Who.Person(new("wei")), "answer")).Accepted);
        await app.Jon.DirectMessageShowsAsync("By a factor of two.");
        await app.Mira.DirectMessageShowsAsync("By a factor of two.");

        var export = Export.Of(app.State, app.Node.Now);
        Assert.Contains("  - asked together with: Can the constant be improved? – ", ExportWriter.Write(export, "md"), StringComparison.Ordinal);
        var exported = export.Questions.Single(question => question.Id == other.Id.Value);
        Assert.Equal((main.Id.Value, QuestionState.Answered, 1, 1), (exported.MergedInto, exported.State, exported.Votes, exported.OwnVotes));
        Assert.Equal((2, 0), (export.Questions.Single(question => question.Id == main.Id.Value).Votes, export.Questions.Single(question => question.Id == main.Id.Value).OwnVotes));
    }

    [Fact]
    public async Task A_press_does_not_take_back_a_vote_that_came_by_merging()
    {
        await using var app = await LiveApp.StartAsync();
        var main = await app.Mira.HasAskedAsync("Is the bound tight?");
        var other = await app.Jon.HasAskedAsync("Can the constant be improved?");
        await app.Ana.VotesForAsync(other);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await OkAsync(chair, nameof(ScreenHub.Merge), other.Id.Value, main.Id.Value);
        await app.Ana.VotesForAsync(app.State.Questions.Find(main.Id)!);
        await app.Ana.IsToldAsync("Your vote is in already");
        Assert.Equal(2, app.State.Questions.Find(main.Id)!.Votes);
    }

    [Fact]
    public async Task A_question_that_is_taken_out_again_is_its_askers_alone()
    {
        await using var app = await LiveApp.StartAsync();
        var main = await app.Mira.HasAskedAsync("Is the bound tight?");
        var other = await app.Jon.HasAskedAsync("Can the constant be improved?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await OkAsync(chair, nameof(ScreenHub.Merge), other.Id.Value, main.Id.Value);
        await app.Jon.DirectMessageShowsAsync("Asked together with");
        await OkAsync(chair, nameof(ScreenHub.Put), main.Id.Value);
        await app.Jon.DirectMessageShowsAsync("being asked now");
        await OkAsync(chair, nameof(ScreenHub.Split), other.Id.Value);
        await app.UntilAsync(workspace => workspace.DirectMessages("jon").SingleOrDefault(message =>
            message.ShownText.Contains("○ the chair has it", StringComparison.Ordinal) && !message.ShownText.Contains("together", StringComparison.Ordinal)), () => "a question that waits alone");
        await chair.UntilChairShowsAsync(picture => picture.Find(main.Text) is { Votes: 0, Merged: [] } && picture.Find(other.Text) is { MergedInto: null, State: QuestionState.Waiting }, "two questions");
    }

    [Fact]
    public async Task What_is_left_over_for_several_askers_is_answered_once()
    {
        await using var app = await LiveApp.StartAsync();
        var main = await app.Mira.HasAskedAsync("Is the bound tight?");
        var other = await app.Jon.HasAskedAsync("Can the constant be improved?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await OkAsync(chair, nameof(ScreenHub.Merge), other.Id.Value, main.Id.Value);
        await OkAsync(chair, nameof(ScreenHub.LeaveRest), ADay.Talk1.Value);
        await app.ChannelShowsAsync(ADay.Talk1, "1 question to Invited Talk 1 is waiting for an answer in writing.");
        await app.Jon.DirectMessageShowsAsync("There was no time for it.");
        await app.SlackIsUpToDateAsync();
        Assert.Single(app.WithKey(ADay.Talk1, "leftover/"));
        await OkAsync(chair, nameof(ScreenHub.BringRestBack), ADay.Talk1.Value);
        await app.ChannelShowsAsync(ADay.Talk1, "No question to Invited Talk 1 waits for an answer in writing any more.");
        await chair.UntilChairShowsAsync(picture => picture.Find(main.Text)?.State is QuestionState.Waiting, "the question where it was");
    }

    [Fact]
    public async Task A_question_from_the_room_is_on_the_stage_at_once_and_a_step_back_takes_it_away()
    {
        await using var app = await LiveApp.StartAsync();
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await using var stage = await app.ScreenAsync();
        await stage.WatchStageAsync("hall-a");
        var taken = (await chair.CallAsync<Asked>(nameof(ScreenHub.TakeFromRoom), ADay.Talk1.Value, "What about Adam?", "once")).Value!;
        Assert.Equal(taken, (await chair.CallAsync<Asked>(nameof(ScreenHub.TakeFromRoom), ADay.Talk1.Value, "What about Adam?", "once")).Value);
        var shown = await chair.UntilChairShowsAsync(picture => picture.Questions.ContainsKey(taken.Id), "the question");
        Assert.Equal((true, Origin.Room, QuestionState.Asking, null, false),
            (shown.Questions[taken.Id].Floor, shown.Questions[taken.Id].Origin, shown.Questions[taken.Id].State, shown.Questions[taken.Id].Name, shown.Questions[taken.Id].Heard));
        await stage.StageFrames.UntilAsync(
            all => all is [.., var last] && last.Questions.GetValueOrDefault("talk-1")?.Asking is { Text: "What about Adam?", Remote: false }, "the question on the stage");
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("What about Adam? — _asked aloud_", StringComparison.Ordinal), "the question on the board");
        await OkAsync(chair, nameof(ScreenHub.Back), taken.Id);
        await stage.StageFrames.UntilAsync(all => all is [.., var last] && last.Questions.GetValueOrDefault("talk-1")?.Asking is null, "nothing on the stage");
    }

    [Fact]
    public async Task The_queue_is_asked_in_the_order_into_which_the_chair_puts_it()
    {
        await using var app = await LiveApp.StartAsync();
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await using var stage = await app.ScreenAsync();
        await stage.WatchStageAsync("hall-a");
        string[] texts = ["Is it tight?", "What about Adam?", "Which data?"];
        foreach (var text in texts)
            await OkAsync(chair, nameof(ScreenHub.Queue), (await app.Mira.HasAskedAsync(text)).Id.Value);
        var ids = texts.Select(text => app.Question(text).Id.Value).ToArray();
        await OkAsync(chair, nameof(ScreenHub.Arrange), ADay.Talk1.Value, new[] { ids[2], ids[1] });
        await chair.UntilChairShowsAsync(picture => picture.Arranged.SequenceEqual([ids[2], ids[1]]), "the order");
        await stage.StageFrames.UntilAsync(all => all is [.., var last]
            && last.Questions.GetValueOrDefault("talk-1")?.Next.Select(next => next.Text).SequenceEqual([texts[2], texts[1]]) == true, "the order on the stage");
        await app.BoardShowsAsync(ADay.Talk1, board => board.IndexOf(texts[2], StringComparison.Ordinal) is > 0 and var at
            && at < board.IndexOf(texts[0], StringComparison.Ordinal), "the order on the board");
    }

    [Fact]
    public async Task The_chair_is_told_which_question_repeats_an_earlier_one_until_that_is_done()
    {
        await using var app = await LiveApp.StartAsync();
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        foreach (var (number, text) in new[] { (1, "Does the bound hold for 12 layers?"), (2, "does the bound hold, for 12 layers"), (3, "Does the bound hold for 24 layers?") })
            await app.Node.SubmitAsync(new AskQuestion(new($"q{number}"), ADay.Talk1, text, null, Origin.Slack), Who.Attendee($"asker {number}"), $"ask {number}");
        var shown = await chair.UntilChairShowsAsync(picture => picture.Questions.Count == 3, "three questions");
        Assert.Equal((null, "q1", null), (shown.Questions["q1"].Similar, shown.Questions["q2"].Similar, shown.Questions["q3"].Similar));
        await OkAsync(chair, nameof(ScreenHub.Answer), "q1");
        await chair.UntilChairShowsAsync(picture => picture.Questions["q2"].Similar is null, "nothing to repeat any more");
        await OkAsync(chair, nameof(ScreenHub.Back), "q1");
        await chair.UntilChairShowsAsync(picture => picture.Questions["q2"].Similar == "q1", "the earlier one again");
    }

    [Fact]
    public async Task The_chair_sees_who_somebody_is_and_whether_they_were_heard_and_nothing_of_who_asks_anonymously()
    {
        await using var app = await LiveApp.StartAsync(new Setup
        {
            Before = workspace => workspace.AddPerson(new PersonOptions("U0EVE", "eve", "Eve Sample", "eve@example.org") { Title = "PhD student,\nTokyo" }),
            Programme = ADay.Programme with { People = ADay.Programme.People.Add(new(new("jon"), "Jon", "U0JON", null, Organizer: false, "Sample Institute")) },
        });
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await app.Attendee("eve").HasAskedAsync("First?");
        await app.Attendee("eve").HasAskedAsync("Which data?");
        await app.Attendee("eve").HasAskedAnonymouslyAsync("What about Adam?");
        await app.Jon.HasAskedAsync("Is it tight?");
        var shown = await chair.UntilChairShowsAsync(picture => picture.Questions.Count == 4, "four questions");
        Assert.Equal(("PhD student, Tokyo", null, "Sample Institute"),
            (shown.Find("First?")!.Affiliation, shown.Find("What about Adam?")!.Affiliation, shown.Find("Is it tight?")!.Affiliation));
        await OkAsync(chair, nameof(ScreenHub.Put), shown.Find("First?")!.Id);
        var heard = await chair.UntilChairShowsAsync(picture => picture.Find("Which data?")!.Heard, "that somebody was heard");
        Assert.False(heard.Find("First?")!.Heard || heard.Find("What about Adam?")!.Heard || heard.Find("Is it tight?")!.Heard);
    }

    [Fact]
    public async Task Who_asks_on_the_web_from_afar_is_remote_and_gets_no_message_in_Slack()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Node.SubmitAsync(new AskQuestion(new("web"), ADay.Talk1, "From afar?", "Ann", Origin.Web), Who.Attendee("web:ann"), "ask");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        await using var stage = await app.ScreenAsync();
        await stage.WatchStageAsync("hall-a");
        await OkAsync(chair, nameof(ScreenHub.Put), "web");
        await stage.StageFrames.UntilAsync(
            all => all is [.., var last] && last.Questions.GetValueOrDefault("talk-1")?.Asking is { Remote: true }, "a remote question on the stage");
        await app.SlackIsUpToDateAsync();
        Assert.DoesNotContain(app.State.Posts.Keys, key => key.StartsWith("asker/", StringComparison.Ordinal));
        Assert.Equal(Origin.Web, Assert.Single(Export.Of(app.State, app.Node.Now).Questions).Origin);
    }

    private static async Task OkAsync(Screen chair, string method, params object?[] arguments) =>
        Assert.Null((await chair.DoAsync(method, arguments)).Refusal);
}
