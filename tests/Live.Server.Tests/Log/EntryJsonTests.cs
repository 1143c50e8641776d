using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;
using Live.Server.Log;

namespace Live.Server.Tests.Log;

public sealed class EntryJsonTests
{
    private static readonly DateTimeOffset noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<Type> Facts => [.. AnyFact.Types];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_fact_is_read_back_as_it_was_written(Type type) => Check.One(
        Config.QuickThrowOnFailure.WithReplay(new Replay(new Rnd(20_261_121), null)).WithQuietOnSuccess(true),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var entry = new Entry(random.NextInt64(1, long.MaxValue), noon.AddTicks(random.Next()), Who.Attendee("ü"),
                new AnyFact(random).Of(type), $"key {seed} 🔑");
            var read = EntryJson.Read(EntryJson.Write(entry));
            return AnyFact.Same(entry, read);
        }));

    [Fact]
    public void A_line_is_written_for_people_to_read() => Assert.Equal(
        """{"position":7,"at":"2026-11-21T12:00:00Z","who":"attendee:a1","key":"k","fact":{"type":"question-asked","id":"q1","session":"talk","text":"Warum „≤“?","asker":"a1","origin":"room"}}""",
        Encoding.UTF8.GetString(EntryJson.Write(Entry(
            new QuestionAsked(new("q1"), new("talk"), "Warum „≤“?", "a1", null, Origin.Room), who: Who.Attendee("a1")))));

    [Fact]
    public void A_fact_that_is_not_in_the_table_cannot_be_written() =>
        Assert.Throws<NotSupportedException>(() => EntryJson.Write(Entry(new Unheard())));

    [Fact]
    public void A_fact_of_an_unknown_name_cannot_be_read() => Assert.Contains("question-sung", Assert.Throws<JsonException>(() =>
        Read("""{"position":1,"at":"2026-11-21T12:00:00Z","who":"system","key":"k","fact":{"type":"question-sung"}}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_entry_without_its_fact_cannot_be_read() => Assert.Throws<JsonException>(() =>
        Read("""{"position":1,"at":"2026-11-21T12:00:00Z","who":"system","key":"k"}"""));

    [Fact]
    public void A_member_that_this_version_does_not_know_is_passed_over() => Assert.Equal(
        Entry(new LinksRevoked(new PersonId("ada")), position: 3),
        Read("""{"v":{"a":[1]},"position":3,"at":"2026-11-21T12:00:00Z","who":"system","key":"k","fact":{"type":"links-revoked","person":"ada","why":"lost"}}"""));

    [Fact]
    public void An_unset_array_is_written_as_an_empty_one() =>
        Assert.Empty(((ScheduleReleased)EntryJson.Read(EntryJson.Write(Entry(new ScheduleReleased(2, 1, "h", default)))).Fact).Sessions);

    [Fact]
    public void An_array_that_an_older_entry_does_not_have_is_read_as_an_empty_one() => Assert.Empty(((ScheduleReleased)
        Read("""{"position":1,"at":"2026-11-21T12:00:00Z","who":"system","key":"k","fact":{"type":"schedule-released","version":2,"basedOn":1,"headline":"h"}}""").Fact).Sessions);

    [Fact]
    public void A_question_from_before_there_were_posters_is_for_the_session_as_a_whole() => Assert.Equal(
        new QuestionAsked(new("q1"), new("talk"), "Why?", "a1", null, Origin.Room),
        Read("""{"position":7,"at":"2026-11-21T12:00:00Z","who":"attendee:a1","key":"k","fact":{"type":"question-asked","id":"q1","session":"talk","text":"Why?","asker":"a1","origin":"room"}}""").Fact);

    [Fact]
    public void A_session_from_before_there_were_posters_has_none()
    {
        var line = Encoding.UTF8.GetString(EntryJson.Write(Entry(new ScheduleReleased(2, 1, "h", [App.ADay.Programme.Sessions[0]]))));
        Assert.Contains(",\"posters\":[]", line, StringComparison.Ordinal);
        Assert.Equal(App.ADay.Programme.Sessions[0], ((ScheduleReleased)Read(line.Replace(",\"posters\":[]", "", StringComparison.Ordinal)).Fact).Sessions[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(EntryJson.MaxKey + 1)]
    public void A_key_has_a_length_that_every_log_takes(int length) => Assert.Throws<ArgumentException>(() =>
        EntryJson.Body(new Draft(new LinksRevoked(new PersonId("ada")), Who.System, noon, new string('k', length))));

    private static Entry Read(string json) => EntryJson.Read(Encoding.UTF8.GetBytes(json));

    private static Entry Entry(Fact fact, long position = 7, Who? who = null) => new(position, noon, who ?? Who.System, fact, "k");

    private sealed record Unheard : Fact;
}
