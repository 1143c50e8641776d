using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Programmes;

public sealed class PublishProgrammeTests
{
    private static readonly Session Delayed = Of(Talk1) with { End = At(9, 50) };

    [Fact]
    public void The_first_file_takes_effect()
    {
        var published = Given().Do(new PublishProgramme(Plan, "file-1"), Who.System);
        Assert.Equal(Plan, published.State.Programme);
        Assert.Equal(1, published.State.ScheduleVersion);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        Given(Published).When(new PublishProgramme(Plan, "file-1"), Who.System).ThenRefused("programme.unchanged");
        Assert.Equal("programme.unchanged", Given(Published, Published).Refusal?.Code);
    }

    [Fact]
    public void Only_live_publishes() => Given().When(new PublishProgramme(Plan, "file-1"), Olga).ThenRefused("role.system");

    [Fact]
    public void An_edited_file_keeps_what_the_organizers_changed()
    {
        var edited = Changed().And(Edited(Of(Talk2) with { Title = "New title" }), Who.System);
        Assert.Equal(Delayed, edited.State.Programme!.Find(Talk1));
        Assert.Equal("New title", edited.State.Programme.Find(Talk2)!.Title);
        Assert.Equal(3, edited.State.ScheduleVersion);
    }

    [Fact]
    public void An_edited_file_that_says_something_new_of_a_changed_session_wins()
    {
        var edited = Changed().And(Edited(Of(Talk1) with { Title = "New title" }), Who.System);
        Assert.Equal(Of(Talk1) with { Title = "New title" }, edited.State.Programme!.Find(Talk1));
    }

    [Fact]
    public void A_session_that_the_file_does_not_have_any_more_is_gone() => Assert.Null(
        Given(Published).And(new ProgrammePublished(Plan with { Sessions = [Of(Talk2)] }, "file-2"), Who.System).State.Programme!.Find(Talk1));

    [Fact]
    public void A_change_into_a_room_that_the_file_does_not_have_any_more_is_not_kept()
    {
        var moved = Given(Published, new ScheduleReleased(2, 1, "Moved", [Of(Talk1) with { Room = Annex }]));
        var inHall = Plan.Sessions.Where(session => session.Room == Hall);
        var edited = moved.And(new ProgrammePublished(Plan with { Rooms = [Plan.Room(Hall)], Sessions = [.. inHall] }, "file-2"), Who.System);
        Assert.Equal(Hall, edited.State.Programme!.Find(Talk1)!.Room);
    }

    [Fact]
    public void Only_sessions_with_other_times_are_planned_anew()
    {
        var edited = Given(Published).And(Edited(Of(Talk2) with { Title = "New title" }, Of(Talk3) with { End = At(11, 30) }), Who.System, At(9, 30));
        Assert.Equal(Nine, edited.State.PlannedAt(Talk2));
        Assert.Equal(At(9, 30), edited.State.PlannedAt(Talk3));
    }

    private static Scenario Changed() => Given(Published, new ScheduleReleased(2, 1, "Longer", [Delayed]));

    private static ProgrammePublished Edited(params Session[] sessions) => new(Plan.With(sessions), "file-2");
}
