using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class PosterTests
{
    private static ProgrammeReading Posters(string items, string keys = "") =>
        Given.Sessions($"  - 10:00 - 11:00: Poster Session\n{keys}    posters:\n{items}");

    private static Poster Only(string item) => Assert.Single(Posters(item).GoodSession().Posters);

    [Theory]
    [InlineData("      - 12 Flat minima · Ada Sample, Bo Sample")]
    [InlineData("      - 12. Flat minima · Ada Sample, Bo Sample")]
    [InlineData("      - \"#12 Flat minima · Ada Sample, Bo Sample\"")]
    [InlineData("      - 12: Flat minima\n        authors: Ada Sample, Bo Sample")]
    [InlineData("      - 12 Flat minima\n      # a comment between\n      - 13 Another", 2)]
    [InlineData("      - 12:\n          title: Flat minima\n          authors: [Ada Sample, Bo Sample]")]
    [InlineData("      - number: 12\n        title: Flat minima\n        authors: [Ada Sample, Bo Sample]")]
    public void A_poster_may_be_written_in_several_ways(string item, int count = 1)
    {
        var posters = Posters(item).GoodSession().Posters;
        Assert.Equal(count, posters.Length);
        Assert.Equal(new Poster(12, "Flat minima", count > 1 ? [] : ["Ada Sample", "Bo Sample"]), posters[0]);
    }

    [Fact]
    public void It_may_have_a_topic_and_a_link() => Assert.Equal(
        new Poster(7, "Scaling", ["Ada Sample"], "Foundation models", new Uri("https://example.org/7")),
        Only("      - 7: Scaling\n        author: Ada Sample\n        topic: Foundation models\n        link: https://example.org/7"));

    [Theory]
    [InlineData("      - 3 3D shapes: what they tell", "3D shapes: what they tell")]
    [InlineData("      - 3: 3D shapes", "3D shapes")]
    [InlineData("      - 3 Part 1 · Part 2 · Ada Sample", "Part 1 · Part 2")]
    [InlineData("      - 3: Part 1 · Part 2", "Part 1 · Part 2")]
    public void A_title_may_begin_with_a_digit_and_have_a_colon_or_a_dot(string item, string title) => Assert.Equal(title, Only(item).Title);

    [Fact]
    public void An_author_with_a_contact_can_be_reached()
    {
        var programme = Posters("""
                  - 1 One · Ada Sample <ada@example.org>, Bo Sample
                  - 2: Two
                    authors: [Bo Sample, Cy Sample (U0123ABCD)]
            """).Good();
        Assert.Equal(["Ada Sample", "Bo Sample"], programme.Sessions[0].Posters[0].Authors.AsEnumerable());
        Assert.Equal(["ada@example.org"], programme.Called(programme.Sessions[0].Posters[0].Authors).Select(person => person.Email));
        Assert.Equal(["U0123ABCD"], programme.Called(programme.Sessions[0].Poster(2)!.Authors).Select(person => person.Slack));
    }

    [Fact]
    public void A_session_with_posters_is_a_poster_session_whatever_its_title() => Assert.Equal(
        SessionKind.Poster, Given.Sessions("  - 10:00 - 11:00: Coffee\n    posters:\n      - 1 One").GoodSession().Kind);

    [Fact]
    public void One_poster_may_hang_in_two_sessions() => Assert.Equal(2, Given.Sessions("""
          - 10:00 - 11:00: Posters, morning
            posters: [1 One]
          - 14:00 - 15:00: Posters, afternoon
            posters: [1 One]
        """).Good().Sessions.Count(session => session.Poster(1) is not null));

    [Fact]
    public void A_number_that_means_two_posters_is_a_warning()
    {
        var problem = Given.Sessions("""
              - 10:00 - 11:00: Posters, morning
                posters: [1 One]
              - 14:00 - 15:00: Posters, afternoon
                posters: [1 Another]
            """).OnlyWarning(ProblemCodes.PosterShared);
        Assert.Equal((9, 15), (problem.Line, problem.Column));
        Assert.Contains("line 7", problem.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("      - 1 One\n      - 1 Two", ProblemCodes.PosterTwice, 9, 9)]
    [InlineData("      - One", ProblemCodes.PosterMalformed, 8, 9)]
    [InlineData("      - [One]", ProblemCodes.PosterMalformed, 8, 9)]
    [InlineData("      - 0 One", ProblemCodes.PosterMalformed, 8, 9)]
    [InlineData("      - 1000000: One", ProblemCodes.PosterMalformed, 8, 9)]
    [InlineData("      - number: 1a\n        title: One", ProblemCodes.PosterMalformed, 8, 17)]
    [InlineData("      - title: One", ProblemCodes.KeyMissing, 8, 9)]
    [InlineData("      - 12", ProblemCodes.KeyMissing, 8, 9)]
    [InlineData("      - 1 One · Ada\n      - 2: Two · Bo\n        autors: Ada", ProblemCodes.KeyUnknown, 10, 9)]
    [InlineData("      - 1: One\n        link: example", ProblemCodes.LinkMalformed, 9, 15)]
    [InlineData("      - 1: One\n        number: 2", ProblemCodes.KeyConflict, 8, 9)]
    [InlineData("      - 1: One\n        title: Two", ProblemCodes.KeyConflict, 8, 9)]
    [InlineData("      - 1 One · Ada:\n          authors: Bo", ProblemCodes.KeyConflict, 8, 9)]
    public void What_is_wrong_is_told_with_its_place(string items, string code, int line, int column)
    {
        var problem = Posters(items).OnlyError(code);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Matches(@"[.?]$", problem.Mend);
    }

    [Fact]
    public void Only_a_poster_session_has_posters() => Posters("      - 1 One", "    kind: talk\n").OnlyError(ProblemCodes.KeyConflict);
}
