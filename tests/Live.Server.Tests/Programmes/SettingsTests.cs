using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class SettingsTests
{
    [Fact]
    public void What_is_announced_and_how_much_may_be_asked_can_be_said() => Assert.Equal(
        new Settings([TimeSpan.FromHours(1), TimeSpan.FromSeconds(90)], AnnounceStart: false, AnnounceQuestions: true, AnnounceEnd: false, QuestionsPerPerson: 3,
            Settle: TimeSpan.FromSeconds(30), Topics: false),
        Given.Head("announce: { lead: [1 h, 90 s, 60], start: no, end: off, settle: 30 s, topics: no }\nquestions: { per person: 3 }").Good().Settings);

    [Theory]
    [InlineData("announce: { chairs: 45, missing: 15 min }", 45, 15)]
    [InlineData("announce: { chair: 20 }", 20, 10)]
    [InlineData("announce: { missing: none }", 25, 0)]
    [InlineData("announce: { chairs: none }", 0, 0)]
    [InlineData("announce: { start: true }", 25, 10)]
    public void When_chairs_are_called_and_missed_can_be_said(string head, int called, int missed)
    {
        var settings = Given.Head(head).Good().Settings;
        Assert.Equal((TimeSpan.FromMinutes(called), TimeSpan.FromMinutes(missed)), (settings.CallChairs, settings.MissChairs));
    }

    [Theory]
    [InlineData("announce: { lead: 15 }", 15)]
    [InlineData("announce: { start: true }", 10)]
    public void One_lead_time_needs_no_list(string head, int minutes) =>
        Assert.Equal([TimeSpan.FromMinutes(minutes)], Given.Head(head).Good().Settings.Leads.AsEnumerable());

    [Theory]
    [InlineData("announce: { lead: [] }")]
    [InlineData("announce: { lead: none }")]
    public void There_may_be_no_lead_time(string head) => Assert.Empty(Given.Head(head).Good().Settings.Leads.AsEnumerable());

    [Theory]
    [InlineData("announce: { lead: [10, 0] }", ProblemCodes.ValueRange, 4, 24)]
    [InlineData("announce: { chairs: 10, missing: 10 }", ProblemCodes.ValueRange, 4, 34)]
    [InlineData("announce: { chairs: none, missing: 5 }", ProblemCodes.ValueRange, 4, 36)]
    [InlineData("announce: { missing: 30 }", ProblemCodes.ValueRange, 4, 22)]
    [InlineData("announce: { chairs: early }", ProblemCodes.DurationMalformed, 4, 21)]
    [InlineData("announce: { lead: soon }", ProblemCodes.DurationMalformed, 4, 19)]
    [InlineData("announce: { lead: -5 }", ProblemCodes.DurationMalformed, 4, 19)]
    [InlineData("announce: { settle: 6 min }", ProblemCodes.ValueRange, 4, 21)]
    [InlineData("announce: { start: maybe }", ProblemCodes.ValueShape, 4, 20)]
    [InlineData("announce: true", ProblemCodes.ValueShape, 4, 11)]
    [InlineData("announce: { leed: 10 }", ProblemCodes.KeyUnknown, 4, 13)]
    [InlineData("questions: { per person: 0 }", ProblemCodes.ValueRange, 4, 26)]
    [InlineData("questions: { per-person: many }", ProblemCodes.ValueRange, 4, 26)]
    [InlineData("stream: www.example.org", ProblemCodes.LinkMalformed, 4, 9)]
    public void A_wrong_setting_is_told_where_it_stands(string head, string code, int line, int column)
    {
        var problem = Given.Head(head).OnlyError(code);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }
}
