using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Exports;
using Live.Server.Slack;
using Live.Server.Slack.Writing;
using Live.Server.Tests.App;
using Live.Slack.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Slack;

public sealed class AnswersInWritingTests
{
    private const string Hall = "#hall-a";

    /// <summary>The day on which Ada Sample, who speaks in the first talk, is known to Slack as Ana.</summary>
    private static readonly Setup WithSpeaker = new()
    {
        Programme = ADay.Programme with { People = ADay.Programme.People.Add(new(new("ada"), "Ada Sample", "U0ANA", null, Organizer: false)) },
    };

    [Fact]
    public async Task What_a_session_left_is_answered_in_its_thread_and_comes_back_to_the_asker_and_into_the_export()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await app.Jon.HasAskedAsync("How?");
        var first = await app.Jon.DirectMessageShowsAsync("How?");
        app.PutForwardTo("10:41");
        var head = await app.ChannelShowsAsync(ADay.Talk1, "2 questions to Invited Talk 1 are waiting for an answer in writing.");
        Assert.Contains("<@U0ANA>", head.Blocks!.Value.GetRawText().Replace("\\u003C", "<", StringComparison.OrdinalIgnoreCase).Replace("\\u003E", ">", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
        await InThreadAsync(app, "How?");
        Assert.All(app.WithKey(ADay.Talk1, "leftover/"), message => Assert.Equal(head.Ts, message.ThreadTs));
        await app.Jon.DirectMessageShowsAsync("There was no time for it.");

        await app.Workspace.PostMessageAsync("ana", Hall, "2: Because it is flat.", head.Ts);
        var last = await app.Jon.DirectMessageShowsAsync("Ada Sample answers:");
        Assert.Equal(first.Ts, last.Ts);
        Assert.Contains("Because it is flat.", last.ShownText, StringComparison.Ordinal);
        Assert.Contains("● *answered in writing*", last.ShownText, StringComparison.Ordinal);
        Assert.DoesNotContain("asked", last.ShownText, StringComparison.Ordinal); // never aloud
        await app.ChannelShowsAsync(ADay.Talk1, "1 question to Invited Talk 1 is waiting for an answer in writing.");
        await InThreadAsync(app, "Because it is flat.");
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("answered in writing", StringComparison.Ordinal), "the answered question");
        await app.BoardShowsAsync(ADay.Talk1, board => board.Contains("ended <!date^", StringComparison.Ordinal), "that it is over");
        Assert.Equal(QuestionState.Later, app.Question("Why?").State);
        Assert.Contains("- answer by Ada Sample, 2026-05-04 10:4", ExportWriter.Write(Export.Of(app.State, app.Node.Now), "md"), StringComparison.Ordinal);
        foreach (var format in ExportWriter.Formats)
            Assert.Contains("Because it is flat.", ExportWriter.Write(Export.Of(app.State, app.Node.Now), format), StringComparison.Ordinal);
        Assert.DoesNotContain("leftovers", ExportWriter.Write(Export.Of(app.State, app.Node.Now), "csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_one_left_needs_no_number_and_an_edit_of_the_reply_changes_the_answer()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        var head = await LeftAsync(app);
        var reply = await app.Workspace.PostMessageAsync("ana", Hall, "Because.", head.Ts);
        await app.Mira.DirectMessageShowsAsync("Because.");
        await app.Workspace.EditMessageAsync(reply, "Because of this.");
        await app.Mira.DirectMessageShowsAsync("Because of this.");
        await app.Workspace.DeleteMessageAsync(reply);
        await app.ChannelShowsAsync(ADay.Talk1, "All that was left of the questions to Invited Talk 1 is answered.");
        Assert.Equal("Because of this.", app.Question("Why?").Answer);
    }

    [Fact]
    public async Task A_reply_without_a_number_asks_its_writer_which_question_it_answers()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        var other = await app.Jon.HasAskedAsync("How?");
        var head = await LeftAsync(app);
        await app.Workspace.PostMessageAsync("ana", Hall, "Like this.", head.Ts);
        var choice = await app.Ana.IsToldAsync("Which question does this answer?");
        await app.Ana.PressesAsync(choice, Wire.AnswerThisAction, other.Id.Value);
        await app.Jon.DirectMessageShowsAsync("Like this.");
        await app.Ana.IsToldAsync("Thank you.");
        Assert.Equal(QuestionState.Later, app.Question("Why?").State);
    }

    [Fact]
    public async Task What_others_write_in_the_thread_is_discussion()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        var head = await LeftAsync(app);
        await app.Workspace.PostMessageAsync("jon", Hall, "1: I know.", head.Ts);
        await app.Workspace.PostMessageAsync("wei", Hall, "1: I know better.", head.Ts);
        await app.Mira.DirectMessageShowsAsync("Wei Chair answers:");
        Assert.Equal("I know better.", app.Question("Why?").Answer);
    }

    [Fact]
    public async Task The_same_event_again_is_one_answer()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await app.Jon.HasAskedAsync("How?");
        var head = await LeftAsync(app);
        var callback = new EventCallback
        {
            TeamId = "T0STANDIN", EventId = "Ev1",
            Event = new MessageEvent { User = "U0ANA", Channel = head.Channel, ThreadTs = head.Ts, Ts = "1800000000.000100", Text = "1: A &amp; B." },
        };
        for (var times = 0; times < 3; times++)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ThreadReplies>().Handle(callback);
        }

        Assert.Equal(("A & B.", QuestionState.Later), (app.Question("Why?").Answer, app.Question("How?").State));
        Assert.Empty(app.Workspace.EphemeralMessages("ana"));
    }

    [Fact]
    public async Task A_speaker_gets_one_message_and_answers_by_its_button()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await app.Jon.HasAskedAsync("How?");
        await LeftAsync(app);
        var list = await app.Ana.DirectMessageShowsAsync("2 questions to Invited Talk 1 are waiting for your answer in writing.");
        var modal = (await app.Ana.PressesAsync(list, Wire.AnswerAction, app.Question("Why?").Id.Value)).View!;
        Assert.True((await app.Ana.SubmitsAsync(modal, "Because.")).IsAccepted);
        await app.Mira.DirectMessageShowsAsync("Ada Sample answers:");
        await app.Ana.DirectMessageShowsAsync("1 question to Invited Talk 1 is waiting for your answer in writing.");
        await app.Workspace.PostMessageAsync("ana", app.Workspace.DirectChannel("ana").Id, "Like this.", list.Ts);
        await app.Jon.DirectMessageShowsAsync("Like this.");
        Assert.Single(app.Workspace.DirectMessages("ana"), message => message.IsFromBot);
    }

    [Fact]
    public async Task The_button_in_the_thread_is_for_those_who_may_and_never_writes_over_an_answer_unseen()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await LeftAsync(app);
        var post = await InThreadAsync(app, "Why?");
        Assert.Null((await app.Jon.PressesAsync(post, Wire.AnswerAction)).View);
        await app.Jon.IsToldAsync("Only the speakers, the authors, the chair and the organizers can answer here.");
        var modal = (await app.Wei.PressesAsync(post, Wire.AnswerAction)).View!;
        var second = (await app.Olga.PressesAsync(post, Wire.AnswerAction)).View!;
        Assert.True((await app.Wei.SubmitsAsync(modal, "Because.")).IsAccepted);
        var late = await app.Olga.SubmitsAsync(second, "No.");
        Assert.Contains("Wei Chair has answered this question meanwhile.", late.FieldErrors[Wire.TextInput], StringComparison.Ordinal);
        post = await InThreadAsync(app, "Because.");
        modal = (await app.Olga.PressesAsync(post, Wire.AnswerAction)).View!;
        Assert.True((await app.Olga.SubmitsAsync(modal, "Because, in short.")).IsAccepted);
        await app.Mira.DirectMessageShowsAsync("Because, in short.");
    }

    [Fact]
    public async Task A_long_answer_with_signs_that_are_escaped_is_cut_for_the_asker_and_whole_in_the_record()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await LeftAsync(app);
        var modal = (await app.Wei.PressesAsync(await InThreadAsync(app, "Why?"), Wire.AnswerAction)).View!;
        var answer = string.Concat(Enumerable.Repeat("a < b & c > d <!channel> ", 118));
        Assert.True((await app.Wei.SubmitsAsync(modal, answer)).IsAccepted);
        var told = await app.Mira.DirectMessageShowsAsync("The whole answer");
        Assert.DoesNotContain("<!channel>", told.ShownText, StringComparison.Ordinal);
        await InThreadAsync(app, "Wei Chair answers:");
        Assert.Equal(answer.Trim(), app.Question("Why?").Answer);
        await app.SlackIsUpToDateAsync();
    }

    [Fact]
    public async Task What_is_asked_when_all_is_over_goes_to_the_speaker_and_its_asker_is_told_so()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("LeaveRest", ADay.Talk1.Value)).Refusal);
        var outcome = await app.Mira.AsksAsync("Too late?");
        Assert.Contains("The session is over; your question goes to the speaker in writing.", outcome.Response!.ShownText, StringComparison.Ordinal);
        await app.Mira.DirectMessageShowsAsync("The session is over; your question goes to the speaker in writing.");
        await app.ChannelShowsAsync(ADay.Talk1, "1 question to Invited Talk 1 is waiting");
        await chair.UntilChairShowsAsync(shown => shown.Find("Too late?") is { State: QuestionState.Later }, "the question");
    }

    [Fact]
    public async Task A_session_that_ended_while_Live_was_away_leaves_its_questions_when_it_is_back()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        await app.Mira.HasAskedAsync("Why?");
        await app.SlackIsUpToDateAsync();
        await app.StopAsync();
        app.Clock.PutForwardTo(ADay.At("15:00"));
        await app.StartAgainAsync();
        await app.ChannelShowsAsync(ADay.Talk1, "1 question to Invited Talk 1 is waiting");
    }

    [Fact]
    public async Task The_asker_of_a_question_that_was_set_aside_sends_it_to_the_speaker_once()
    {
        await using var app = await LiveApp.StartAsync(WithSpeaker);
        var question = await app.Mira.HasAskedAsync("Again?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        var message = await app.Mira.DirectMessageShowsAsync("The chair set it aside");
        await app.Jon.PressesAsync(message, Wire.InWritingAction);
        await app.Jon.IsToldAsync("Only the one who asked can do this.");
        await app.Mira.PressesAsync(message, Wire.InWritingAction);
        await app.Mira.DirectMessageShowsAsync("It is with the speaker, in writing.");
        await app.ChannelShowsAsync(ADay.Talk1, "1 question to Invited Talk 1 is waiting");
        Assert.Null((await chair.DoAsync("Dismiss", question.Id.Value, "asked already")).Refusal);
        Assert.Empty((await app.Mira.DirectMessageShowsAsync("The chair set it aside")).Elements);
    }

    [Theory]
    [InlineData("2: Because …", 2, "Because …")]
    [InlineData("2. Because", 2, "Because")]
    [InlineData("2) Because", 2, "Because")]
    [InlineData("#2 Because\nof this", 2, "Because\nof this")]
    [InlineData(" #2: Because", 2, "Because")]
    [InlineData("2.5 times as many", null, "2.5 times as many")]
    [InlineData("2 of them", null, "2 of them")]
    [InlineData("2024: a good year", null, "2024: a good year")]
    [InlineData("2:", null, "2:")]
    public void A_reply_may_begin_with_a_number(string typed, int? number, string text) =>
        Assert.Equal(new NumberedReply(number, text), NumberedReply.Read(typed));

    [Theory]
    [InlineData("a &lt; b &amp;amp; c", "a < b &amp; c")]
    [InlineData("ask <@U1> or <@U2>", "ask @Mira or @somebody")]
    [InlineData("see <https://example.org/a?b&amp;c|the paper>", "see the paper (https://example.org/a?b&c)")]
    [InlineData("see <https://example.org|example.org> in <#C1|hall-a>, <!channel>", "see example.org in #hall-a, @channel")]
    public void A_reply_is_kept_as_its_writer_sees_it(string sent, string plain) =>
        Assert.Equal(plain, TypedWords.Of(sent, null, user => user == "U1" ? "Mira" : null));

    private static async Task<SlackMessage> LeftAsync(LiveApp app)
    {
        app.PutForwardTo("10:41");
        var head = await app.UntilAsync(_ => app.WithKey(ADay.Talk1, "leftovers/").SingleOrDefault(), () => "the thread of what was left");
        await app.SlackIsUpToDateAsync(); // a reply is understood when the log has the message it replies to
        return head;
    }

    private static Task<SlackMessage> InThreadAsync(LiveApp app, string text) => app.UntilAsync(
        _ => app.WithKey(ADay.Talk1, "leftover/").FirstOrDefault(message => message.ShownText.Contains(text, StringComparison.Ordinal)),
        () => $"“{text}” in the thread of what was left");
}
