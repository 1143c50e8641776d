using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class SampleDayTests
{
    private static readonly Programme Sample = ProgrammeFile.Read(File.ReadAllText(Samples.Bgpt), "sample").Programme!;
    private static readonly SessionId First = new("invited-talk-1");

    [Fact]
    public void A_session_starts_when_it_is_to_start_and_the_others_keep_their_distance()
    {
        var start = new DateTimeOffset(2026, 1, 5, 14, 0, 0, TimeSpan.FromHours(9));
        var moved = SampleDay.MoveTo(Sample, First, start);
        Assert.Equal(start, moved.Find(First)!.Start);
        Assert.Equal([.. Sample.Sessions.Select(session => session.Id)], moved.Sessions.Select(session => session.Id).ToArray());
        var by = start - Sample.Find(First)!.Start;
        Assert.All(Sample.Sessions, session => Assert.Equal((session.Start + by, session.End + by), (moved.Find(session.Id)!.Start, moved.Find(session.Id)!.End)));
        Assert.Equal(Sample, SampleDay.MoveTo(moved, First, Sample.Find(First)!.Start));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 60)]
    [InlineData(59, 60)]
    [InlineData(-1, 0)]
    [InlineData(-60, -60)]
    public void It_starts_in_a_whole_minute_never_earlier_than_asked(int seconds, int moved)
    {
        var start = Sample.Find(First)!.Start;
        Assert.Equal(start.AddSeconds(moved), SampleDay.MoveTo(Sample, First, start.AddSeconds(seconds)).Find(First)!.Start);
    }

    [Fact]
    public void A_session_that_is_not_there_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => SampleDay.MoveTo(Sample, new SessionId("none"), default));
}
