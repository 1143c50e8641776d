using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class ManyProblemsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_and_where()
    {
        var reading = Given.File("""
            name: A day
            zone: CET
            date: 2024-05-32
            slack: "#A B"
            organisers: [Wei Chen]
            sesions: []
            sessions:
              - 09:00 - 09:10 Opening
              - 09:40 - 09:10 Talk 1
              - 10:00 - 11:00: Talk 2
                chair: Wei Chan
                kind: tlak
                questions: 2 h
              - Lunch
            """);
        Assert.Null(reading.Programme);
        Assert.Equal(
            [
                (2, 7, ProblemCodes.ZoneUnknown),
                (3, 7, ProblemCodes.DateMalformed),
                (4, 8, ProblemCodes.ChannelMalformed),
                (6, 1, ProblemCodes.KeyUnknown),
                (9, 5, ProblemCodes.TimeEnd),
                (11, 12, ProblemCodes.PersonUnknown),
                (12, 11, ProblemCodes.ValueUnknown),
                (13, 16, ProblemCodes.QuestionsTooLong),
                (14, 5, ProblemCodes.TimeMalformed),
            ],
            reading.Errors.Select(problem => (problem.Line, problem.Column, problem.Code)));
    }

    [Fact]
    public void A_problem_says_its_place_as_editors_understand_it() => Assert.Equal(
        "day.yaml:2:7: error zone.unknown: \"CET\" is not the IANA name of a time zone. Did you mean \"Europe/Vienna\"?",
        Given.File("name: A\nzone: CET\ndate: 2024-05-11\nsessions:\n  - 09:00 - 10:00 Talk").OnlyError(ProblemCodes.ZoneUnknown).ToString());

    [Fact]
    public void Every_problem_is_two_sentences()
    {
        var reading = Given.File("zone: PST\nfoo: 1\ndate:\nsessions:\n  - A\n  - [B]\n  - 10:00 - 09:00 C\n");
        Assert.All(reading.Problems, problem => Assert.Matches(@"^[""*A-Z0-9].*[.?]\n[""*A-Z0-9].*[.?]$", $"{problem.What}\n{problem.Mend}"));
    }
}
