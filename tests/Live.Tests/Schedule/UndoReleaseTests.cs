using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class UndoReleaseTests
{
    private static readonly Scenario Released = Given(Published).Do(
        new ReleaseSchedule(1, new("Running 5 minutes late in Hall", [ReleaseScheduleTests.Moved(Talk1, 5)])), Olga, At(9, 10));

    [Fact]
    public void The_last_release_can_be_taken_back_for_ten_minutes()
    {
        var undone = Released.Do(new UndoRelease(2), Olga, At(9, 20));
        Assert.Equal(Of(Talk1), undone.State.Programme!.Find(Talk1));
        Assert.Equal("Undone: running 5 minutes late in Hall", undone.State.Releases[^1].Headline);
        Assert.Equal((2, 3), (undone.State.Releases[^1].Undoes!.Value, undone.State.Releases[0].UndoneBy!.Value));
        Released.When(new UndoRelease(2), Olga, At(9, 20).AddSeconds(1)).ThenRefused("schedule.undo-too-late");
    }

    [Fact]
    public void Only_organizers_take_a_release_back() => Released.When(new UndoRelease(2), Ada).ThenRefused("role.organizer-needed");

    [Fact]
    public void Only_the_last_release_can_be_taken_back_and_only_once()
    {
        Given(Published).When(new UndoRelease(1), Olga).ThenRefused("schedule.not-last");
        Released.When(new UndoRelease(1), Olga).ThenRefused("schedule.not-last");
        Released.Do(new UndoRelease(2), Olga).When(new UndoRelease(2), Olga).ThenRefused("schedule.not-last");
        Released.Do(new UndoRelease(2), Olga).When(new UndoRelease(3), Olga).ThenRefused("schedule.not-last");
        Released.And(new ProgrammePublished(Plan with { Name = "Edited" }, "file-2"), Log.Who.System)
            .When(new UndoRelease(2), Olga).ThenRefused("schedule.not-last");
    }

    [Fact]
    public void An_undo_that_raced_with_another_change_does_not_count()
    {
        var undo = Released.When(new UndoRelease(2), Olga).Then<ScheduleReleased>();
        var raced = Released.And(new ScheduleReleased(3, 2, "Other", [ReleaseScheduleTests.Moved(Talk2, 5)]), Olga).And(undo, Olga);
        Assert.Equal("schedule.changed-meanwhile", raced.Refusal?.Code);
        Assert.Null(raced.State.Releases[0].UndoneBy);
    }
}
