using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class SessionIdTests
{
    private static IEnumerable<string> Ids(ProgrammeReading reading) => reading.Programme!.Sessions.Select(session => session.Id.Value);

    [Fact]
    public void Sessions_of_one_title_are_told_apart_by_their_speakers_so_that_another_between_changes_nothing()
    {
        const string Two = "  - 09:00 - 10:00: Invited talk\n    speaker: Ada\n  - 11:00 - 12:00: Invited talk\n    speaker: Bo\n";
        Assert.Equal(["invited-talk-ada", "invited-talk-bo"], Ids(Given.Sessions(Two)));
        Assert.Equal(["invited-talk-ada", "invited-talk-cy", "invited-talk-bo"], Ids(Given.Sessions(Two + "  - 10:00 - 11:00: Invited talk\n    speaker: Cy")));
        Given.Sessions(Two).Good();
    }

    [Fact]
    public void Breaks_of_one_title_are_counted() =>
        Assert.Equal(["lunch", "lunch-2", "lunch-3"], Given.Sessions("  - 09:00 - 10:00 Lunch\n  - 11:00 - 12:00 Lunch\n  - 13:00 - 14:00 Lunch").Good().Sessions.Select(session => session.Id.Value));

    [Fact]
    public void Talks_that_can_only_be_counted_are_asked_about()
    {
        var reading = Given.Sessions("  - 09:00 - 10:00 Talk\n  - 11:00 - 12:00 Talk");
        Assert.Equal(7, reading.OnlyWarning(ProblemCodes.IdCounted).Line);
        Assert.Equal(["talk", "talk-2"], Ids(reading));
    }

    [Fact]
    public void A_counted_id_never_takes_that_of_a_unique_title() =>
        Assert.Equal(["lunch", "lunch-3", "lunch-2"], Ids(Given.Sessions("  - 09:00 - 10:00 Lunch\n  - 11:00 - 12:00 Lunch\n  - 13:00 - 14:00 Lunch 2")));

    [Fact]
    public void An_id_that_is_given_always_counts() =>
        Assert.Equal(["talk-2", "talk"], Ids(Given.Sessions("  - 09:00 - 10:00 Talk\n  - 11:00 - 12:00: Closing talk\n    id: talk")));

    [Fact]
    public void An_id_given_twice_is_told()
    {
        var problem = Given.Sessions("  - 09:00 - 10:00: A\n    id: a\n  - 11:00 - 12:00: B\n    id: a").OnlyError(ProblemCodes.IdTwice);
        Assert.Equal((8, "The id \"a\" is already that of the session in line 6."), (problem.Line, problem.What));
    }

    [Fact]
    public void An_id_is_a_slug() =>
        Assert.Equal("Ids are lower-case words with hyphens: \"my-talk\".", Given.Sessions("  - 09:00 - 10:00: A\n    id: My talk").OnlyError(ProblemCodes.IdMalformed).Mend);

    [Fact]
    public void The_gathering_has_an_id_too() => Assert.Equal("bgpt", Given.Head("id: bgpt").Good().Id);
}
