using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class ArrangeQueueTests
{
    private static readonly Scenario Queue = new[] { 1, 2, 3, 4 }.Aggregate(
        Given(Published, Asked(1, "a"), Asked(2, "b"), Asked(3, "c"), Asked(4, "d")), (all, id) => all.Do(new QueueQuestion(Id(id)), Ada));

    [Fact]
    public void The_queue_is_as_the_chair_puts_it_and_the_rest_goes_by_votes()
    {
        var voted = Queue.Do(new CastVote(Id(4)), Voter);
        Assert.Equal("q4 q1 q2 q3", Order(voted));
        Assert.Equal("q3 q1 q4 q2", Order(Arrange(voted, 3, 1)));
        Assert.Equal("q2 q3 q1 q4", Order(Arrange(voted, 3, 1).Do(new PinQuestion(Id(2), true), Ada)));
    }

    [Fact]
    public void The_order_before_is_one_arrangement_away()
    {
        var arranged = Arrange(Queue, 3, 1);
        Assert.Equal("q1 q2 q3 q4", Order(Arrange(arranged)));
        Assert.Equal("q3 q1 q2 q4", Order(Arrange(Arrange(arranged, 4), 3, 1)));
    }

    [Fact]
    public void What_comes_back_to_the_queue_has_its_place_again_and_what_comes_anew_has_none()
    {
        var back = Arrange(Queue, 3, 1).Do(new PutQuestion(Id(3)), Ada).Do(new ReturnQuestion(Id(3)), Ada);
        Assert.Equal("q3 q1 q2 q4", Order(back));
        var anew = Arrange(Queue, 3, 1).Do(new ReturnQuestion(Id(3)), Ada).Do(new QueueQuestion(Id(3)), Ada);
        Assert.Equal("q1 q2 q3 q4", Order(anew));
    }

    [Fact]
    public void What_is_queued_no_more_is_passed_over()
    {
        var put = Queue.Do(new PutQuestion(Id(3)), Ada);
        Assert.Equal([Id(4), Id(1)], put.When(new ArrangeQueue(Talk1, [Id(3), Id(4), Id(9), Id(1), Id(4)]), Ada).Then<QueueArranged>().Ids.AsEnumerable());
        Assert.Equal("q4 q1 q2", Order(put.And(new QueueArranged(Talk1, [Id(3), Id(4)]), Ada)));
    }

    [Fact]
    public void Only_the_chair_arranges_and_nobody_without_bounds()
    {
        Queue.When(new ArrangeQueue(Talk1, []), Bob).ThenRefused("role.chair-needed");
        Queue.When(new ArrangeQueue(new("none"), []), Olga).ThenRefused("session.unknown");
        Queue.When(new ArrangeQueue(Talk1, [.. Enumerable.Range(0, ArrangeQueue.Most + 1).Select(Id)]), Ada).ThenRefused("queue.too-many");
    }

    private static Scenario Arrange(Scenario scenario, params int[] ids) => scenario.Do(new ArrangeQueue(Talk1, [.. ids.Select(Id)]), Ada);

    private static string Order(Scenario scenario) =>
        string.Join(' ', scenario.State.Questions.Queued(Talk1).Order(QuestionOrder.Instance).Select(question => question.Id));
}
