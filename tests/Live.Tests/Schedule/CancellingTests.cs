using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class CancellingTests
{
    [Fact]
    public void A_session_is_cancelled_and_brought_back()
    {
        var draft = Cancelling.Plan(Plan, Talk2, cancelled: true, At(9, 0)).Draft!;
        var cancelled = Given(Published).Do(new ReleaseSchedule(1, draft), Olga);
        Assert.True(cancelled.State.Programme!.Find(Talk2)!.Cancelled);
        var back = Cancelling.Plan(cancelled.State.Programme, Talk2, cancelled: false, At(9, 0)).Draft!;
        Assert.Equal(Plan, cancelled.Do(new ReleaseSchedule(2, back), Olga).State.Programme);
    }

    [Fact]
    public void What_cannot_be_cancelled_or_brought_back_is_refused()
    {
        Assert.Equal("session.unknown", Cancelling.Plan(Plan, new("nowhere"), true, Nine).Refusal?.Code);
        Assert.Equal("schedule.over", Cancelling.Plan(Plan, Talk1, true, At(9, 40)).Refusal?.Code);
        Assert.Equal("schedule.not-cancelled", Cancelling.Plan(Plan, Talk1, false, Nine).Refusal?.Code);
        var cancelled = Plan.With([Of(Talk1) with { Cancelled = true }]);
        Assert.Equal("schedule.cancelled-already", Cancelling.Plan(cancelled, Talk1, true, Nine).Refusal?.Code);
    }
}
