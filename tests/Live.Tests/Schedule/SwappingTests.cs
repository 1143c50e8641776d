using System.Globalization;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

public sealed class SwappingTests
{
    [Fact]
    public void Sessions_of_one_length_take_each_other_s_time() =>
        Assert.Equal(["evening 10:20–11:00 hall", "talk-2 18:00–18:40 hall"], Plan(Day.Plan, Talk2, Evening));

    [Theory]
    [InlineData("talk-2", "talk-3")]
    [InlineData("talk-3", "talk-2")]
    public void Neighbours_change_places(string one, string other) =>
        Assert.Equal(["talk-3 10:20–11:00 hall", "talk-2 11:00–11:40 hall"], Plan(Day.Plan, new(one), new(other)));

    [Fact]
    public void Neighbours_of_different_lengths_keep_theirs()
    {
        var programme = Day.Plan.With([Of(Talk3) with { End = At(11, 20) }]);
        Assert.Equal(["talk-3 10:20–10:40 hall", "talk-2 10:40–11:20 hall"], Plan(programme, Talk2, Talk3));
    }

    [Fact]
    public void Others_of_different_lengths_take_the_slot_whole_and_nobody_else_moves()
    {
        var programme = Day.Plan.With([Of(Evening) with { End = At(18, 5) }]);
        Assert.Equal(["evening 10:20–11:00 hall", "talk-2 18:00–18:05 hall"], Plan(programme, Talk2, Evening));
        var shorter = Swapping.Plan(programme, Talk2, Evening, Nine).Draft!.Sessions[1];
        Assert.Equal(TimeSpan.FromMinutes(5), shorter.QuestionTime);
    }

    [Fact]
    public void Rooms_and_their_streams_are_exchanged_too()
    {
        var programme = Day.Plan.With([Of(Talk2) with { Stream = new("https://example.org/hall") }, Of(Panel) with { Stream = new("https://example.org/annex") }]);
        var draft = Swapping.Plan(programme, Panel, Talk2, Nine).Draft!;
        Assert.Equal([(Talk2, Annex, "https://example.org/annex"), (Panel, Hall, "https://example.org/hall")],
            draft.Sessions.Select(session => (session.Id, session.Room, session.Stream!.OriginalString)));
        Assert.Empty(SchedulePreview.Of(Given(Published).State, draft, Nine).Overlaps);
    }

    [Fact]
    public void A_swap_reads_as_one_clause()
    {
        Assert.Equal(["talk-3 now 10:20 and talk-2 now 11:00 (they changed places)"], Said(Day.Plan, Talk2, Talk3));
        Assert.Equal(["talk-2 now 10:00 in annex and panel now 10:20 in hall (they changed places)"], Said(Day.Plan, Talk2, Panel));
        Assert.Single(Said(Day.Plan.With([Of(Talk3) with { End = At(11, 20) }]), Talk2, Talk3));
    }

    [Fact]
    public void What_cannot_change_places_is_refused()
    {
        Refused("schedule.swap-same", Talk2, Talk2, Nine);
        Refused("session.unknown", Talk2, new("nowhere"), Nine);
        Refused("schedule.over", Talk1, Talk2, At(9, 40));
        Refused("schedule.begun", Talk1, Talk2, At(9, 10));
        Refused("schedule.begun", Talk2, Talk1, At(9, 10));
    }

    private static string[] Plan(Programme programme, SessionId one, SessionId other)
    {
        var (draft, refusal) = Swapping.Plan(programme, one, other, At(8, 0));
        Assert.Null(refusal);
        return [.. draft!.Sessions.Select(session => $"{session.Id} {session.Start:H:mm}–{session.End:H:mm} {session.Room}")];
    }

    private static string[] Said(Programme programme, SessionId one, SessionId other)
    {
        var draft = Swapping.Plan(programme, one, other, Nine).Draft!;
        var before = draft.Sessions.Select(session => programme.Find(session.Id)!);
        return [.. SessionChange.Say(SessionChange.Between([.. before], draft.Sessions),
            time => time.ToString("H:mm", CultureInfo.InvariantCulture), name => name, room => room.Value)];
    }

    private static void Refused(string code, SessionId one, SessionId other, DateTimeOffset now) =>
        Assert.Equal(code, Swapping.Plan(Day.Plan, one, other, now).Refusal?.Code);
}
