using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class TakeFromRoomTests
{
    private static readonly TakeFromRoom Aloud = new(Id(7), Talk1, " What about Adam? ");

    [Fact]
    public void A_question_from_the_room_is_being_asked_at_once()
    {
        var taken = Given(Published, Asked(1)).Do(new PutQuestion(Id(1)), Ada).Do(Aloud, Ada, At(9, 31));
        var question = taken.State.Questions.Asking(Talk1)!;
        Assert.Equal((Id(7), "What about Adam?", Origin.Room, true, null, At(9, 31)),
            (question.Id, question.Text, question.Origin, question.Floor, question.Name, question.PutAt));
        Assert.Equal(QuestionState.Answered, taken.State.Questions.Find(Id(1))!.State);
    }

    [Fact]
    public void It_needs_no_words()
    {
        var taken = Given(Published).Do(new TakeFromRoom(Id(7), Talk1, " "), Ada);
        Assert.Equal(("", "A question from the room"), (taken.State.Questions.Asking(Talk1)!.Text, taken.State.Questions.Asking(Talk1)!.Shown));
        var worded = taken.Do(new RewordQuestion(Id(7), "What about Adam?"), Ada).State.Questions.Find(Id(7))!;
        Assert.Equal((worded.Text, worded.Text), (worded.Original, "What about Adam?"));
        Assert.Equal("", taken.Do(new RewordQuestion(Id(7), "What?"), Ada).Do(new RewordQuestion(Id(7), ""), Ada).State.Questions.Find(Id(7))!.Text);
    }

    [Fact]
    public void Nobody_has_asked_it()
    {
        var taken = Given(Published, Asked(1)).Do(Aloud, Ada);
        Assert.Empty(taken.State.Questions.By(Question.Nobody));
        var merged = taken.Do(new AnswerQuestion(Id(7)), Ada).Do(new TakeFromRoom(Id(8), Talk1, null), Ada).Do(new MergeQuestions(Id(1), Id(8)), Ada);
        Assert.Equal(["asker"], merged.State.Questions.Find(Id(8))!.Voters);
    }

    [Fact]
    public void The_step_back_takes_it_away_and_the_one_before_is_asked_again()
    {
        var back = Given(Published, Asked(1)).Do(new PutQuestion(Id(1)), Ada).Do(Aloud, Ada).Do(new ReturnQuestion(Id(7)), Ada);
        Assert.Equal(QuestionState.Withdrawn, back.State.Questions.Find(Id(7))!.State);
        Assert.Equal(Id(1), back.State.Questions.Asking(Talk1)?.Id);
        back.When(new ReturnQuestion(Id(7)), Ada).ThenRefused("question.state");
        var answered = Given(Published).Do(Aloud, Ada).Do(new AnswerQuestion(Id(7)), Ada).Do(new ReturnQuestion(Id(7)), Ada);
        Assert.Equal(Id(7), answered.State.Questions.Asking(Talk1)?.Id);
        Assert.Equal(QuestionState.Withdrawn, answered.Do(new ReturnQuestion(Id(7)), Ada).State.Questions.Find(Id(7))!.State);
    }

    [Fact]
    public void It_is_not_taken_away_with_what_others_ask_together_with_it()
    {
        var merged = Given(Published, Asked(1)).Do(Aloud, Ada).Do(new MergeQuestions(Id(1), Id(7)), Ada);
        merged.When(new ReturnQuestion(Id(7)), Ada).ThenRefused("question.not-alone");
        Assert.Equal("question.not-alone", merged.And(new QuestionReturned(Id(7), QuestionState.Asking, QuestionState.Withdrawn, null), Olga).Refusal?.Code);
    }

    [Fact]
    public void Somebody_who_put_another_one_at_the_same_moment_was_quicker()
    {
        var raced = Given(Published, Asked(1)).Do(new PutQuestion(Id(1)), Ada).And(new RoomQuestionTaken(Id(7), Talk1, null, null), Olga);
        Assert.Equal(("question.state", Id(1)), (raced.Refusal?.Code, raced.State.Questions.Asking(Talk1)?.Id));
        var gone = Given(Published, Asked(1)).And(new RoomQuestionTaken(Id(7), Talk1, null, Id(1)), Olga);
        Assert.Equal("question.meanwhile", gone.Refusal?.Code);
        var twice = Given(Published).Do(Aloud, Ada).And(new RoomQuestionTaken(Id(7), Talk1, "Twice?", null), Ada);
        Assert.Equal((null, "What about Adam?"), (twice.Refusal, twice.State.Questions.Find(Id(7))!.Text));
    }

    [Fact]
    public void Only_the_chair_of_a_session_with_questions_takes_one()
    {
        Given(Published).When(Aloud, Bob).ThenRefused("role.chair-needed");
        Given(Published).When(Aloud, Asker).ThenRefused("role.chair-needed");
        Given(Published).When(Aloud with { Session = Coffee }, Olga).ThenRefused("session.no-questions");
        Given(Published).When(Aloud with { Session = new("none") }, Olga).ThenRefused("session.unknown");
        Given(Published).When(Aloud with { Text = new string('x', 1001) }, Ada).ThenRefused("question.too-long");
    }
}
