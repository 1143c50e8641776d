using Live.Chairs;
using Live.Programmes;

using static Live.Tests.Day;

namespace Live.Tests.Chairs;

public sealed class StandInsTests
{
    private static readonly Programme Crowded = Plan with
    {
        People =
        [
            new(new("busy"), "Busy Organizer", null, null, true),
            .. Plan.People,
            new(new("speaker"), "A. Speaker", null, null, true),
            new(new("author"), "An Author", null, null, false),
        ],
    };

    [Fact]
    public void Organizers_and_whoever_chairs_something_else_at_another_time_free_ones_first()
    {
        var day = Crowded.With([Of(Posters) with { Chairs = [new("busy")] }]);
        Assert.Equal(["olga", "speaker", "bob", "busy"], Ids(day));
    }

    [Fact]
    public void Whoever_chairs_or_speaks_at_that_time_is_not_free()
    {
        Assert.Equal(["busy", "olga", "speaker"], Ids(Crowded.With([Of(Posters) with { Chairs = [new("bob")] }])));
        Assert.Equal(["busy", "olga", "bob", "speaker"], Ids(Crowded.With([Of(Posters) with { Speakers = ["A. Speaker"] }])));
        Assert.Equal(["busy", "olga", "speaker", "bob"],
            Ids(Crowded.With([Of(Posters) with { Chairs = [new("bob"), new("olga")], Cancelled = true }])));
    }

    [Fact]
    public void Nobody_who_speaks_or_chairs_in_the_session_itself() => Assert.Equal(
        ["busy", "olga"], Ids(Crowded.With([Of(Talk1) with { Speakers = ["A. Speaker"], Chairs = [new("ada"), new("bob")] }])));

    private static IEnumerable<string> Ids(Programme programme) =>
        StandIns.For(programme, programme.Find(Talk1)!).Select(person => person.Id.Value);
}
