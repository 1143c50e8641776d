using Live.Rehearsal.People;
using Live.Rehearsal.People.Judging;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.People;

/// <summary>A judge is worth something only if it finds what is wrong. Here nothing runs but a workspace in which Live says nothing.</summary>
public sealed class JudgeTests : IAsyncLifetime
{
    private readonly Notebook notebook = new();
    private StandInWorkspace workspace = null!;

    public async Task InitializeAsync() => workspace = await StandInWorkspace.StartAsync(new WorkspaceOptions
    {
        People = [new PersonOptions("U100", "ann", "Ann", "ann@example.org")],
        Channels = [new ChannelOptions("C1", "hall")],
    });

    public async Task DisposeAsync() => await workspace.DisposeAsync();

    [Fact]
    public void What_nobody_acknowledged_is_no_promise()
    {
        notebook.Asking(new Asked(1, "U100", false, "Sample question 1: why?", 0));
        Assert.Equal(new QuestionCounts(0, 0, 0, 0), Judge([]).Report.Questions);
    }

    [Fact]
    public void A_question_that_no_chair_saw_is_lost()
    {
        Acknowledged();
        Assert.Equal(new QuestionCounts(1, 0, 1, 0), Judge([Final()]).Report.Questions);
    }

    [Fact]
    public void A_question_that_is_not_in_the_log_is_lost()
    {
        Acknowledged();
        Seen();
        Assert.Equal(new QuestionCounts(1, 1, 1, 0), Judge([]).Report.Questions);
    }

    [Fact]
    public void A_question_that_a_chair_saw_and_the_log_has_is_not()
    {
        Acknowledged();
        Seen();
        Assert.Equal(new QuestionCounts(1, 1, 0, 0), Judge([Final()]).Report.Questions);
    }

    [Theory]
    [InlineData("talk-2", "waiting", "Sample question 1: why?")]
    [InlineData("talk-1", "answered", "Sample question 1: why?")]
    [InlineData("talk-1", "waiting", "Sample question 1: how?")]
    public void A_question_that_is_elsewhere_or_otherwise_than_its_people_left_it_is_lost(string session, string state, string text)
    {
        Acknowledged();
        Seen();
        Assert.Equal(1, Judge([Final(session: session, state: state, text: text)]).Report.Questions.Lost);
    }

    [Fact]
    public void A_question_is_as_its_chair_left_it()
    {
        Acknowledged();
        Seen();
        notebook.Move("q1", "answered");
        Assert.Equal(0, Judge([Final(state: "answered")]).Report.Questions.Lost);
    }

    [Fact]
    public void A_question_that_is_asked_together_with_another_one_is_as_its_chair_left_that_one()
    {
        Acknowledged();
        Seen();
        notebook.Move("q1", "queued");
        notebook.Move("q2", "answered");
        Assert.Equal(0, Judge([Final(state: "answered") with { MergedInto = "q2" }]).Report.Questions.Lost);
        Assert.Equal(1, Judge([Final(state: "queued") with { MergedInto = "q2" }]).Report.Questions.Lost);
    }

    [Fact]
    public void A_vote_that_two_questions_share_counts_once()
    {
        notebook.Vote("U100", "q1");
        Assert.DoesNotContain(Judge([Final() with { Votes = 1, OwnVotes = 1 }, Final("q2") with { Votes = 2, OwnVotes = 0 }]).Problems,
            problem => problem.Contains("votes were cast", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Who_voted_for_two_questions_that_are_asked_together_has_one_vote_or_two(int counted, bool wrong)
    {
        notebook.Vote("U100", "q1");
        notebook.Vote("U100", "q2");
        Assert.Equal(wrong, Judge([Final() with { OwnVotes = counted, MergedInto = "q2" }, Final("q2") with { OwnVotes = 0 }]).Problems
            .Any(problem => problem.Contains("votes were cast", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_question_twice_in_the_log_is_duplicated()
    {
        Acknowledged();
        Seen();
        Assert.Equal(1, Judge([Final(), Final("q2")]).Report.Questions.Duplicated);
    }

    [Fact]
    public void A_question_twice_on_a_screen_is_duplicated()
    {
        Acknowledged();
        Seen();
        Seen("q2");
        Assert.Equal(1, Judge([Final()]).Report.Questions.Duplicated);
    }

    [Fact]
    public void A_name_on_an_anonymous_question_breaks_a_promise()
    {
        Acknowledged(anonymous: true);
        notebook.See(1, new Sighting("q1", "talk-1", "Ann"), 0);
        Assert.Contains(Judge([Final()]).Problems, problem => problem.Contains("anonymously", StringComparison.Ordinal));
    }

    [Fact]
    public void An_asker_without_a_direct_message_was_forgotten()
    {
        Acknowledged();
        Seen();
        Assert.Contains(Judge([Final()]).Problems, problem => problem.Contains("no direct message", StringComparison.Ordinal));
    }

    [Fact]
    public void Votes_that_are_not_counted_break_a_promise()
    {
        notebook.Vote("U100", "q1");
        Assert.Contains("1 votes were cast, and 0 are counted. q1 has 0 of 1.", Judge([]).Problems);
    }

    [Fact]
    public void A_vote_taken_back_is_none()
    {
        notebook.Vote("U100", "q1");
        notebook.Vote("U100", "q1");
        Assert.Equal(0, Judge([]).Report.Votes.Cast);
    }

    [Fact]
    public void Announcements_that_nobody_posted_are_missed() =>
        Assert.Equal(new AnnouncementCounts(11, 0, 0, 0, 11), Judge([]).Report.Announcements);

    [Fact]
    public void One_that_was_skipped_for_a_recorded_reason_is_not()
    {
        var skipped = new FinalAnnouncement("Talk 1", "start", Morning.Nine, 0, "#hall", "skipped", "too old to help anybody");
        Assert.Equal(new AnnouncementCounts(11, 0, 0, 1, 10), Judge([], skipped).Report.Announcements);
    }

    [Fact]
    public void Nodes_that_tell_different_stories_break_a_promise()
    {
        var verdict = TheJudge().Say([State([]), State([Final()])], TimeSpan.Zero);
        Assert.Contains(verdict.Problems, problem => problem.StartsWith("Node 2 tells another story", StringComparison.Ordinal));
    }

    [Fact]
    public void A_way_that_many_meant_to_go_and_nobody_went_breaks_a_promise()
    {
        for (var i = 0; i < 3; i++)
            notebook.Plan(Ways.Mention);
        Assert.Contains("Never used: mention, though 3 people meant to.", Judge([]).Problems);
        Acknowledged();
        notebook.Learn(1, question => question with { Way = Ways.Mention });
        var verdict = Judge([Final()]);
        Assert.Equal(1, verdict.Report.Ways.Asked[Ways.Mention]);
        Assert.DoesNotContain(verdict.Problems, problem => problem.StartsWith("Never used", StringComparison.Ordinal));
    }

    private void Acknowledged(bool anonymous = false)
    {
        notebook.Asking(new Asked(1, "U100", anonymous, "Sample question 1: why?", 0));
        notebook.Learn(1, question => question with { Sessions = ["talk-1"] });
    }

    private void Seen(string id = "q1") => notebook.See(1, new Sighting(id, "talk-1", null), 0);

    private static FinalQuestion Final(
        string id = "q1", string session = "talk-1", string state = "waiting", string text = "Sample question 1: why?") =>
        new(id, session, state, 0, text, "Ann");

    private static FinalState State(FinalQuestion[] questions, params FinalAnnouncement[] announcements) => new(questions, announcements);

    private Verdict Judge(FinalQuestion[] questions, params FinalAnnouncement[] announcements) =>
        TheJudge().Say([State(questions, announcements)], TimeSpan.Zero);

    private Judge TheJudge()
    {
        var day = Morning.Day();
        return new Judge(new Scene(day, workspace, TimeProvider.System, new Timetable(day.Slots), notebook, 1), TimeSpan.FromSeconds(30));
    }
}
