using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class MovingTests
{
    [Fact]
    public void A_session_moves_and_keeps_its_length_its_questions_and_its_room()
    {
        var draft = Moving.Plan(Plan, Talk2, At(14, 30), Nine).Draft!;
        Assert.Equal("talk-2 moves", draft.Headline);
        Assert.Equal(Of(Talk2) with { Start = At(14, 30), End = At(15, 10) }, Assert.Single(draft.Sessions));
        Given(Published).Do(new ReleaseSchedule(1, draft), Olga);
    }

    [Fact]
    public void What_it_overlaps_the_preview_says() => Assert.Equal([(Talk3, Talk2)],
        SchedulePreview.Of(Given(Published).State, Moving.Plan(Plan, Talk2, At(11, 10), Nine).Draft!, Nine)
            .Overlaps.Select(pair => (pair.A.Id, pair.B.Id)));

    [Fact]
    public void A_session_that_is_on_can_start_later()
    {
        var draft = Moving.Plan(Plan, Talk1, At(9, 30), At(9, 10)).Draft!;
        Assert.Equal(At(10, 10), Assert.Single(draft.Sessions).End);
    }

    [Fact]
    public void A_session_moves_to_another_room_at_another_time_or_at_the_same()
    {
        var other = Plan.Rooms.First(room => room.Id != Of(Talk2).Room).Id;
        var moved = Assert.Single(Moving.Plan(Plan, Talk2, At(14, 30), Nine, other).Draft!.Sessions);
        Assert.Equal((other, At(14, 30), Of(Talk2).Length), (moved.Room, moved.Start, moved.Length));
        var elsewhere = Assert.Single(Moving.Plan(Plan, Talk2, Of(Talk2).Start, Nine, other).Draft!.Sessions);
        Assert.Equal((other, Of(Talk2).Start), (elsewhere.Room, elsewhere.Start));
        Assert.Equal("room.unknown", Moving.Plan(Plan, Talk2, At(14, 30), Nine, new RoomId("nowhere")).Refusal?.Code);
        Assert.Equal("schedule.there-already", Moving.Plan(Plan, Talk2, Of(Talk2).Start, Nine, Of(Talk2).Room).Refusal?.Code);
    }

    [Fact]
    public void What_cannot_be_moved_is_refused()
    {
        Refused("session.unknown", new("nowhere"), At(14, 0), Nine);
        Refused("schedule.over", Talk1, At(14, 0), At(9, 40));
        Refused("schedule.past", Talk2, At(9, 30), At(9, 31));
        Refused("schedule.there-already", Talk2, At(10, 20), Nine);
        Assert.Equal("session.cancelled", Moving.Plan(Plan.With([Of(Talk2) with { Cancelled = true }]), Talk2, At(14, 0), Nine).Refusal?.Code);
    }

    private static void Refused(string code, SessionId session, DateTimeOffset start, DateTimeOffset now)
    {
        var (draft, refusal) = Moving.Plan(Plan, session, start, now);
        Assert.Null(draft);
        Assert.Equal(code, refusal?.Code);
    }
}
