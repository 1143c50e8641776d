using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class ReturnQuestionTests
{
    private static readonly ReturnQuestion Back = new(Id(1));

    [Fact]
    public void A_step_is_taken_back()
    {
        var given = Given(Published, Asked());
        Assert.Equal(QuestionState.Waiting, State(given.Do(new QueueQuestion(Id(1)), Ada).Do(Back, Ada)));
        Assert.Equal(QuestionState.Queued, State(given.Do(new QueueQuestion(Id(1)), Ada).Do(new PutQuestion(Id(1)), Ada).Do(Back, Ada)));
        Assert.Equal(QuestionState.Waiting, State(given.Do(new DismissQuestion(Id(1), "asked already"), Ada).Do(Back, Ada)));
        Assert.Equal(QuestionState.Waiting, State(given.Do(new LeaveQuestion(Id(1)), Ada).Do(Back, Ada)));
        Assert.Equal(QuestionState.Asking, State(given.Do(new PutQuestion(Id(1)), Ada).Do(new AnswerQuestion(Id(1)), Ada).Do(Back, Ada)));
    }

    [Fact]
    public void What_belonged_to_the_step_goes_with_it()
    {
        var given = Given(Published, Asked());
        var dismissed = given.Do(new DismissQuestion(Id(1), "asked already"), Ada).Do(Back, Ada).State.Questions.Find(Id(1))!;
        Assert.Equal((null, null), (dismissed.Reason, dismissed.DoneAt));
        var answered = given.Do(new AnswerQuestion(Id(1), "Yes."), Ada).Do(Back, Ada).State.Questions.Find(Id(1))!;
        Assert.Equal((null, null), (answered.Answer, answered.DoneAt));
    }

    [Fact]
    public void What_is_set_aside_or_left_over_again_says_why_and_since_when()
    {
        var given = Given(Published, Asked());
        var dismissed = given.Do(new DismissQuestion(Id(1), "asked already"), Ada).Do(new QueueQuestion(Id(1)), Ada);
        Assert.Null(dismissed.State.Questions.Find(Id(1))!.Reason);
        var again = dismissed.Do(Back, Ada, At(9, 35)).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Dismissed, "asked already", At(9, 35)), (again.State, again.Reason, again.DoneAt));
        var left = given.Do(new LeaveQuestion(Id(1)), Ada).Do(new AnswerQuestion(Id(1)), Ada).Do(Back, Ada, At(9, 35)).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Later, At(9, 35)), (left.State, left.DoneAt));
    }

    [Fact]
    public void The_question_that_had_given_way_is_asked_again()
    {
        var back = Given(Published, Asked(1), Asked(2)).Do(new PutQuestion(Id(2)), Ada).Do(new PutQuestion(Id(1)), Ada).Do(Back, Ada);
        Assert.Equal(Id(2), back.State.Questions.Asking(Talk1)?.Id);
        Assert.Equal(QuestionState.Waiting, State(back));
    }

    [Fact]
    public void An_answered_question_goes_to_the_queue_when_another_is_being_asked() => Assert.Equal(QuestionState.Queued, State(
        Given(Published, Asked(1), Asked(2)).Do(new PutQuestion(Id(1)), Ada).Do(new PutQuestion(Id(2)), Ada).Do(Back, Ada)));

    [Fact]
    public void A_step_back_that_raced_with_another_question_being_put_does_not_count()
    {
        var raced = Given(Published, Asked(1), Asked(2)).Do(new PutQuestion(Id(1)), Ada).Do(new AnswerQuestion(Id(1)), Ada)
            .Do(new PutQuestion(Id(2)), Ada)
            .And(new QuestionReturned(Id(1), QuestionState.Answered, QuestionState.Asking, null), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
        Assert.Equal(Id(2), raced.State.Questions.Asking(Talk1)?.Id);
    }

    [Fact]
    public void A_question_that_has_gone_to_another_session_is_not_resumed_there()
    {
        // Question 2 gave way to question 1, was taken up again, handed over and answered in talk 2; the step back is of before that.
        var raced = Given(Published, Asked(1), Asked(2), Asked(3, session: Talk2))
            .Do(new PutQuestion(Id(2)), Ada).Do(new PutQuestion(Id(1)), Ada)
            .And(new QuestionReturned(Id(2), QuestionState.Answered, QuestionState.Queued, null), Ada)
            .Do(new HandOverQuestion(Id(2), Talk2), Ada).Do(new AnswerQuestion(Id(2)), Bob).Do(new PutQuestion(Id(3)), Bob)
            .And(new QuestionReturned(Id(1), QuestionState.Asking, QuestionState.Queued, Id(2)), Olga);
        Assert.Equal(Id(3), raced.State.Questions.Asking(Talk2)?.Id);
        Assert.Equal(QuestionState.Answered, raced.State.Questions.Find(Id(2))!.State);
    }

    [Fact]
    public void There_is_no_step_before_the_first() =>
        Given(Published, Asked()).When(Back, Ada).ThenRefused("question.nothing-to-undo");

    [Fact]
    public void What_the_asker_took_back_stays_taken_back() =>
        Given(Published, Asked()).Do(new WithdrawQuestion(Id(1)), Asker).When(Back, Ada).ThenRefused("question.state");

    [Fact]
    public void Only_the_chair_takes_a_step_back()
    {
        var queued = Given(Published, Asked()).Do(new QueueQuestion(Id(1)), Ada);
        queued.When(Back, Bob).ThenRefused("role.chair-needed");
        Given(Published).When(Back, Ada).ThenRefused("question.unknown");
    }

    private static QuestionState State(Scenario scenario) => scenario.State.Questions.Find(Id(1))!.State;
}
