using static Live.Tests.Day;

namespace Live.Tests.Programmes;

public sealed class ProgrammeTests
{
    [Fact]
    public void A_room_has_something_on_and_something_next()
    {
        Assert.Equal(Talk1, Plan.On(Hall, At(9, 39))?.Id);
        Assert.Equal(Coffee, Plan.On(Hall, At(9, 40))?.Id);
        Assert.Null(Plan.On(Hall, At(12, 0)));
        Assert.Equal(Talk2, Plan.Next(Hall, At(9, 50))?.Id);
        Assert.Equal(Coffee, Plan.After(Of(Talk1))?.Id);
        Assert.Null(Plan.After(Of(Evening)));
    }

    [Fact]
    public void A_changed_programme_finds_its_own_sessions()
    {
        Assert.NotNull(Plan.Find(Talk1));
        var changed = Plan.With([Of(Talk1) with { Title = "New title" }]);
        Assert.Equal("New title", changed.Find(Talk1)!.Title);
        Assert.Equal("talk-1", Plan.Find(Talk1)!.Title);
    }
}
