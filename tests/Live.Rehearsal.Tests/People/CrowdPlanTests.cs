using Live.Rehearsal.People;
using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.Tests.People;

public sealed class CrowdPlanTests
{
    [Fact]
    public void The_same_seed_means_the_same_day() => Assert.Equal(Plan(1), Plan(1));

    [Fact]
    public void Another_seed_means_another_day() => Assert.NotEqual(Plan(1), Plan(2));

    [Fact]
    public void A_thousand_attendees_ask_more_than_three_hundred_questions() => Assert.True(Numbers(Plan(1, 1000)).Length > 300);

    [Fact]
    public void Every_question_has_a_number_of_its_own()
    {
        var numbers = Numbers(Plan(1));
        Assert.Equal(Enumerable.Range(1, numbers.Length), numbers.Order());
    }

    [Fact]
    public void Everybody_acts_while_something_is_on_or_shortly_after() =>
        Assert.All(Plan(1), deed => Assert.InRange(deed.At, Morning.Nine, Morning.Posters.End.AddMinutes(3)));

    [Fact]
    public void Whoever_corrects_or_withdraws_a_question_has_asked_it()
    {
        var plan = Plan(1, 1000);
        var askers = plan.OfType<AskByCommand>().ToDictionary(deed => deed.Number, deed => deed.User);
        var edits = plan.OfType<EditQuestion>().Where(edit => askers.ContainsKey(edit.Number)).ToArray();
        Assert.NotEmpty(edits);
        Assert.All(edits, edit => Assert.Equal(askers[edit.Number], edit.User));
    }

    [Fact]
    public void People_make_mistakes_too()
    {
        var plan = Plan(1, 1000);
        Assert.Contains(plan, deed => deed is AskNothing);
        Assert.Contains(plan, deed => deed is AskTooMuch);
        Assert.Contains(plan, deed => deed is AskByCommand { Twice: true });
    }

    [Fact]
    public void Every_way_to_ask_and_to_vote_is_tried() => Assert.Empty(
        Ways.OfAsking.Concat(Ways.OfVoting).Except(Plan(1, 1000).Select(deed => deed.Way).OfType<string>()));

    [Fact]
    public void Whoever_asks_alike_is_somebody_else_a_moment_later()
    {
        var plan = Plan(1, 1000);
        var askers = plan.OfType<AskByCommand>().ToDictionary(deed => deed.Number);
        Assert.All(plan.OfType<AskAlike>(), alike =>
        {
            Assert.NotEqual(askers[alike.Number].User, alike.User);
            Assert.True(alike.At > askers[alike.Number].At);
        });
    }

    private static IReadOnlyList<Deed> Plan(int seed, int attendees = 200) => CrowdPlan.Of(Morning.Day(attendees), seed);

    private static int[] Numbers(IEnumerable<Deed> plan) => [.. plan.Select(deed => deed switch
    {
        AskByCommand ask => ask.Number,
        AskByForm ask => ask.Number,
        AskByButton ask => ask.Number,
        AskAtHome ask => ask.Number,
        AskByMention ask => ask.Number,
        AskInThread ask => ask.Number,
        AskDirectly ask => ask.Number,
        AskByShortcut ask => ask.Number,
        AskAtPoster ask => ask.Number,
        _ => 0,
    }).Where(number => number > 0)];
}
