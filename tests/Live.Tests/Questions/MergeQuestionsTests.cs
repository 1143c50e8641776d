using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class MergeQuestionsTests
{
    private static readonly Scenario Three = Given(Published, Asked(1, "ann"), Asked(2, "ben"), Asked(3, "cem"));

    [Fact]
    public void A_question_is_asked_together_with_another_one()
    {
        Three.When(new MergeQuestions(Id(1), Id(2)), Ada).Then(new QuestionsMerged(Id(1), Id(2)));
        var merged = Merge(Three, 1, 2).State.Questions;
        Assert.Equal((Id(2), Id(1)), (merged.Find(Id(1))!.MergedInto, Assert.Single(merged.Find(Id(2))!.Merged)));
        Assert.Equal([Id(2), Id(3)], merged.In(Talk1).Select(question => question.Id));
        Assert.Equal((2, 2), (merged.CountIn(Talk1), merged.CountIn(Talk1, QuestionState.Waiting)));
    }

    [Fact]
    public void Who_asked_and_who_voted_counts_once()
    {
        var merged = Merge(Vote(Vote(Vote(Three, 1, "v"), 2, "v"), 1, "w"), 1, 2);
        Assert.Equal(["ann", "v", "w"], Votes(merged, 2));
        var own = Merge(Given(Published, Asked(1, "ann"), Asked(2, "ann")), 1, 2);
        Assert.Empty(Votes(own, 2));
    }

    [Fact]
    public void A_vote_for_a_merged_question_counts_for_the_one_that_is_read_out_and_is_taken_back_there()
    {
        var merged = Merge(Vote(Three, 1, "early"), 1, 2).Do(new CastVote(Id(1)), Voter);
        Assert.Equal(["ann", "early", "voter"], Votes(merged, 2));
        merged.When(new CastVote(Id(2)), Voter).ThenRefused("vote.already");
        merged.When(new CastVote(Id(2)), Log.Who.Attendee("early")).ThenRefused("vote.together");
        Assert.Equal(["ann", "early"], Votes(merged.Do(new TakeBackVote(Id(1)), Voter), 2));
        Assert.Equal(["ann", "voter"], Votes(merged.Do(new TakeBackVote(Id(2)), Log.Who.Attendee("early")), 2));
        merged.When(new TakeBackVote(Id(2)), Log.Who.Attendee("ann")).ThenRefused("vote.asked");
    }

    [Fact]
    public void Merges_end_at_the_last_one()
    {
        var chain = Merge(Merge(Three, 1, 2), 2, 3);
        Assert.Equal(Id(3), chain.State.Questions.Main(chain.State.Questions.Find(Id(1))!).Id);
        Assert.Equal(["ann", "ben"], Votes(chain, 3));
        var into = Merge(Merge(Three, 2, 3), 1, 2);
        Assert.Equal(Id(3), into.State.Questions.Find(Id(1))!.MergedInto);
    }

    [Fact]
    public void A_question_is_not_merged_into_itself_nor_round_in_a_circle()
    {
        Three.When(new MergeQuestions(Id(1), Id(1)), Ada).ThenRefused("merge.itself");
        Merge(Three, 1, 2).When(new MergeQuestions(Id(2), Id(1)), Ada).ThenRefused("merge.itself");
        Merge(Three, 1, 2).When(new MergeQuestions(Id(1), Id(2)), Ada).ThenRefused("merge.itself");
        var raced = Merge(Three, 1, 2).And(new QuestionsMerged(Id(2), Id(1)), Olga);
        Assert.Equal(("merge.itself", Id(2)), (raced.Refusal?.Code, raced.State.Questions.Main(raced.State.Questions.Find(Id(1))!).Id));
    }

    [Fact]
    public void Of_two_different_merges_the_first_stands()
    {
        var raced = Merge(Three, 1, 2).And(new QuestionsMerged(Id(1), Id(3)), Olga);
        Assert.Equal(("question.merged", Id(2)), (raced.Refusal?.Code, raced.State.Questions.Find(Id(1))!.MergedInto));
        Assert.Empty(raced.State.Questions.Find(Id(3))!.Merged);
    }

    [Fact]
    public void Only_what_waits_or_is_queued_is_merged_and_only_into_what_is_open()
    {
        var asking = Three.Do(new PutQuestion(Id(1)), Ada);
        asking.When(new MergeQuestions(Id(1), Id(2)), Ada).ThenRefused("question.state");
        asking.When(new MergeQuestions(Id(2), Id(1)), Ada).Then<QuestionsMerged>();
        asking.Do(new AnswerQuestion(Id(1)), Ada).When(new MergeQuestions(Id(2), Id(1)), Ada).ThenRefused("question.state");
        var raced = Three.Do(new PutQuestion(Id(1)), Ada).And(new QuestionsMerged(Id(1), Id(2)), Olga);
        Assert.Equal("question.state", raced.Refusal?.Code);
    }

    [Fact]
    public void Only_questions_of_one_session_are_asked_together()
    {
        Given(Published, Asked(1), Asked(2, session: Talk2)).When(new MergeQuestions(Id(1), Id(2)), Olga).ThenRefused("merge.elsewhere");
        Three.When(new MergeQuestions(Id(1), Id(9)), Ada).ThenRefused("question.unknown");
        Three.When(new MergeQuestions(Id(1), Id(2)), Bob).ThenRefused("role.chair-needed");
        Three.When(new MergeQuestions(Id(1), Id(2)), Asker).ThenRefused("role.chair-needed");
    }

    [Fact]
    public void What_happens_to_the_one_that_is_read_out_happens_to_all()
    {
        var answered = Merge(Three, 1, 2).Do(new PutQuestion(Id(2)), Ada).Do(new AnswerInWriting(Id(1), "Yes.", 0), Ada);
        var followed = Followed(answered, 1);
        Assert.Equal((QuestionState.Answered, "Yes.", "Question 1?", "ann"), (followed.State, followed.Answer, followed.Text, followed.Asker));
        var dismissed = Merge(Three, 1, 2).Do(new DismissQuestion(Id(2), "asked already"), Ada);
        Assert.Equal((QuestionState.Dismissed, "asked already"), (Followed(dismissed, 1).State, Followed(dismissed, 1).Reason));
        Assert.Equal(QuestionState.Waiting, Followed(dismissed.Do(new ReturnQuestion(Id(2)), Ada), 1).State);
        var left = Merge(Three, 1, 2).Do(new LeaveRest(Talk1), Ada, At(9, 30));
        Assert.Equal([Id(2), Id(3)], Leftovers.Of(left.State, Talk1).Select(question => question.Id));
        Assert.Equal(QuestionState.Later, Followed(left, 1).State);
    }

    [Fact]
    public void A_merged_question_is_moved_only_with_the_other_one()
    {
        var merged = Merge(Three, 1, 2);
        ICommand[] moves =
        [
            new QueueQuestion(Id(1)), new PutQuestion(Id(1)), new AnswerQuestion(Id(1)), new DismissQuestion(Id(1), "asked already"),
            new LeaveQuestion(Id(1)), new ReturnQuestion(Id(1)), new PinQuestion(Id(1), true), new HandOverQuestion(Id(1), Talk2),
        ];
        Assert.All(moves, move => merged.When(move, Ada).ThenRefused("question.merged"));
        var raced = merged.And(new QuestionQueued(Id(1), QuestionState.Waiting), Olga);
        Assert.Equal(("question.merged", QuestionState.Waiting), (raced.Refusal?.Code, raced.State.Questions.Find(Id(1))!.State));
    }

    [Fact]
    public void A_chair_hands_over_all_that_is_asked_together()
    {
        var handed = Merge(Three, 1, 2).Do(new HandOverQuestion(Id(2), Talk2), Ada);
        Assert.Equal([Id(1), Id(2)], handed.State.Questions.AllIn(Talk2).Select(question => question.Id).OrderBy(id => id.Value));
        Assert.Equal([Id(2)], handed.State.Questions.In(Talk2).Select(question => question.Id));
        Assert.Equal(["ann"], Votes(handed, 2));
    }

    [Fact]
    public void When_the_asker_of_the_main_one_takes_it_back_the_first_that_was_merged_stands_in_its_place()
    {
        var all = Merge(Merge(Vote(Three, 2, "v"), 1, 2), 3, 2).Do(new QueueQuestion(Id(2)), Ada).Do(new PinQuestion(Id(2), true), Ada);
        var left = all.Do(new WithdrawQuestion(Id(2)), Log.Who.Attendee("ben")).State.Questions;
        Assert.Equal(QuestionState.Withdrawn, left.Find(Id(2))!.State);
        var heir = left.Find(Id(1))!;
        Assert.Equal((QuestionState.Queued, true, null, "cem"), (heir.State, heir.Pinned, heir.MergedInto, string.Join(' ', heir.Voters)));
        Assert.Equal(Id(1), left.Find(Id(3))!.MergedInto);
    }

    [Fact]
    public void When_the_asker_of_a_merged_one_takes_it_back_it_leaves_alone()
    {
        var chain = Merge(Merge(Three, 1, 2), 2, 3);
        var left = chain.Do(new WithdrawQuestion(Id(2)), Log.Who.Attendee("ben"));
        Assert.Equal((QuestionState.Withdrawn, Id(3)), (left.State.Questions.Find(Id(2))!.State, left.State.Questions.Find(Id(1))!.MergedInto));
        Assert.Equal(["ann"], Votes(left, 3));
        chain.Do(new PutQuestion(Id(3)), Ada).When(new WithdrawQuestion(Id(2)), Log.Who.Attendee("ben")).ThenRefused("question.state");
        var raced = chain.Do(new PutQuestion(Id(3)), Ada).And(new QuestionWithdrawn(Id(2), QuestionState.Waiting), Log.Who.Attendee("ben"));
        Assert.Equal(("question.state", Id(3)), (raced.Refusal?.Code, raced.State.Questions.Find(Id(2))!.MergedInto));
    }

    [Fact]
    public void An_asker_who_moves_a_question_elsewhere_moves_it_alone()
    {
        var moved = Merge(Three, 1, 2).Do(new HandOverQuestion(Id(2), Talk2), Log.Who.Attendee("ben"));
        Assert.Equal((Talk2, Talk1), (moved.State.Questions.Find(Id(2))!.Session, moved.State.Questions.Find(Id(1))!.Session));
        Assert.Null(moved.State.Questions.Find(Id(1))!.MergedInto);
        var other = Merge(Three, 1, 2).Do(new HandOverQuestion(Id(1), Talk2), Log.Who.Attendee("ann"));
        Assert.Equal((Talk2, null), (other.State.Questions.Find(Id(1))!.Session, other.State.Questions.Find(Id(1))!.MergedInto));
        Assert.Empty(other.State.Questions.Find(Id(2))!.Merged);
    }

    [Fact]
    public void Splitting_gives_back_what_was_before()
    {
        var before = Vote(Three, 1, "v").Do(new QueueQuestion(Id(1)), Ada).Do(new PinQuestion(Id(1), true), Ada);
        var split = Merge(before, 1, 2).Do(new SplitQuestion(Id(1)), Ada);
        var (was, now) = (before.State.Questions.Find(Id(1))!, split.State.Questions.Find(Id(1))!);
        Assert.Equal((was.State, was.Pinned, "v"), (now.State, now.Pinned, string.Join(' ', now.Voters)));
        Assert.Empty(Votes(split, 2));
        Assert.Equal([Id(1), Id(2), Id(3)], split.State.Questions.In(Talk1).Select(question => question.Id));
        split.When(new SplitQuestion(Id(1)), Ada).ThenRefused("split.alone");
        Assert.Equal("split.alone", split.And(new QuestionSplit(Id(1)), Olga).Refusal?.Code);
    }

    [Fact]
    public void What_was_merged_before_leaves_with_the_one_that_it_was_merged_into()
    {
        var split = Merge(Merge(Three, 1, 2), 2, 3).Do(new SplitQuestion(Id(2)), Ada);
        Assert.Equal((Id(2), "ann"), (split.State.Questions.Find(Id(1))!.MergedInto, string.Join(' ', Votes(split, 2))));
        Assert.Empty(Votes(split, 3));
    }

    [Fact]
    public void What_is_split_off_when_the_session_is_over_goes_to_the_speakers()
    {
        var split = Merge(Three, 1, 2).Do(new LeaveRest(Talk1), Ada, At(9, 30)).Do(new SplitQuestion(Id(1)), Ada);
        Assert.Equal((QuestionState.Later, 3), (split.State.Questions.Find(Id(1))!.State, split.State.Questions.Find(Id(1))!.Number));
    }

    [Fact]
    public void A_merged_question_counts_as_open_as_long_as_the_other_one_is()
    {
        var words = new AskQuestion(Id(5), Talk1, "Question 1?", null, Origin.Slack);
        var ann = Log.Who.Attendee("ann");
        Merge(Three, 1, 2).When(words, ann).ThenRefused("question.already-asked");
        Merge(Three, 1, 2).Do(new AnswerQuestion(Id(2)), Ada).When(words, ann).Then<QuestionAsked>();
    }

    private static Scenario Merge(Scenario scenario, int id, int into) => scenario.Do(new MergeQuestions(Id(id), Id(into)), Ada);

    private static Scenario Vote(Scenario scenario, int id, string voter) => scenario.Do(new CastVote(Id(id)), Log.Who.Attendee(voter));

    private static IEnumerable<string> Votes(Scenario scenario, int id) => scenario.State.Questions.Find(Id(id))!.Voters.Order(StringComparer.Ordinal);

    private static Question Followed(Scenario scenario, int id) => scenario.State.Questions.Followed(scenario.State.Questions.Find(Id(id))!);
}
