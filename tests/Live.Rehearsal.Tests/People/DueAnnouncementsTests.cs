using Live.Rehearsal.People;
using Live.Rehearsal.People.Judging;

namespace Live.Rehearsal.Tests.People;

public sealed class DueAnnouncementsTests
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_talk_is_announced_ahead_at_its_start_for_its_questions_and_at_its_end() => Assert.Equal(
        [
            "announcement/end/talk-1/2026-05-11T09:30:00Z",
            "announcement/lead-10/talk-1/2026-05-11T08:50:00Z",
            "announcement/questions/talk-1/2026-05-11T09:25:00Z",
            "announcement/start/talk-1/2026-05-11T09:00:00Z",
        ],
        Due([Morning.Talk1]).Certain.Keys.Order());

    [Fact]
    public void Posters_have_no_question_time_to_announce() =>
        Assert.DoesNotContain(Due([Morning.Posters]).Certain.Values, announcement => announcement.Kind == "questions");

    [Fact]
    public void A_cancelled_session_is_not_announced_from_then_on()
    {
        var due = Due([Morning.Talk2], Change(Morning.At(9, 25), Morning.Talk2 with { Cancelled = true }));
        Assert.Equal(["lead"], due.Certain.Values.Select(announcement => announcement.Kind));
        Assert.Empty(due.Possible);
    }

    [Fact]
    public void A_moved_session_is_announced_at_its_new_times_and_at_the_old_ones_before_the_change()
    {
        var later = Morning.Talk2 with { Start = Morning.At(9, 40), End = Morning.At(10, 10), QuestionsAt = Morning.At(10, 5) };
        var due = Due([Morning.Talk2], Change(Morning.At(9, 25), later));
        Assert.Equal(
            [
                ("lead", Morning.At(9, 20)), ("lead", Morning.At(9, 30)), ("start", Morning.At(9, 40)),
                ("questions", Morning.At(10, 5)), ("end", Morning.At(10, 10)),
            ],
            due.Certain.Values.OrderBy(announcement => announcement.Due).Select(announcement => (announcement.Kind, announcement.Due)));
    }

    [Fact]
    public void What_falls_into_the_moment_of_a_change_may_come_or_not()
    {
        var due = Due([Morning.Talk2], Change(Morning.At(9, 20), Morning.Talk2 with { Cancelled = true }));
        Assert.Equal(["lead"], due.Possible.Values.Select(announcement => announcement.Kind));
        Assert.Empty(due.Certain);
    }

    [Fact]
    public void What_both_programmes_say_is_due_whenever_the_change_comes() => Assert.Equal(
        4, Due([Morning.Talk1], Change(Morning.Nine, Morning.Talk1 with { Title = "Talk one" })).Certain.Count);

    private static DueAnnouncements Due(Slot[] slots, params Issue[] changes) =>
        new(Morning.Day(), [new Issue(DateTimeOffset.MinValue, DateTimeOffset.MinValue, slots), .. changes], Tolerance);

    private static Issue Change(DateTimeOffset sent, params Slot[] slots) => new(sent, sent.AddSeconds(10), slots);
}
