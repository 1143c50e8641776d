using Live.Log;
using Live.Questions;
using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class SimilarQuestionsTests
{
    private const string Text = "Does the convergence rate depend on the initialization?";

    [Fact]
    public void The_most_alike_open_questions_of_the_session_are_found_but_not_ones_own()
    {
        var state = Given(Published, Like(1, "Does convergence rate depend on initialization?", "a"), Like(2, Text, "b"), Like(3, "What about Adam?", "c"),
            Like(4, Text, "mine"), Like(5, Text, "d", session: "talk-2"), Like(6, Text, "e"), new QuestionWithdrawn(Id(6), QuestionState.Waiting)).State;
        Assert.Equal([Id(2), Id(1)], SimilarQuestions.Find(state, Talk1, null, Text, ["mine", "mine too"]).Select(question => question.Id));
    }

    [Fact]
    public void At_most_three_are_shown_and_people_are_counted_once()
    {
        var state = Enumerable.Range(1, 5).Aggregate(Given(Published), (scenario, number) => scenario.And(Like(number, Text, $"a{number}"), Who.System))
            .And(new VoteCast(Id(1), "voter"), Who.System).And(new VoteCast(Id(2), "voter"), Who.System).And(new VoteCast(Id(2), "a1"), Who.System).State;
        var similar = SimilarQuestions.Find(state, Talk1, null, Text, []);
        Assert.Equal([Id(2), Id(1), Id(3)], similar.Select(question => question.Id));
        Assert.Equal(4, SimilarQuestions.People(similar));
    }

    [Fact]
    public void A_reworded_question_is_found_by_both_its_wordings()
    {
        var state = Given(Published, Like(1, Text, "a"), new QuestionReworded(Id(1), "About the start: does it matter for the rate?")).State;
        Assert.Single(SimilarQuestions.Find(state, Talk1, null, Text, []));
        Assert.Single(SimilarQuestions.Find(state, Talk1, null, "about the start: does it matter for the rate", []));
    }

    private static QuestionAsked Like(int number, string text, string asker, string session = "talk-1") =>
        new(Id(number), new(session), text, asker, null, Origin.Slack);
}
