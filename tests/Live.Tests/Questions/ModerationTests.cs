using Live.Log;
using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class ModerationTests
{
    /// <summary>What a chair can do, and from which states.</summary>
    public static TheoryData<string, QuestionState[]> Moves => new()
    {
        { nameof(QueueQuestion), [QuestionState.Waiting, QuestionState.Later, QuestionState.Dismissed] },
        { nameof(PutQuestion), [QuestionState.Waiting, QuestionState.Queued, QuestionState.Later] },
        { nameof(AnswerQuestion), [QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking, QuestionState.Later] },
        { nameof(DismissQuestion), [QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking, QuestionState.Later] },
        { nameof(LeaveQuestion), [QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking] },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_question_can_be_moved_from_these_states_and_no_other(string move, QuestionState[] allowed)
    {
        foreach (var state in Enum.GetValues<QuestionState>())
        {
            var attempt = In(state).When(Command(move), Ada);
            if (allowed.Contains(state))
                Assert.Equal(state, Assert.IsType<QuestionMoved>(attempt.Decision.Fact, exactMatch: false).From);
            else
                attempt.ThenRefused("question.state");
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Only_the_session_s_chair_and_organizers_move_a_question(string move, QuestionState[] allowed)
    {
        Assert.NotEmpty(allowed);
        var given = Given(Published, Asked());
        given.Do(Command(move), Ada);
        given.Do(Command(move), Olga);
        given.When(Command(move), Bob).ThenRefused("role.chair-needed");
        given.When(Command(move), Asker).ThenRefused("role.chair-needed");
        given.When(Command(move), Who.System).ThenRefused("role.chair-needed");
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_question_that_is_not_there_cannot_be_moved(string move, QuestionState[] allowed)
    {
        Assert.NotEmpty(allowed);
        Given(Published).When(Command(move), Ada).ThenRefused("question.unknown");
    }

    [Fact]
    public void Of_two_chairs_who_race_the_first_wins_and_the_second_is_told_by_whom()
    {
        var raced = Given(Published, Asked()).And(new QuestionQueued(Id(1), QuestionState.Waiting), Ada)
            .And(new QuestionDismissed(Id(1), QuestionState.Waiting, "asked already"), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
        Assert.Contains("by Ada", raced.Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Equal(QuestionState.Queued, raced.State.Questions.Find(Id(1))!.State);
    }

    [Fact]
    public void The_question_being_asked_gives_way_to_the_next_and_counts_as_answered()
    {
        var put = Given(Published, Asked(1), Asked(2)).Do(new PutQuestion(Id(1)), Ada).Do(new PutQuestion(Id(2)), Ada, At(9, 31));
        Assert.Equal((QuestionState.Answered, At(9, 31)), (put.State.Questions.Find(Id(1))!.State, put.State.Questions.Find(Id(1))!.DoneAt));
        Assert.Equal(Id(2), put.State.Questions.Asking(Talk1)?.Id);
    }

    [Fact]
    public void Two_chairs_who_put_two_questions_at_once_put_one()
    {
        var raced = Given(Published, Asked(1), Asked(2)).And(new QuestionPut(Id(1), QuestionState.Waiting, null), Ada)
            .And(new QuestionPut(Id(2), QuestionState.Waiting, null), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
        Assert.Equal(Id(1), raced.State.Questions.Asking(Talk1)?.Id);
    }

    [Fact]
    public void Each_session_asks_its_own_question()
    {
        var both = Given(Published, Asked(1), Asked(2, session: Talk2)).Do(new PutQuestion(Id(1)), Ada).Do(new PutQuestion(Id(2)), Bob);
        Assert.Equal(Id(1), both.State.Questions.Asking(Talk1)?.Id);
        Assert.Equal(Id(2), both.State.Questions.Asking(Talk2)?.Id);
    }

    [Fact]
    public void A_question_put_after_it_was_left_over_is_not_done_any_more()
    {
        var put = Given(Published, Asked()).Do(new LeaveQuestion(Id(1)), Ada).Do(new PutQuestion(Id(1)), Ada);
        Assert.Null(put.State.Questions.Find(Id(1))!.DoneAt);
    }

    [Fact]
    public void An_answer_in_writing_is_kept() => Assert.Equal("Yes.", Given(Published, Asked())
        .Do(new AnswerQuestion(Id(1), "Yes."), Ada).State.Questions.Find(Id(1))!.Answer);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_question_is_not_dismissed_without_a_reason(string reason) =>
        Given(Published, Asked()).When(new DismissQuestion(Id(1), reason), Ada).ThenRefused("question.reason");

    [Fact]
    public void A_reason_is_short()
    {
        var given = Given(Published, Asked());
        given.When(new DismissQuestion(Id(1), new string('x', DismissQuestion.MaxReason)), Ada).Then<QuestionDismissed>();
        given.When(new DismissQuestion(Id(1), new string('x', DismissQuestion.MaxReason + 1)), Ada).ThenRefused("question.reason");
    }

    [Fact]
    public void A_question_can_be_pinned_and_let_go()
    {
        var pinned = Given(Published, Asked()).Do(new PinQuestion(Id(1), true), Ada);
        Assert.True(pinned.State.Questions.Find(Id(1))!.Pinned);
        Assert.False(pinned.Do(new PinQuestion(Id(1), false), Ada).State.Questions.Find(Id(1))!.Pinned);
        pinned.When(new PinQuestion(Id(1), false), Bob).ThenRefused("role.chair-needed");
        pinned.When(new PinQuestion(Id(2), true), Ada).ThenRefused("question.unknown");
    }

    private static Scenario In(QuestionState state)
    {
        var given = Given(Published, Asked());
        return state switch
        {
            QuestionState.Waiting => given,
            QuestionState.Queued => given.Do(new QueueQuestion(Id(1)), Ada),
            QuestionState.Asking => given.Do(new PutQuestion(Id(1)), Ada),
            QuestionState.Answered => given.Do(new AnswerQuestion(Id(1)), Ada),
            QuestionState.Dismissed => given.Do(new DismissQuestion(Id(1), "asked already"), Ada),
            QuestionState.Later => given.Do(new LeaveQuestion(Id(1)), Ada),
            QuestionState.Withdrawn => given.Do(new WithdrawQuestion(Id(1)), Asker),
            _ => throw new InvalidOperationException($"Unknown state {state}."),
        };
    }

    private static ICommand Command(string name) => name switch
    {
        nameof(QueueQuestion) => new QueueQuestion(Id(1)),
        nameof(PutQuestion) => new PutQuestion(Id(1)),
        nameof(AnswerQuestion) => new AnswerQuestion(Id(1)),
        nameof(DismissQuestion) => new DismissQuestion(Id(1), "asked already"),
        nameof(LeaveQuestion) => new LeaveQuestion(Id(1)),
        _ => throw new InvalidOperationException($"Unknown command {name}."),
    };
}
