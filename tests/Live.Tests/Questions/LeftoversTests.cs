using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class LeftoversTests
{
    private static readonly DateTimeOffset Over = At(9, 50); // ten minutes after talk 1

    [Fact]
    public void Ten_minutes_after_the_end_what_is_open_goes_to_the_speaker_and_what_was_asked_had_its_answer()
    {
        var over = Reach(Given(Published, Asked(1), Asked(2), Asked(3), Asked(4))
            .Do(new QueueQuestion(Id(2)), Ada).Do(new PutQuestion(Id(3)), Ada).Do(new DismissQuestion(Id(4), "asked already"), Ada));
        Assert.Equal([QuestionState.Later, QuestionState.Later, QuestionState.Answered, QuestionState.Dismissed], States(over, 1, 2, 3, 4));
        Assert.Equal(Over, over.State.Questions.Find(Id(1))!.DoneAt);
        Assert.Null(over.State.Questions.Asking(Talk1));
    }

    [Fact]
    public void They_are_numbered_in_the_order_in_which_people_saw_them()
    {
        var over = Reach(Given(Published, Asked(1), Asked(2), Asked(3)).Do(new CastVote(Id(3)), Voter));
        Assert.Equal([Id(3), Id(1), Id(2)], Leftovers.Of(over.State, Talk1).Select(question => question.Id));
        Assert.Equal([1, 2, 3], Leftovers.Of(over.State, Talk1).Select(question => question.Number));
    }

    [Fact]
    public void A_number_stays_when_others_are_answered_and_new_ones_come_after_it()
    {
        var given = Reach(Given(Published, Asked(1), Asked(2))).Do(new AnswerInWriting(Id(1), "So.", 0), Ada, At(9, 55)).And(Asked(3), Who.System);
        Assert.Equal([1, 2, 3], new[] { 1, 2, 3 }.Select(number => given.State.Questions.Find(Id(number))!.Number));
        Assert.Equal(3, Leftovers.Of(given.State, Talk1).Count());
    }

    [Fact]
    public void What_is_asked_when_it_is_over_goes_to_the_speaker_at_once()
    {
        var late = Reach(Given(Published)).Do(new AskQuestion(Id(1), Talk1, "Too late?", null, Origin.Slack), Asker, At(9, 55));
        Assert.Equal((QuestionState.Later, At(9, 55)), (late.State.Questions.Find(Id(1))!.State, late.State.Questions.Find(Id(1))!.DoneAt));
    }

    [Fact]
    public void What_is_handed_over_to_a_session_that_is_over_goes_to_its_speaker()
    {
        var handed = Reach(Given(Published, Asked(1, session: Talk2))).Do(new HandOverQuestion(Id(1), Talk1), Bob);
        Assert.Equal((Talk1, QuestionState.Later, 1), (handed.State.Questions.Find(Id(1))!.Session, handed.State.Questions.Find(Id(1))!.State, handed.State.Questions.Find(Id(1))!.Number));
    }

    [Fact]
    public void A_question_answered_in_the_same_moment_stays_answered()
    {
        var raced = Reach(Given(Published, Asked()).Do(new AnswerQuestion(Id(1)), Ada));
        Assert.Equal(QuestionState.Answered, raced.State.Questions.Find(Id(1))!.State);
        var late = Reach(Given(Published, Asked())).And(new QuestionQueued(Id(1), QuestionState.Waiting), Ada); // decided before it was over
        Assert.Equal("question.state", late.Refusal?.Code);
    }

    [Fact]
    public void Other_sessions_keep_theirs() => Assert.Equal(
        QuestionState.Waiting, Reach(Given(Published, Asked(1, session: Talk2))).State.Questions.Find(Id(1))!.State);

    [Fact]
    public void It_is_done_however_late_and_only_once()
    {
        var late = Reach(Given(Published, Asked()), At(23, 0));
        Assert.Equal(QuestionState.Later, late.State.Questions.Find(Id(1))!.State);
        late.When(new ReachMoment(Talk1, Moment(Of(Talk1)).Id, TimeSpan.Zero, TimeSpan.Zero), Who.System).ThenRefused("moment.already");
    }

    [Fact]
    public void It_announces_nothing() =>
        Assert.DoesNotContain(Ledger.Of(Reach(Given(Published)).State), line => line.Moment.Kind is MomentKind.Leftovers);

    [Fact]
    public void Breaks_posters_and_cancelled_sessions_leave_nothing()
    {
        Assert.False(Leftovers.HasThem(Of(Coffee)));
        Assert.False(Leftovers.HasThem(Of(Posters)));
        Assert.False(Leftovers.HasThem(Of(Talk1) with { Cancelled = true }));
        Assert.True(Leftovers.HasThem(Of(Panel)));
    }

    [Fact]
    public void The_moment_of_an_end_that_was_moved_meanwhile_leaves_nothing()
    {
        var raced = Reached(Given(Published, Asked()).Do(Prolonged(20), Olga), Moment(Of(Talk1)), Over);
        Assert.Equal(QuestionState.Waiting, raced.State.Questions.Find(Id(1))!.State);
        var back = raced.And(Undone(raced), Olga, At(9, 51));
        Assert.Null(back.Refusal);
        Assert.Equal(QuestionState.Later, back.State.Questions.Find(Id(1))!.State); // the old end holds again, and it is over
    }

    [Fact]
    public void A_prolonged_session_takes_questions_again_and_is_over_again_after_its_new_end()
    {
        var prolonged = Reach(Given(Published, Asked(1))).And(Released(Of(Talk1) with { End = At(10, 0) }), Olga, At(9, 51)).And(Asked(2), Who.System);
        Assert.Equal([QuestionState.Later, QuestionState.Waiting], States(prolonged, 1, 2));
        prolonged.Do(new PutQuestion(Id(1)), Ada); // the chair can take what was left
        var over = Reached(prolonged, Moment(prolonged.State.Programme!.Find(Talk1)!), At(10, 10));
        Assert.Equal([QuestionState.Later, QuestionState.Later], States(over, 1, 2));
    }

    [Fact]
    public void A_cancelled_session_keeps_its_questions_until_it_is_back()
    {
        var cancelled = Given(Published, Asked()).And(Released(Of(Talk1) with { Cancelled = true }), Olga);
        var raced = Reached(cancelled, Moment(Of(Talk1)), Over);
        Assert.Equal(QuestionState.Waiting, raced.State.Questions.Find(Id(1))!.State);
    }

    [Fact]
    public void The_chair_hands_the_rest_over_at_once()
    {
        var left = Given(Published, Asked(1), Asked(2)).Do(new PutQuestion(Id(1)), Ada).Do(new LeaveRest(Talk1), Ada, At(9, 38)).And(Asked(3), Who.System);
        Assert.Equal([QuestionState.Answered, QuestionState.Later, QuestionState.Later], States(left, 1, 2, 3));
        Assert.Equal(new PersonId("ada"), left.State.Questions.Find(Id(2))!.TakenBy);
        var back = left.Do(new ReturnQuestion(Id(2)), Ada);
        Assert.Equal(QuestionState.Waiting, back.State.Questions.Find(Id(2))!.State);
        Assert.Equal(QuestionState.Later, Reach(back).State.Questions.Find(Id(2))!.State);
    }

    [Fact]
    public void Only_chairs_and_organizers_hand_it_over_and_only_what_there_can_be()
    {
        var given = Given(Published, Asked());
        given.Do(new LeaveRest(Talk1), Olga);
        given.When(new LeaveRest(Talk1), Bob).ThenRefused("role.chair-needed");
        given.When(new LeaveRest(Talk1), Asker).ThenRefused("role.chair-needed");
        given.When(new LeaveRest(Talk2), Bob).ThenRefused("leftovers.too-early");
        given.When(new LeaveRest(Coffee), Olga).ThenRefused("session.no-questions");
        given.When(new LeaveRest(new("nowhere")), Olga).ThenRefused("session.unknown");
    }

    [Fact]
    public void A_rest_handed_over_while_the_session_was_moved_counts_for_nothing()
    {
        var raced = Given(Published, Asked()).Do(Prolonged(20), Olga).And(new RestLeft(Talk1, Of(Talk1).End), Ada);
        Assert.Equal("leftovers.moved", raced.Refusal?.Code);
        Assert.Equal(QuestionState.Waiting, raced.State.Questions.Find(Id(1))!.State);
    }

    private static Moment Moment(Session session) => Moments.All(session, Settings.Default).Single(moment => moment.Kind is MomentKind.Leftovers);

    private static Scenario Reach(Scenario given, DateTimeOffset? at = null) => given.Do(
        new ReachMoment(Talk1, Moment(given.State.Programme!.Find(Talk1)!).Id, ReachMoment.DefaultTolerance, ReachMoment.DefaultGrace), Who.System, at ?? Over);

    private static Scenario Reached(Scenario given, Moment moment, DateTimeOffset at) => given.And(
        new MomentReached(moment.Id, moment.Session, moment.Kind, moment.Due, moment.Lead, MomentOutcome.Sent, null), Who.System, at);

    private static ReleaseSchedule Prolonged(int minutes) =>
        new(1, new ScheduleDraft("Longer", [Of(Talk1) with { End = Of(Talk1).End.AddMinutes(minutes) }]));

    private static ScheduleReleased Released(Session session) => new(2, 1, "Changed", [session]);

    private static ScheduleReleased Undone(Scenario given) =>
        new(given.State.ScheduleVersion + 1, given.State.ScheduleVersion, "Undone", [Of(Talk1)], given.State.ScheduleVersion);

    private static IEnumerable<QuestionState> States(Scenario given, params int[] numbers) =>
        numbers.Select(number => given.State.Questions.Find(Id(number))!.State);
}
