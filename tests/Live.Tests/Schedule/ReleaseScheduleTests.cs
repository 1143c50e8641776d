using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class ReleaseScheduleTests
{
    private static readonly ScheduleDraft Later = new("Running 5 minutes late in Hall", [Moved(Talk1, 5)]);

    [Fact]
    public void A_released_draft_is_the_programme_from_then_on()
    {
        var released = Given(Published).Do(new ReleaseSchedule(1, Later), Olga, At(9, 10));
        Assert.Equal(At(9, 5), released.State.Programme!.Find(Talk1)!.Start);
        Assert.Equal(At(9, 10), released.State.PlannedAt(Talk1));
        Assert.Equal(Nine, released.State.PlannedAt(Talk2));
        Assert.Equal(2, released.State.ScheduleVersion);
        var release = Assert.Single(released.State.Releases);
        Assert.Equal((2, At(9, 10), Olga, Later.Headline), (release.Version, release.At, release.Who, release.Headline));
        Assert.Equal(new SessionChange(Of(Talk1), Moved(Talk1, 5)), Assert.Single(release.Changes));
    }

    [Fact]
    public void Only_organizers_release()
    {
        foreach (var who in new[] { Ada, Asker, Who.System })
            Given(Published).When(new ReleaseSchedule(1, Later), who).ThenRefused("role.organizer-needed");
    }

    [Fact]
    public void A_draft_of_an_older_version_is_refused() => Given(Published).Do(new ReleaseSchedule(1, Later), Olga)
        .When(new ReleaseSchedule(1, new("Other", [Moved(Talk2, 5)])), Olga).ThenRefused("schedule.changed-meanwhile");

    [Fact]
    public void Of_two_releases_that_race_the_first_counts()
    {
        var raced = Given(Published, new ScheduleReleased(2, 1, "First", [Moved(Talk1, 5)]))
            .And(new ScheduleReleased(2, 1, "Second", [Moved(Talk1, 9)]), Olga);
        Assert.Equal("schedule.changed-meanwhile", raced.Refusal?.Code);
        Assert.Equal(At(9, 5), raced.State.Programme!.Find(Talk1)!.Start);
    }

    [Fact]
    public void A_draft_that_changes_nothing_is_refused()
    {
        Given(Published).When(new ReleaseSchedule(1, new("Nothing", [Of(Talk1)])), Olga).ThenRefused("schedule.nothing-changes");
        Given(Published).When(new ReleaseSchedule(1, new("Nothing", [])), Olga).ThenRefused("schedule.nothing-changes");
    }

    [Fact]
    public void A_draft_with_an_unknown_session_is_refused() => Given(Published)
        .When(new ReleaseSchedule(1, new("New", [Of(Talk1) with { Id = new("new") }])), Olga).ThenRefused("session.unknown");

    [Fact]
    public void A_draft_with_an_impossible_session_is_refused()
    {
        foreach (var impossible in new[]
        {
            Of(Talk1) with { End = Of(Talk1).Start },
            Of(Talk1) with { Room = new("nowhere") },
            Of(Talk1) with { Chairs = [new("nobody")] },
            Of(Talk1) with { QuestionTime = TimeSpan.FromHours(1) },
        })
        {
            Given(Published).When(new ReleaseSchedule(1, new("Impossible", [impossible])), Olga).ThenRefused("schedule.impossible");
        }
    }

    [Fact]
    public void A_draft_that_says_two_things_of_one_session_is_refused() => Given(Published)
        .When(new ReleaseSchedule(1, new("Twice", [Moved(Talk1, 5), Moved(Talk1, 10)])), Olga).ThenRefused("schedule.impossible");

    [Fact]
    public void A_draft_without_a_headline_is_refused() => Given(Published)
        .When(new ReleaseSchedule(1, Later with { Headline = " " }), Olga).ThenRefused("schedule.headline");

    internal static Session Moved(SessionId id, int minutes) =>
        Of(id) with { Start = Of(id).Start.AddMinutes(minutes), End = Of(id).End.AddMinutes(minutes) };
}
