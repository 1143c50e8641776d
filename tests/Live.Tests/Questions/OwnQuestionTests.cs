using Live.Questions;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

/// <summary>What an asker can do with a question: reword it, hand it over, take it back.</summary>
public sealed class OwnQuestionTests
{
    [Fact]
    public void An_asker_corrects_the_words_while_the_question_waits()
    {
        var given = Given(Published, Asked());
        var question = given.Do(new RewordQuestion(Id(1), " Better? "), Asker).State.Questions.Find(Id(1))!;
        Assert.Equal(("Better?", "Better?"), (question.Text, question.Original));
        given.Do(new QueueQuestion(Id(1)), Ada).When(new RewordQuestion(Id(1), "x"), Asker).ThenRefused("question.taken");
    }

    [Fact]
    public void A_chair_edits_the_words_and_the_asker_s_own_are_kept()
    {
        var question = Given(Published, Asked()).Do(new RewordQuestion(Id(1), "Shorter?"), Ada).State.Questions.Find(Id(1))!;
        Assert.Equal(("Shorter?", "Question 1?"), (question.Text, question.Original));
    }

    [Fact]
    public void Words_are_not_changed_by_others_nor_to_nothing_nor_when_it_is_over()
    {
        var given = Given(Published, Asked());
        given.When(new RewordQuestion(Id(1), "x"), Voter).ThenRefused("role.chair-needed");
        given.When(new RewordQuestion(Id(1), "x"), Bob).ThenRefused("role.chair-needed");
        given.When(new RewordQuestion(Id(1), " "), Ada).ThenRefused("question.empty");
        given.When(new RewordQuestion(Id(1), new string('x', 1001)), Ada).ThenRefused("question.too-long");
        given.When(new RewordQuestion(Id(2), "x"), Ada).ThenRefused("question.unknown");
        given.Do(new AnswerQuestion(Id(1)), Ada).When(new RewordQuestion(Id(1), "x"), Ada).ThenRefused("question.state");
    }

    [Fact]
    public void An_asker_takes_a_question_back_until_it_is_asked()
    {
        var given = Given(Published, Asked());
        Assert.Equal(QuestionState.Withdrawn, given.Do(new WithdrawQuestion(Id(1)), Asker).State.Questions.Find(Id(1))!.State);
        given.Do(new QueueQuestion(Id(1)), Ada).Do(new WithdrawQuestion(Id(1)), Asker);
        given.Do(new LeaveQuestion(Id(1)), Ada).Do(new WithdrawQuestion(Id(1)), Asker);
        given.Do(new PutQuestion(Id(1)), Ada).When(new WithdrawQuestion(Id(1)), Asker).ThenRefused("question.state");
        given.When(new WithdrawQuestion(Id(1)), Voter).ThenRefused("question.not-yours");
        given.When(new WithdrawQuestion(Id(1)), Ada).ThenRefused("question.not-yours");
        given.When(new WithdrawQuestion(Id(2)), Asker).ThenRefused("question.unknown");
    }

    [Fact]
    public void A_question_is_handed_to_another_session_and_waits_there()
    {
        var handed = Given(Published, Asked()).Do(new LeaveQuestion(Id(1)), Ada).Do(new HandOverQuestion(Id(1), Talk2), Ada);
        var question = handed.State.Questions.Find(Id(1))!;
        Assert.Equal((Talk2, QuestionState.Waiting), (question.Session, question.State));
        Assert.Null(question.DoneAt);
        Assert.Equal([Talk1], question.Former.AsEnumerable());
        Assert.Empty(handed.State.Questions.In(Talk1));
        Assert.Equal(Id(1), Assert.Single(handed.State.Questions.In(Talk2)).Id);
    }

    [Fact]
    public void An_asker_hands_a_question_over_while_it_waits()
    {
        var given = Given(Published, Asked());
        given.Do(new HandOverQuestion(Id(1), Talk2), Asker);
        given.Do(new QueueQuestion(Id(1)), Ada).When(new HandOverQuestion(Id(1), Talk2), Asker).ThenRefused("question.taken");
    }

    [Fact]
    public void A_question_is_not_handed_to_where_nobody_can_be_asked()
    {
        var given = Given(Published, Asked());
        given.When(new HandOverQuestion(Id(1), Talk1), Ada).ThenRefused("question.same-session");
        given.When(new HandOverQuestion(Id(1), Coffee), Ada).ThenRefused("session.no-questions");
        given.When(new HandOverQuestion(Id(1), new("nowhere")), Ada).ThenRefused("session.unknown");
        given.And(new ScheduleReleased(2, 1, "Off", [Of(Talk2) with { Cancelled = true }]), Olga)
            .When(new HandOverQuestion(Id(1), Talk2), Ada).ThenRefused("session.cancelled");
    }

    [Fact]
    public void A_question_is_handed_over_by_its_chair_and_only_while_it_is_open()
    {
        var given = Given(Published, Asked());
        given.When(new HandOverQuestion(Id(1), Talk2), Bob).ThenRefused("role.chair-needed");
        given.When(new HandOverQuestion(Id(2), Talk2), Ada).ThenRefused("question.unknown");
        given.Do(new PutQuestion(Id(1)), Ada).When(new HandOverQuestion(Id(1), Talk2), Ada).ThenRefused("question.state");
        given.Do(new AnswerQuestion(Id(1)), Ada).When(new HandOverQuestion(Id(1), Talk2), Ada).ThenRefused("question.state");
    }

    [Fact]
    public void Of_two_hand_overs_that_race_the_first_counts()
    {
        var raced = Given(Published, Asked(), new QuestionHandedOver(Id(1), Talk1, Talk2))
            .And(new QuestionHandedOver(Id(1), Talk1, Talk3), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
        Assert.Equal(Talk2, raced.State.Questions.Find(Id(1))!.Session);
    }

    [Fact]
    public void A_hand_over_that_raced_with_the_answer_does_not_bring_the_question_back()
    {
        var raced = Given(Published, Asked()).Do(new AnswerQuestion(Id(1)), Ada).And(new QuestionHandedOver(Id(1), Talk1, Talk2), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
        Assert.Equal((Talk1, QuestionState.Answered), (raced.State.Questions.Find(Id(1))!.Session, raced.State.Questions.Find(Id(1))!.State));
    }
}
