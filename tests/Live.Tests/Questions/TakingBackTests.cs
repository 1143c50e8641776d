using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

/// <summary>What a chair does can be undone; votes, pins and places stay as they were.</summary>
public sealed class TakingBackTests
{
    private static readonly Scenario Queue = Given(Published, Asked(1, "a"), Asked(2, "b"))
        .Do(new QueueQuestion(Id(1)), Ada).Do(new QueueQuestion(Id(2)), Ada)
        .Do(new CastVote(Id(1)), Voter).Do(new PinQuestion(Id(1), true), Ada).Do(new ArrangeQueue(Talk1, [Id(2), Id(1)]), Ada);

    [Fact]
    public void A_step_and_the_step_back_leave_votes_pins_and_places_as_they_were()
    {
        ICommand[] steps =
        [
            new PutQuestion(Id(1)), new AnswerQuestion(Id(1)), new DismissQuestion(Id(1), "asked already"), new LeaveQuestion(Id(1)),
        ];
        var before = Queue.State.Questions.Find(Id(1))!;
        foreach (var step in steps)
        {
            var after = Queue.Do(step, Ada, At(9, 33)).Do(new ReturnQuestion(Id(1)), Ada).State.Questions.Find(Id(1))!;
            Assert.Equal((before.State, before.Votes, before.Pinned, before.Place, before.PutAt, before.DoneAt, before.Reason),
                (after.State, after.Votes, after.Pinned, after.Place, after.PutAt, after.DoneAt, after.Reason));
        }
    }

    [Fact]
    public void The_original_words_come_back()
    {
        var reworded = Queue.Do(new RewordQuestion(Id(1), "Shorter?"), Ada).Do(new RewordQuestion(Id(1), "Question 1?"), Ada);
        Assert.Equal(("Question 1?", "Question 1?"), (reworded.State.Questions.Find(Id(1))!.Text, reworded.State.Questions.Find(Id(1))!.Original));
    }

    [Fact]
    public void A_chair_takes_back_what_was_handed_over_while_nobody_there_has_touched_it()
    {
        var handed = Queue.Do(new HandOverQuestion(Id(1), Talk2), Ada);
        var back = handed.Do(new HandOverQuestion(Id(1), Talk1), Ada).State.Questions.Find(Id(1))!;
        Assert.Equal((Talk1, QuestionState.Queued, true, 1, 1), (back.Session, back.State, back.Pinned, back.Votes, back.Place));
        handed.Do(new QueueQuestion(Id(1)), Bob).When(new HandOverQuestion(Id(1), Talk1), Ada).ThenRefused("role.chair-needed");
        var raced = handed.Do(new QueueQuestion(Id(1)), Bob).And(new QuestionHandedOver(Id(1), Talk2, Talk1), Ada);
        Assert.Equal(("question.state", Talk2), (raced.Refusal?.Code, raced.State.Questions.Find(Id(1))!.Session));
    }

    [Fact]
    public void Nobody_takes_back_what_the_asker_moved_or_what_has_come_back_already()
    {
        var moved = Given(Published, Asked(1)).Do(new HandOverQuestion(Id(1), Talk2), Asker);
        moved.When(new HandOverQuestion(Id(1), Talk1), Ada).ThenRefused("role.chair-needed");
        var back = Queue.Do(new HandOverQuestion(Id(1), Talk2), Ada).Do(new HandOverQuestion(Id(1), Talk1), Ada);
        back.When(new HandOverQuestion(Id(1), Talk2), Bob).ThenRefused("role.chair-needed");
    }

    [Fact]
    public void What_is_asked_together_comes_back_together()
    {
        var back = Given(Published, Asked(1, "a"), Asked(2, "b")).Do(new MergeQuestions(Id(2), Id(1)), Ada)
            .Do(new HandOverQuestion(Id(1), Talk2), Ada).Do(new HandOverQuestion(Id(1), Talk1), Ada);
        Assert.Equal((2, 1), (back.State.Questions.AllIn(Talk1).Count(), back.State.Questions.CountIn(Talk1)));
    }

    [Fact]
    public void The_rest_comes_back_to_where_it_stood()
    {
        var left = Queue.Do(new PutQuestion(Id(2)), Ada).Do(new LeaveRest(Talk1), Ada, At(9, 35));
        left.When(new BringRestBack(Talk1), Ada).Then(new RestBroughtBack(Talk1, At(9, 40)));
        var back = left.Do(new BringRestBack(Talk1), Ada);
        Assert.Equal((QuestionState.Queued, QuestionState.Asking), (back.State.Questions.Find(Id(1))!.State, back.State.Questions.Find(Id(2))!.State));
        Assert.False(Leftovers.AreLeft(back.State, Talk1));
        Assert.Equal(QuestionState.Waiting, back.And(Asked(3, "c"), Asker).State.Questions.Find(Id(3))!.State);
        back.When(new BringRestBack(Talk1), Ada).ThenRefused("leftovers.not-left");
        Assert.Equal("leftovers.not-left", back.And(new RestBroughtBack(Talk1, At(9, 40)), Olga).Refusal?.Code);
        left.When(new BringRestBack(Talk1), Bob).ThenRefused("role.chair-needed");
    }

    [Fact]
    public void What_was_answered_meanwhile_stays_answered()
    {
        var left = Queue.Do(new LeaveRest(Talk1), Ada, At(9, 35)).Do(new AnswerInWriting(Id(1), "Yes.", 0), Ada);
        var back = left.Do(new BringRestBack(Talk1), Ada);
        Assert.Equal((QuestionState.Answered, QuestionState.Queued), (back.State.Questions.Find(Id(1))!.State, back.State.Questions.Find(Id(2))!.State));
    }
}
