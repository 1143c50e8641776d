using System.Globalization;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;

namespace Live.Tests.Schedule;

public sealed class SessionChangeTests
{
    public static TheoryData<Session, string> Changes => new()
    {
        { ReleaseScheduleTests.Moved(Talk2, 5), "talk-2 now 10:25 (was 10:20)" },
        { Of(Talk2) with { End = At(11, 5) }, "talk-2 until 11:05 (was 11:00)" },
        { Of(Talk2) with { Start = At(10, 30) }, "talk-2 from 10:30 (was 10:20), 10 min shorter, so that 11:00 stays" },
        { Of(Talk2) with { Start = At(10, 10) }, "talk-2 from 10:10 (was 10:20), 10 min longer, so that 11:00 stays" },
        { Of(Talk2) with { Cancelled = true }, "talk-2 (10:20) is cancelled" },
        { Of(Talk2) with { Room = Annex }, "talk-2 is in annex (was hall)" },
        { Of(Talk2) with { Speakers = ["Ann"] }, "talk-2 has changed" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_said_in_a_clause(Session to, string clause) =>
        Assert.Equal(clause, Say(Assert.Single(SessionChange.Between([Of(Talk1), Of(Talk2)], [Of(Talk1), to]))));

    [Fact]
    public void A_session_that_is_back_is_said_to_be() => Assert.Equal("talk-2 is back at 10:20",
        Say(new SessionChange(Of(Talk2) with { Cancelled = true }, Of(Talk2))));

    private static string Say(SessionChange change) =>
        change.Say(time => time.ToString("H:mm", CultureInfo.InvariantCulture), name => name, room => room.Value);
}
