using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class KindAndQuestionTimeTests
{
    [Theory]
    [InlineData("Poster Session 1 and Coffee Break", SessionKind.Poster)]
    [InlineData("POSTERS", SessionKind.Poster)]
    [InlineData("Coffee", SessionKind.Break)]
    [InlineData("Lunch Break", SessionKind.Break)]
    [InlineData("Introduction and opening remarks", SessionKind.Remarks)]
    [InlineData("Closing", SessionKind.Remarks)]
    [InlineData("Closing panel", SessionKind.Panel)]
    [InlineData("Opening keynote", SessionKind.Talk)]
    [InlineData("Introduction to diffusion models", SessionKind.Talk)]
    [InlineData("Breaking the curse of dimensionality", SessionKind.Talk)]
    [InlineData("Invited Talk 1", SessionKind.Talk)]
    public void The_kind_is_inferred_from_the_title(string title, SessionKind kind) =>
        Assert.Equal(kind, Given.Sessions($"  - 09:00 - 10:00 {title}").GoodSession().Kind);

    [Theory]
    [InlineData("09:00 - 09:30 Talk", 5)]
    [InlineData("09:00 - 09:15 Contributed Talk", 5)]
    [InlineData("09:00 - 09:05 Lightning talk", 2)]
    [InlineData("09:00 - 09:01 Very short talk", 0)]
    [InlineData("09:00 - 10:00 Panel", 5)]
    [InlineData("09:00 - 10:00 Poster session", 0)]
    [InlineData("09:00 - 10:00 Lunch", 0)]
    [InlineData("09:00 - 10:00 Welcome", 0)]
    public void Talks_and_panels_end_with_5_minutes_of_questions_but_never_more_than_half(string session, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Given.Sessions($"  - {session}").GoodSession().QuestionTime);

    [Theory]
    [InlineData("10", 600)]
    [InlineData("10 min", 600)]
    [InlineData("10 Minutes", 600)]
    [InlineData("90 s", 90)]
    [InlineData("1 h", 3600)]
    [InlineData("0 h 30 min", 1800)]
    [InlineData("0", 0)]
    [InlineData("none", 0)]
    public void A_session_may_say_its_question_time(string questions, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Given.Sessions($"  - 09:00 - 10:00: Talk\n    questions: {questions}").GoodSession().QuestionTime);

    [Fact]
    public void The_file_may_say_the_question_time_of_its_talks()
    {
        var programme = Given.Sessions("  - 09:00 - 09:20 A\n  - 10:00 - 10:10 B\n  - 11:00 - 12:00 Lunch", "questions: { time: 10 min }").Good();
        Assert.Equal([10, 5, 0], programme.Sessions.Select(session => session.QuestionTime.TotalMinutes));
    }

    [Theory]
    [InlineData("five")]
    [InlineData("-5")]
    [InlineData("5 days")]
    [InlineData("9999999 h")]
    [InlineData("٥")]
    public void A_length_of_time_that_is_none_is_told(string questions) =>
        Given.Sessions($"  - 09:00 - 10:00: Talk\n    questions: \"{questions}\"").OnlyError(ProblemCodes.DurationMalformed);

    [Fact]
    public void More_questions_than_session_are_told()
    {
        var problem = Given.Sessions("  - 09:00 - 09:30: Talk\n    questions: 31").OnlyError(ProblemCodes.QuestionsTooLong);
        Assert.Equal((7, 16, "The questions take 31 min, but the whole session is 30 min."), (problem.Line, problem.Column, problem.What));
    }

    [Fact]
    public void The_stream_of_the_file_is_that_of_what_is_said_from_a_stage()
    {
        var programme = Given.Sessions("""
              - 09:00 - 10:00 Talk
              - 10:00 - 11:00 Posters
              - 11:00 - 12:00: Closed talk
                stream: none
            """, "stream: https://example.org/live").Good();
        Assert.Equal([new Uri("https://example.org/live"), null, null], programme.Sessions.Select(session => session.Stream));
    }
}
