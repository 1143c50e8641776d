using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class VoteTests
{
    [Fact]
    public void A_vote_counts_once()
    {
        var voted = Given(Published, Asked()).Do(new CastVote(Id(1)), Voter);
        Assert.Equal(1, voted.State.Questions.Find(Id(1))!.Votes);
        voted.When(new CastVote(Id(1)), Voter).ThenRefused("vote.already");
    }

    [Fact]
    public void The_same_vote_decided_on_two_nodes_is_one_vote()
    {
        var raced = Given(Published, Asked(), new VoteCast(Id(1), "voter")).And(new VoteCast(Id(1), "voter"), Voter);
        Assert.Equal(1, raced.State.Questions.Find(Id(1))!.Votes);
        Assert.Null(raced.Refusal);
    }

    [Fact]
    public void A_vote_can_be_taken_back()
    {
        var back = Given(Published, Asked()).Do(new CastVote(Id(1)), Voter).Do(new TakeBackVote(Id(1)), Voter);
        Assert.Equal(0, back.State.Questions.Find(Id(1))!.Votes);
        back.When(new TakeBackVote(Id(1)), Voter).ThenRefused("vote.none");
    }

    [Fact]
    public void Only_attendees_vote()
    {
        Given(Published, Asked()).When(new CastVote(Id(1)), Ada).ThenRefused("role.attendee-needed");
        Given(Published, Asked()).When(new TakeBackVote(Id(1)), Ada).ThenRefused("role.attendee-needed");
    }

    [Fact]
    public void A_question_that_is_not_there_takes_no_vote()
    {
        Given(Published).When(new CastVote(Id(1)), Voter).ThenRefused("question.unknown");
        Given(Published).When(new TakeBackVote(Id(1)), Voter).ThenRefused("question.unknown");
    }

    [Fact]
    public void A_closed_question_takes_no_vote_and_gives_none_back()
    {
        var closed = Given(Published, Asked(), new VoteCast(Id(1), "voter")).Do(new AnswerQuestion(Id(1)), Ada);
        closed.When(new CastVote(Id(1)), Asker).ThenRefused("vote.closed");
        closed.When(new TakeBackVote(Id(1)), Voter).ThenRefused("vote.closed");
    }
}
