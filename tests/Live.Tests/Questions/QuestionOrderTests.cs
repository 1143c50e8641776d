using Live.Questions;

using static Live.Tests.Day;

namespace Live.Tests.Questions;

public sealed class QuestionOrderTests
{
    [Fact]
    public void Pinned_comes_first_then_votes_then_who_asked_first()
    {
        Question[] questions =
        [
            Of("pinned") with { Pinned = true },
            Of("voted") with { Voters = ["a", "b"] },
            Of("early"),
            Of("same-a", 1),
            Of("same-b", 1),
        ];
        Assert.Equal(questions, questions.Reverse().Order(QuestionOrder.Instance));
    }

    private static Question Of(string id, int minute = 0) => new(new(id), Talk1, "?", "?", "a", null, Origin.Slack, At(9, minute), 1);
}
