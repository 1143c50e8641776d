using Live.Programmes;
using Live.Questions;

using static Live.Tests.Day;

namespace Live.Tests.Questions;

public sealed class RoutingTests
{
    [Theory]
    [InlineData(8, 44, null)] // nothing starts within 15 minutes
    [InlineData(8, 45, "talk-1")]
    [InlineData(9, 0, "talk-1")]
    [InlineData(9, 39, "talk-1")]
    [InlineData(9, 49, "talk-1")] // over for less than 10 minutes, coffee takes none
    [InlineData(9, 50, null)]
    [InlineData(10, 5, "talk-2")]
    [InlineData(11, 0, "talk-3")]
    public void A_room_s_question_goes_to_what_is_on_was_on_or_is_next(int hour, int minute, string? session) =>
        Assert.Equal(session, Routing.ForRoom(Plan, Hall, At(hour, minute))?.Id.Value);

    [Fact]
    public void A_cancelled_session_gets_nothing() =>
        Assert.Null(Routing.ForRoom(Plan.With([Of(Talk1) with { Cancelled = true }]), Hall, At(9, 10)));

    [Fact]
    public void Without_a_room_a_question_goes_somewhere_only_when_one_room_has_something()
    {
        Assert.Null(Routing.Anywhere(Plan, At(9, 10)));
        Assert.Equal(Posters, Routing.Anywhere(Plan, At(9, 55))?.Id);
    }

    [Fact]
    public void A_picker_offers_what_is_on_then_what_comes_then_what_is_over_and_no_break()
    {
        var offered = Routing.Choices(Plan, At(10, 30)).Select(session => session.Id).ToArray();
        Assert.Equal([Talk2, Panel], offered[..2].OrderBy(id => id.Value == "panel"));
        Assert.Equal([Talk3, Evening], offered[2..4]);
        Assert.Equal([Posters, Talk1], offered[4..].OrderBy(id => id.Value, StringComparer.Ordinal));
        Assert.DoesNotContain(Coffee, offered);
    }
}
