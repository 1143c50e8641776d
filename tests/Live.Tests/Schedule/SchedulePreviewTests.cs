using Live.Announcements;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class SchedulePreviewTests
{
    [Fact]
    public void A_preview_counts_what_a_draft_would_do()
    {
        var start = Moments.Of(Of(Talk1), Settings.Default).Single(moment => moment.Kind is MomentKind.Lead);
        var given = Given(Published, Asked(1), Asked(2, session: Talk2), Asked(3, session: Panel))
            .Do(new ReachMoment(Talk1, start.Id, TimeSpan.Zero, TimeSpan.FromMinutes(5)), Who.System, Nine);
        var preview = SchedulePreview.Of(given.State, RunningLate.Plan(Plan, Talk1, 10, Absorb.None, At(8, 55)).Draft!, At(8, 55));
        Assert.Equal([Talk1, Coffee, Talk2, Talk3], preview.Changes.Select(change => change.To.Id));
        Assert.Equal(1, preview.BasedOn);
        Assert.Equal(14, preview.Retimed); // four of each talk, three of the break, without the one that was announced
        Assert.Equal(0, preview.Corrected); // it was skipped: its time was over before the programme was loaded
        Assert.Equal(2, preview.Questions);
        Assert.Equal(["Ada", "Bob"], preview.Chairs.Select(chair => chair.Name));
        Assert.Empty(preview.Overlaps);
    }

    [Fact]
    public void A_new_overlap_is_named()
    {
        var preview = SchedulePreview.Of(Given(Published).State, new("Longer", [Of(Talk2) with { End = At(11, 10) }]), Nine);
        Assert.Equal([(Talk2, Talk3)], preview.Overlaps.Select(pair => (pair.A.Id, pair.B.Id)));
    }

    [Fact]
    public void An_overlap_that_is_there_already_is_not_named_again_when_both_move()
    {
        var longer = Given(Published).Do(new ReleaseSchedule(1, new("Longer", [Of(Talk2) with { End = At(11, 10) }])), Olga);
        var draft = RunningLate.Plan(longer.State.Programme!, Talk2, 5, Absorb.None, At(10, 0)).Draft!;
        Assert.Empty(SchedulePreview.Of(longer.State, draft, At(10, 0)).Overlaps);
    }
}
