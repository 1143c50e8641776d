using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class AnswerInWritingTests
{
    private static readonly Who Sam = Who.Person(new PersonId("sam"));

    private static readonly ProgrammePublished WithSpeaker = new(
        Plan.With([Of(Talk1) with { Speakers = ["Sam Speaker"] }]) with { People = Plan.People.Add(new Person(new("sam"), "Sam Speaker", null, null, false)) }, "file");

    private static Scenario Left => Given(WithSpeaker, Asked()).Do(new LeaveQuestion(Id(1)), Ada);

    [Fact]
    public void A_speaker_answers_and_is_named()
    {
        var answered = Left.Do(new AnswerInWriting(Id(1), " Because. ", 0, "17.5"), Sam, At(12, 0)).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Answered, "Because.", new PersonId("sam"), "17.5", At(12, 0)),
            (answered.State, answered.Answer, answered.AnsweredBy, answered.AnswerReply, answered.DoneAt));
        Assert.Equal(new PersonId("ada"), answered.TakenBy);
        Assert.True(answered.IsLeftover);
    }

    [Fact]
    public void Speakers_chairs_and_organizers_may_and_nobody_else()
    {
        foreach (var who in new[] { Sam, Ada, Olga })
            Left.Do(new AnswerInWriting(Id(1), "So.", 0), who);
        foreach (var who in new[] { Bob, Asker, Who.System })
            Left.When(new AnswerInWriting(Id(1), "So.", 0), who).ThenRefused("answer.not-yours");
    }

    [Theory]
    [InlineData("", "answer.empty")]
    [InlineData(" \n\u200b ", "answer.empty")]
    public void Nothing_is_no_answer(string text, string code) => Left.When(new AnswerInWriting(Id(1), text, 0), Sam).ThenRefused(code);

    [Fact]
    public void An_answer_has_an_end()
    {
        Left.When(new AnswerInWriting(Id(1), new string('x', 3000), 0), Sam).Then<QuestionAnswered>();
        Left.When(new AnswerInWriting(Id(1), new string('x', 3001), 0), Sam).ThenRefused("answer.too-long");
    }

    [Fact]
    public void An_answer_can_be_corrected_by_those_who_may_answer()
    {
        var first = Left.Do(new AnswerInWriting(Id(1), "So.", 0, "17.5"), Sam);
        var second = first.Do(new AnswerInWriting(Id(1), "Or so.", Revision(first)), Ada);
        var question = second.State.Questions.Find(Id(1))!;
        Assert.Equal(("Or so.", new PersonId("ada"), "17.5"), (question.Answer, question.AnsweredBy, question.AnswerReply));
        second.When(new AnswerInWriting(Id(1), "No.", Revision(second)), Bob).ThenRefused("answer.not-yours");
    }

    [Fact]
    public void Of_two_who_answer_at_once_the_first_counts_and_nothing_is_written_over_unseen()
    {
        var first = Left.Do(new AnswerInWriting(Id(1), "So.", 0), Sam);
        var raced = first.And(new QuestionAnswered(Id(1), QuestionState.Later, "Not so."), Ada);
        Assert.Contains("by Sam Speaker", raced.Refusal!.Sentence, StringComparison.Ordinal);
        first.When(new AnswerInWriting(Id(1), "Not so.", 0), Ada).ThenRefused("answer.meanwhile");
        var corrected = first.And(new AnswerChanged(Id(1), Revision(first), "A."), Ada).And(new AnswerChanged(Id(1), Revision(first), "B."), Sam);
        Assert.Equal(("answer.meanwhile", "A."), (corrected.Refusal?.Code, corrected.State.Questions.Find(Id(1))!.Answer));
    }

    [Fact]
    public void What_was_answered_aloud_can_get_an_answer_in_writing_too() => Assert.Equal("As I said.",
        Given(WithSpeaker, Asked()).Do(new AnswerQuestion(Id(1)), Ada).Do(new AnswerInWriting(Id(1), "As I said.", 0), Sam).State.Questions.Find(Id(1))!.Answer);

    [Fact]
    public void What_was_taken_back_or_set_aside_is_not_answered()
    {
        Left.Do(new WithdrawQuestion(Id(1)), Asker).When(new AnswerInWriting(Id(1), "So.", 0), Sam).ThenRefused("question.state");
        Left.Do(new DismissQuestion(Id(1), "asked already"), Ada).When(new AnswerInWriting(Id(1), "So.", 0), Sam).ThenRefused("question.state");
    }

    [Fact]
    public void A_step_back_takes_the_answer_away()
    {
        var back = Left.Do(new AnswerInWriting(Id(1), "So.", 0), Sam).Do(new ReturnQuestion(Id(1)), Ada).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Later, null, null, 0L), (back.State, back.Answer, back.AnsweredBy, back.AnswerRevision));
    }

    [Fact]
    public void The_asker_of_a_dismissed_question_sends_it_to_the_speaker_once()
    {
        var sent = Given(Published, Asked()).Do(new DismissQuestion(Id(1), "asked already"), Ada).Do(new AskInWriting(Id(1)), Asker);
        Assert.Equal((QuestionState.Later, 1), (sent.State.Questions.Find(Id(1))!.State, sent.State.Questions.Find(Id(1))!.Number));
        var again = sent.Do(new DismissQuestion(Id(1), "asked already"), Ada);
        again.When(new AskInWriting(Id(1)), Asker).ThenRefused("question.in-writing-once");
        var back = sent.Do(new ReturnQuestion(Id(1)), Ada).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Dismissed, "asked already"), (back.State, back.Reason));
    }

    [Theory]
    [InlineData("not about this talk")]
    [InlineData("please be polite")]
    public void Some_reasons_of_the_chair_are_the_last_word(string reason) =>
        Given(Published, Asked()).Do(new DismissQuestion(Id(1), reason), Ada).When(new AskInWriting(Id(1)), Asker).ThenRefused("question.not-in-writing");

    [Fact]
    public void Nobody_else_does_it_and_not_with_a_question_that_waits()
    {
        var dismissed = Given(Published, Asked()).Do(new DismissQuestion(Id(1), "asked already"), Ada);
        dismissed.When(new AskInWriting(Id(1)), Voter).ThenRefused("question.not-yours");
        dismissed.When(new AskInWriting(Id(1)), Ada).ThenRefused("question.not-yours");
        dismissed.When(new AskInWriting(Id(2)), Asker).ThenRefused("question.unknown");
        Given(Published, Asked()).When(new AskInWriting(Id(1)), Asker).ThenRefused("question.state");
    }

    [Fact]
    public void In_a_cancelled_session_the_asker_may_turn_to_the_speaker()
    {
        var cancelled = Given(Published, Asked()).And(new ScheduleReleased(2, 1, "Cancelled", [Of(Talk1) with { Cancelled = true }]), Olga);
        Assert.Equal(QuestionState.Later, cancelled.Do(new AskInWriting(Id(1)), Asker).State.Questions.Find(Id(1))!.State);
    }

    private static long Revision(Scenario given) => given.State.Questions.Find(Id(1))!.AnswerRevision;
}
