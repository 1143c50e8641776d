using Live.Announcements;
using Live.Programmes;

using static Live.Tests.Day;

namespace Live.Tests.Announcements;

public sealed class MomentsTests
{
    [Fact]
    public void A_talk_is_announced_before_it_starts_when_it_starts_when_questions_open_and_when_it_ends() => Assert.Equal(
        ["lead-10/talk-1/2026-11-21T08:50:00Z", "start/talk-1/2026-11-21T09:00:00Z",
            "questions/talk-1/2026-11-21T09:30:00Z", "end/talk-1/2026-11-21T09:40:00Z"],
        Moments.Of(Of(Talk1), Settings.Default).Select(moment => moment.Id.Value));

    [Fact]
    public void A_break_opens_no_questions() => Assert.Equal(
        [MomentKind.Lead, MomentKind.Start, MomentKind.End], Moments.Of(Of(Coffee), Settings.Default).Select(moment => moment.Kind));

    [Fact]
    public void A_cancelled_session_has_no_moments() =>
        Assert.Empty(Moments.All(Of(Talk1) with { Cancelled = true }, Settings.Default));

    [Fact]
    public void The_author_decides_what_is_announced()
    {
        var settings = new Settings([TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(2.5)], false, false, false);
        Assert.Equal(["lead-30/talk-1/2026-11-21T08:30:00Z", "lead-2.5/talk-1/2026-11-21T08:57:30Z"],
            Moments.Of(Of(Talk1), settings).Select(moment => moment.Id.Value));
    }

    [Fact]
    public void What_a_session_left_goes_to_its_speakers_whatever_is_announced() => Assert.Equal(
        ["leftovers/talk-1/2026-11-21T09:50:00Z"],
        Moments.All(Of(Talk1), new Settings([], false, false, false) { CallChairs = TimeSpan.Zero, MissChairs = TimeSpan.Zero }).Select(moment => moment.Id.Value));

    [Fact]
    public void At_the_same_time_an_end_comes_before_a_start() => Assert.Equal(
        ["end/talk-1/2026-11-21T09:40:00Z", "start/coffee/2026-11-21T09:40:00Z"],
        Moments.Of(Plan).Where(moment => moment.Due == At(9, 40)).Select(moment => moment.Id.Value));
}
