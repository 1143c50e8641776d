using System.Text.Json;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Screens;
using Live.Server.Screens.Views;
using Live.Server.Tests.App;
using Microsoft.Extensions.DependencyInjection;

namespace Live.Server.Tests.Screens;

/// <summary>What attendees' pages are sent: what everybody may see, to each the own, and nothing else.</summary>
public sealed class AttendeeTests
{
    private static readonly Programme WithPosters = ADay.With(ADay.Panel, session => session with
    {
        Kind = SessionKind.Poster, Posters = [new(12, "Flat minima", ["Ada Sample"], "Optimization"), new(13, "Noise", [])],
    });

    [Fact]
    public async Task Whoever_only_reads_sees_the_programme_and_what_is_asked()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Before?");
        await using var reader = await app.ScreenAsync();
        var frame = (await reader.WatchAttendeeAsync(null, ADay.Talk1)).Value!;
        Assert.Equal(("Sample Day", 4), (frame.Programme!.Name, frame.Programme.Sessions.Count));
        var talk = Assert.Single(frame.Sessions);
        Assert.Equal(("talk-1", true, 1, "Before?"), (talk.Session, talk.Whole, talk.Asked, talk.Questions.Single().Text));
        Assert.Empty(frame.Mine);

        await app.Jon.HasAskedAsync("After?");
        await app.Ana.VotesForAsync(app.Question("Before?"));
        await reader.AttendeeFrames.UntilAsync(frames => Shown(frames, "After?") is not null && Shown(frames, "Before?")?.Votes == 1, "the question and the vote");
        Assert.Equal("link.missing", (await reader.AskAsync(ADay.Talk1, "May I?", null)).Refusal?.Code);
    }

    [Fact]
    public async Task Of_a_session_that_is_not_watched_nothing_comes()
    {
        await using var app = await LiveApp.StartAsync();
        await using var reader = await app.ScreenAsync();
        Assert.Null((await reader.WatchAttendeeAsync(null, ADay.Panel, ADay.Talk1)).Refusal);
        Assert.Null((await reader.WatchAttendeeAsync(null, ADay.Talk1, new SessionId("unknown"))).Refusal);
        await app.Mira.HasAskedAsync("In the panel?", "#hall-b");
        await app.Mira.HasAskedAsync("In the talk?");
        await reader.AttendeeFrames.UntilAsync(frames => Shown(frames, "In the talk?") is not null, "the talk's question");
        Assert.Null(Shown(reader.AttendeeFrames.All, "In the panel?"));
    }

    [Fact]
    public async Task The_programme_is_sent_when_it_changes_and_not_to_those_who_have_it()
    {
        await using var app = await LiveApp.StartAsync();
        await using var reader = await app.ScreenAsync();
        var known = (await reader.WatchAttendeeAsync()).Value!.Programme!.Version;
        Assert.Null((await reader.WatchAttendeeAsync(known)).Value!.Programme);

        await using var organizer = await app.ScreenOfAsync("olga");
        var change = new ChangeRequest("late", ADay.Talk2.Value, 10, "none");
        Assert.Null((await organizer.ReleaseAsync(change, (await organizer.PreviewAsync(change)).Value!)).Refusal);
        var frames = await reader.AttendeeFrames.UntilAsync(all => all.Any(frame => frame.Programme is not null), "the changed programme");
        var changed = frames.Select(frame => frame.Programme).OfType<ProgrammeView>().Last();
        Assert.NotEqual(known, changed.Version);
        var talk = changed.Sessions.Single(session => session.Session.Id == ADay.Talk2.Value);
        Assert.Equal((ADay.At("11:10"), ADay.At("11:00")), (talk.Session.Start, talk.WasStart));
        Assert.Null(changed.Sessions.Single(session => session.Session.Id == ADay.Talk1.Value).WasStart);
    }

    [Fact]
    public async Task What_was_set_aside_or_taken_back_is_for_the_one_who_asked_and_nobody_else()
    {
        await using var app = await LiveApp.StartAsync();
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        await using var other = await app.ScreenInTheRoomAsync("other");
        foreach (var screen in new[] { asker, other })
            Assert.Null((await screen.WatchAttendeeAsync(null, ADay.Talk1)).Refusal);
        Assert.Null((await asker.AskAsync(ADay.Talk1, "Set aside?", "Ada")).Refusal);
        Assert.Null((await asker.AskAsync(ADay.Talk1, "Taken back?", null)).Refusal);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Dismiss", app.Question("Set aside?").Id.Value, "for reasons of the chair")).Refusal);
        Assert.Null((await asker.DoAsync("Withdraw", app.Question("Taken back?").Id.Value)).Refusal);

        await asker.AttendeeFrames.UntilAsync(frames => Mine(frames, "Set aside?")?.Reason == "for reasons of the chair"
            && Mine(frames, "Taken back?")?.State is QuestionState.Withdrawn, "what became of both");
        await other.AttendeeFrames.UntilAsync(frames => Shown(frames, "Set aside?") is null && Shown(frames, "Taken back?") is null
            && frames.Any(frame => frame.Sessions.Any(session => session.Gone.Count > 0)), "both gone");
        Assert.DoesNotContain("for reasons", JsonSerializer.Serialize(other.AttendeeFrames.All), StringComparison.Ordinal);
        Assert.All(other.AttendeeFrames.All, frame => Assert.Empty(frame.Mine));

        await using var late = await app.ScreenInTheRoomAsync("other");
        var whole = (await late.WatchAttendeeAsync(null, ADay.Talk1)).Value!;
        Assert.Empty(whole.Sessions.Single().Questions);
        Assert.Equal("question.not-yours", (await late.DoAsync("Withdraw", app.Question("Set aside?").Id.Value)).Refusal?.Code);
    }

    [Fact]
    public async Task Nothing_that_others_are_sent_links_what_one_asked_by_name_and_anonymously()
    {
        await using var app = await LiveApp.StartAsync();
        await using var other = await app.ScreenInTheRoomAsync("other");
        var first = (await other.WatchAttendeeAsync(null, ADay.Talk1)).Value!;
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        Assert.Null((await asker.AskAsync(ADay.Talk1, "By name?", "Ada")).Refusal);
        Assert.Null((await asker.AskAsync(ADay.Talk1, "Anonymously?", null)).Refusal);
        Assert.Null((await asker.DoAsync("Vote", app.Question("Anonymously?").Id.Value, true)).Refusal);
        var frames = await other.AttendeeFrames.UntilAsync(all => Shown(all, "By name?") is not null && Shown(all, "Anonymously?")?.Votes == 1, "both questions");
        Assert.Null(Shown(frames, "Anonymously?")!.Name);
        var sent = JsonSerializer.Serialize(frames) + JsonSerializer.Serialize(first);
        foreach (var question in app.State.Questions.ById.Values)
        {
            Assert.DoesNotContain(question.Asker, sent, StringComparison.Ordinal);
            Assert.All(question.Voters, voter => Assert.DoesNotContain(voter, sent, StringComparison.Ordinal));
        }

        // To the asker both are own questions, again and again.
        await using var again = await app.ScreenInTheRoomAsync("asker");
        var mine = (await again.WatchAttendeeAsync(null, ADay.Talk1)).Value!;
        Assert.Equal(["Anonymously?", "By name?"], mine.Mine.Select(question => question.Text).Order(StringComparer.Ordinal));
        Assert.Equal([app.Question("Anonymously?").Id.Value], mine.Voted);
    }

    [Fact]
    public async Task One_changes_and_takes_back_what_one_asked_by_name_or_anonymously_until_the_chair_has_it()
    {
        await using var app = await LiveApp.StartAsync();
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        foreach (var name in new[] { "Ada", null })
        {
            var text = $"Asked by {name ?? "nobody"}?";
            Assert.Null((await asker.AskAsync(ADay.Talk1, text, name)).Refusal);
            var id = app.Question(text).Id.Value;
            Assert.Null((await asker.DoAsync("Reword", id, $"{text} Really?")).Refusal);
            Assert.Equal($"{text} Really?", app.State.Questions.Find(new(id))!.Text);
            Assert.Null((await asker.DoAsync("Withdraw", id)).Refusal);
        }

        Assert.Null((await asker.AskAsync(ADay.Talk1, "Taken?", null)).Refusal);
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        var taken = app.Question("Taken?").Id.Value;
        Assert.Null((await chair.DoAsync("Queue", taken)).Refusal);
        Assert.Equal("question.taken", (await asker.DoAsync("Reword", taken, "Too late?")).Refusal?.Code);
    }

    [Fact]
    public async Task What_is_asked_together_is_one_question_for_everybody_and_each_asker_follows_it()
    {
        await using var app = await LiveApp.StartAsync();
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        Assert.Null((await asker.WatchAttendeeAsync(null, ADay.Talk1)).Refusal);
        Assert.Null((await asker.AskAsync(ADay.Talk1, "Much the same?", null)).Refusal);
        await app.Mira.HasAskedAsync("The same?");
        await using var chair = await app.ChairAsync("wei", ADay.Talk1);
        Assert.Null((await chair.DoAsync("Merge", app.Question("Much the same?").Id.Value, app.Question("The same?").Id.Value)).Refusal);
        Assert.Null((await chair.DoAsync("Queue", app.Question("The same?").Id.Value)).Refusal);
        var frames = await asker.AttendeeFrames.UntilAsync(all => Mine(all, "Much the same?")?.State is QuestionState.Queued, "the own question in the queue");
        Assert.True(Mine(frames, "Much the same?")!.Together);
        await asker.AttendeeFrames.UntilAsync(all => Shown(all, "Much the same?") is null, "one question for everybody");
    }

    [Fact]
    public async Task A_question_at_a_poster_goes_to_its_authors()
    {
        await using var app = await LiveApp.StartAsync(new Setup { Programme = WithPosters });
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        var shown = (await asker.WatchAttendeeAsync(null, ADay.Panel)).Value!.Programme!.Sessions.Single(session => session.Session.Id == "panel");
        Assert.Equal([(12, "Flat minima", "Optimization"), (13, "Noise", null)], shown.Posters.Select(poster => (poster.Number, poster.Title, poster.Topic)));
        Assert.Null((await asker.AskAsync(ADay.Panel, "At the poster?", null, poster: 12)).Refusal);
        Assert.Equal(12, app.Question("At the poster?").Poster);
        Assert.NotNull((await asker.AskAsync(ADay.Panel, "At no poster?", null, poster: 99)).Refusal);
        await asker.AttendeeFrames.UntilAsync(frames => Shown(frames, "At the poster?")?.Poster == 12, "the question at its poster");
    }

    [Fact]
    public async Task Before_one_asks_one_hears_what_others_ask_like_it_and_why_it_could_not_be_sent()
    {
        await using var app = await LiveApp.StartAsync();
        await app.Mira.HasAskedAsync("Does the bound hold for non-convex losses?");
        await app.Jon.VotesForAsync(app.Question("Does the bound hold for non-convex losses?"));
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        var similar = (await SimilarAsync(asker, "does the bound hold for non-convex losses")).Value!;
        Assert.Equal((2, "Does the bound hold for non-convex losses?"), (similar.People, similar.Questions.Single().Text));
        Assert.Empty((await SimilarAsync(asker, "What about Adam?")).Value!.Questions);
        Assert.Equal("question.empty", (await SimilarAsync(asker, " ")).Refusal?.Code);
        Assert.Equal("question.too-long", (await SimilarAsync(asker, string.Concat(Enumerable.Repeat("😀", 1000)))).Refusal?.Code);

        // One's own question is no reason to hold another one back; the same words twice are one question.
        Assert.Null((await asker.AskAsync(ADay.Talk1, "What about Adam?", null)).Refusal);
        Assert.Equal("question.already-asked", (await asker.AskAsync(ADay.Talk1, "what about adam?", null)).Refusal?.Code);
    }

    [Fact]
    public async Task A_request_sent_again_after_a_cut_line_is_one_question()
    {
        await using var app = await LiveApp.StartAsync();
        await using var asker = await app.ScreenInTheRoomAsync("asker");
        var first = await asker.CallAsync<Asked>("Ask", ADay.Talk1.Value, null, "Once?", null, "the same key");
        await using var again = await app.ScreenInTheRoomAsync("asker");
        var second = await again.CallAsync<Asked>("Ask", ADay.Talk1.Value, null, "Once?", null, "the same key");
        Assert.Equal(first.Value, second.Value);
        Assert.Single(app.State.Questions.ById);
    }

    [Fact]
    public async Task A_burst_of_votes_becomes_few_frames()
    {
        await using var app = await LiveApp.StartAsync();
        var question = await app.Mira.HasAskedAsync("Popular?");
        await using var reader = await app.ScreenAsync();
        Assert.Null((await reader.WatchAttendeeAsync(null, ADay.Talk1)).Refusal);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 300).Select(number =>
            app.Node.SubmitAsync(new CastVote(question.Id), Live.Log.Who.Attendee($"voter {number}"), $"vote {number}")));
        await reader.AttendeeFrames.UntilAsync(frames => Shown(frames, "Popular?")?.Votes == 300, "300 votes");
        Assert.InRange(reader.AttendeeFrames.All.Count, 1, (watch.Elapsed / Broadcaster.AttendeeTick) + 2);
    }

    private static Task<Reply<SimilarView>> SimilarAsync(Screen screen, string text) =>
        screen.CallAsync<SimilarView>("Similar", ADay.Talk1.Value, null, text, null);

    /// <summary>A question as the frames leave it for everybody; null when they do not show it.</summary>
    private static AudienceQuestion? Shown(IEnumerable<AttendeeFrame> frames, string text)
    {
        AudienceQuestion? shown = null;
        foreach (var session in frames.SelectMany(frame => frame.Sessions))
        {
            shown = session.Questions.SingleOrDefault(question => question.Text == text)
                ?? (shown is not null && session.Gone.Contains(shown.Id) ? null : shown);
        }

        return shown;
    }

    private static MyQuestionView? Mine(IEnumerable<AttendeeFrame> frames, string text) =>
        frames.SelectMany(frame => frame.Mine).LastOrDefault(question => question.Text == text);
}
