using Live.Announcements;
using Live.Chairs;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reports;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Reports;

public sealed class ReportTests
{
    private static readonly DateTimeOffset Later = At(20, 0);

    [Fact]
    public void Without_a_programme_or_a_question_everything_is_nothing()
    {
        foreach (var state in new[] { Given().State, Given(Published).State })
        {
            var report = Report.Of(state, Later);
            Assert.Equal((0, 0, 0), (report.Figures.Outcomes.Asked, report.Slices.Length, report.Top.Length));
            Assert.Equal((0, TimeSpan.Zero), (report.Figures.ToTurn.Count, report.Figures.ToTurn.Median));
            Assert.Equal(state.Programme?.Sessions.Length ?? 0, report.Sessions.Length);
        }
    }

    [Fact]
    public void Every_question_is_counted_where_it_ended()
    {
        var state = Ask(Given(Published), 7)
            .Do(new PutQuestion(Id(1)), Ada).Do(new AnswerQuestion(Id(1)), Ada)
            .Do(new LeaveQuestion(Id(2)), Ada).Do(new AnswerInWriting(Id(2), "So.", 0), Ada)
            .Do(new LeaveQuestion(Id(3)), Ada)
            .Do(new DismissQuestion(Id(4), "asked already"), Ada)
            .Do(new WithdrawQuestion(Id(5)), Who.Attendee("asker-5"))
            .Do(new QueueQuestion(Id(6)), Ada).State;
        var outcomes = Report.Of(state, Later).Figures.Outcomes;
        Assert.Equal(new Outcomes(Aloud: 1, Written: 1, Left: 1, Dismissed: 1, Withdrawn: 1, Open: 2), outcomes);
        Assert.Equal((7, 2), (outcomes.Asked, outcomes.Answered));
    }

    [Fact]
    public void What_is_written_after_an_answer_aloud_is_an_addition()
    {
        var state = Ask(Given(Published), 1).Do(new PutQuestion(Id(1)), Ada).Do(new AnswerQuestion(Id(1)), Ada)
            .Do(new AnswerInWriting(Id(1), "The slides are online.", 0), Ada, At(12, 0)).State;
        var figures = Report.Of(state, Later).Figures;
        Assert.Equal((1, 0, 0), (figures.Outcomes.Aloud, figures.Outcomes.Written, figures.ToAnswer.Count));
    }

    [Fact]
    public void Waits_are_told_from_being_sent_to_the_turn_and_to_the_answer_in_writing()
    {
        var state = Ask(Given(Published), 4)
            .Do(new PutQuestion(Id(1)), Ada, At(9, 3)).Do(new PutQuestion(Id(2)), Ada, At(9, 12))
            .Do(new PutQuestion(Id(3)), Ada, At(9, 30)).Do(new AnswerQuestion(Id(3)), Ada, At(9, 31))
            .Do(new LeaveQuestion(Id(4)), Ada, At(9, 40)).Do(new AnswerInWriting(Id(4), "So.", 0), Ada, At(11, 0)).State;
        var figures = Report.Of(state, Later).Figures;
        Assert.Equal((3, Minutes(12), Minutes(30), Minutes(30)), Told(figures.ToTurn));
        Assert.Equal((1, Minutes(120), Minutes(120), Minutes(120)), Told(figures.ToAnswer));
        Assert.Equal([0, 0, 1, 0, 1, 1, 0], figures.ToTurn.Steps.Select(step => step.Count));
    }

    [Fact]
    public void A_question_that_was_put_and_taken_back_has_not_had_its_turn()
    {
        var state = Ask(Given(Published), 1).Do(new PutQuestion(Id(1)), Ada, At(9, 3)).Do(new ReturnQuestion(Id(1)), Ada, At(9, 4)).State;
        Assert.Equal((0, 0), (Report.Of(state, Later).Figures.ToTurn.Count, Report.Of(state, Later).Figures.Remote.Put));
    }

    [Fact]
    public void Questions_that_are_asked_together_are_one()
    {
        var state = Ask(Given(Published), 3).Do(new MergeQuestions(Id(2), Id(1)), Ada)
            .Do(new PutQuestion(Id(1)), Ada, At(9, 5)).Do(new AnswerQuestion(Id(1)), Ada, At(9, 6)).State;
        var report = Report.Of(state, Later);
        Assert.Equal((2, 1, 1), (report.Figures.Outcomes.Asked, report.Figures.Outcomes.Aloud, report.Figures.ToTurn.Count));
        Assert.Equal(2, report.Slices.Sum(slice => slice.Remote));
        Assert.DoesNotContain(Id(2), report.Top.Select(question => question.Id));
    }

    [Fact]
    public void What_is_asked_aloud_in_the_room_had_its_turn_and_nobody_waited()
    {
        var state = Given(Published).Do(new TakeFromRoom(Id(1), Talk1, null), Ada, At(9, 5)).Do(new AnswerQuestion(Id(1)), Ada, At(9, 6)).State;
        var figures = Report.Of(state, Later).Figures;
        Assert.Equal((new Turns(1, 1), new Turns(0, 0), 0), (figures.Room, figures.Remote, figures.ToTurn.Count));
    }

    [Fact]
    public void Remote_and_room_are_told_apart_over_time_and_by_turn()
    {
        var state = Given(Published)
            .And(Asked(1, "a"), Who.Attendee("a"), At(9, 4))
            .And(Asked(2, "b") with { Origin = Origin.Web }, Who.Attendee("b"), At(9, 5))
            .And(Asked(3, "c") with { Origin = Origin.Room }, Who.Attendee("c"), At(9, 9))
            .And(Asked(4, "d") with { Origin = Origin.Room }, Who.Attendee("d"), At(9, 30))
            .Do(new PutQuestion(Id(3)), Ada, At(9, 31)).State;
        var report = Report.Of(state, Later);
        Assert.Equal((new Turns(2, 0), new Turns(2, 1)), (report.Figures.Remote, report.Figures.Room));
        Assert.Equal([new(At(9, 0), 1, 0), new(At(9, 5), 1, 1), new Slice(At(9, 30), 0, 1)], report.Slices.AsEnumerable());
    }

    [Fact]
    public void The_top_are_those_with_the_most_votes_and_nothing_that_was_set_aside()
    {
        var state = Ask(Given(Published), 12)
            .And(new VoteCast(Id(7), "x"), Voter).And(new VoteCast(Id(7), "y"), Voter).And(new VoteCast(Id(3), "x"), Voter)
            .And(new VoteCast(Id(9), "z"), Voter)
            .Do(new DismissQuestion(Id(9), "asked already"), Ada).State;
        var report = Report.Of(state, Later);
        Assert.Equal([Id(7), Id(3), Id(1)], report.Top.Take(3).Select(question => question.Id));
        Assert.Equal(Report.MostTop, report.Top.Length);
        Assert.Equal(new Ballots(Votes: 4, Voters: 3), report.Figures.Ballots);
    }

    [Fact]
    public void A_report_of_some_sessions_is_about_them_alone()
    {
        var state = Ask(Given(Published), 3).And(Asked(4, "other", Talk2), Who.Attendee("other")).State;
        var report = Report.Of(state, new HashSet<SessionId> { Talk2, new("gone") }, Later);
        Assert.Equal((1, Talk2, 1), (report.Figures.Outcomes.Asked, Assert.Single(report.Sessions).Session.Id, Assert.Single(report.Slices).Remote));
        Assert.Equal(Moments.Of(Of(Talk2), Settings.Default).Count(), report.Figures.Told.ToCome);
    }

    [Fact]
    public void A_session_that_moved_tells_from_where_and_how_often_and_what_was_undone_is_none()
    {
        var moved = Given(Published).Do(Late(1, Talk2, 5), Olga).Do(Late(2, Talk2, 10), Olga, At(9, 20));
        Assert.Equal(new Drift(Of(Talk2).Start, Of(Talk2).End, Minutes(15), Minutes(15), Changes: 2), DriftOf(moved));
        var undone = moved.Do(new UndoRelease(3), Olga, At(9, 21));
        Assert.Equal((Minutes(5), 1), (DriftOf(undone).Start, DriftOf(undone).Changes));
        Assert.Equal((TimeSpan.Zero, 0), (DriftOf(Given(Published)).Start, DriftOf(Given(Published)).Changes));
        // A delay within the session ends it later, and starts it when it did.
        Assert.Equal((TimeSpan.Zero, Minutes(5)), (DriftOf(Given(Published).Do(Late(1, Talk1, 5), Olga), Talk1) is var drift ? (drift.Start, drift.End) : default));
    }

    [Theory]
    [InlineData(-5, Punctuality.InTime)]
    [InlineData(0, Punctuality.InTime)]
    [InlineData(1, Punctuality.Late)]
    public void A_chair_is_in_time_who_is_there_when_it_starts(int minutes, Punctuality expected)
    {
        var state = Given(Published).And(new ChairCheckedIn(Talk1, new("ada")), Ada, Of(Talk1).Start.AddMinutes(minutes)).State;
        Assert.Equal(expected, Chair(state, Later));
    }

    [Fact]
    public void A_chair_who_is_not_there_may_still_come_until_it_starts()
    {
        var state = Given(Published).State;
        Assert.Equal((Punctuality.NotYet, Punctuality.Never), (Chair(state, At(8, 59)), Chair(state, At(9, 0))));
    }

    [Fact]
    public void Announcements_are_counted_by_what_became_of_them()
    {
        Moment[] moments = [.. Moments.Of(Of(Talk1), Settings.Default)];
        var scenario = Given(Published)
            .And(Reached(moments[0], MomentOutcome.Sent), Who.System).And(Posted(moments[0]), Who.System)
            .And(Reached(moments[1], MomentOutcome.Late), Who.System).And(Posted(moments[1]), Who.System)
            .And(Reached(moments[2], MomentOutcome.Skipped), Who.System);
        var report = Report.Of(scenario.State, new HashSet<SessionId> { Talk1 }, Later);
        Assert.Equal(new Told(InTime: 1, Late: 1, Skipped: 1, Failed: 0, ToCome: moments.Length - 3), report.Figures.Told);
    }

    private static Scenario Ask(Scenario scenario, int count) => Enumerable.Range(1, count)
        .Aggregate(scenario, (before, number) => before.And(Asked(number, $"asker-{number}"), Who.Attendee($"asker-{number}")));

    private static ReleaseSchedule Late(int basedOn, SessionId session, int minutes) => new(basedOn, new ScheduleDraft("Later",
        [session == Talk1 ? Of(Talk1) with { End = Of(Talk1).End.AddMinutes(minutes) } : Shifted(session, basedOn == 1 ? minutes : minutes + 5)]));

    private static Session Shifted(SessionId id, int minutes) =>
        Of(id) with { Start = Of(id).Start.AddMinutes(minutes), End = Of(id).End.AddMinutes(minutes) };

    private static Drift DriftOf(Scenario scenario, SessionId? session = null) =>
        Report.Of(scenario.State, Later).Sessions.Single(each => each.Session.Id == (session ?? Talk2)).Drift;

    private static Punctuality Chair(State state, DateTimeOffset now) =>
        Report.Of(state, new HashSet<SessionId> { Talk1 }, now).Sessions[0].Chairs.Single().Punctuality;

    private static MomentReached Reached(Moment moment, MomentOutcome outcome) => new(
        moment.Id, moment.Session, moment.Kind, moment.Due, moment.Lead, outcome, outcome is MomentOutcome.Sent ? null : "for a reason");

    private static MessagePosted Posted(Moment moment) => new(MessageKeys.Announcement(moment.Id), "C1", "1.0", "hash");

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private static (int, TimeSpan, TimeSpan, TimeSpan) Told(Waits waits) => (waits.Count, waits.Median, waits.Ninety, waits.Longest);
}
