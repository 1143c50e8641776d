using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class ZoneTests
{
    private static ProgrammeReading In(string zone) => Given.File($"name: A\nzone: {zone}\ndate: 2024-05-11\nsessions:\n  - 09:00 - 10:00 Talk");

    [Theory]
    [InlineData("Europe/Vienna")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+5")]
    [InlineData("UTC")]
    public void An_IANA_name_is_a_zone(string zone) => Assert.Equal(zone, In(zone).Good().TimeZone);

    [Theory]
    [InlineData("CET", "Europe/Vienna")]
    [InlineData("pst", "America/Los_Angeles")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Europe/Viena", "Europe/Vienna")]
    [InlineData("europe/vienna", "Europe/Vienna")]
    [InlineData("Vienna", "Europe/Vienna")]
    [InlineData("New York", "America/New_York")]
    public void Another_name_is_told_with_the_IANA_name(string zone, string meant)
    {
        var problem = In(zone).OnlyError(ProblemCodes.ZoneUnknown);
        Assert.Equal((2, 7, $"Did you mean \"{meant}\"?"), (problem.Line, problem.Column, problem.Mend));
    }

    [Theory]
    [InlineData("Nowhere/Atlantis")]
    [InlineData("../../etc/passwd")]
    [InlineData("America/Indiana")]
    [InlineData("+02:00")]
    public void A_name_of_nothing_is_told_with_an_example(string zone) => In(zone).OnlyError(ProblemCodes.ZoneUnknown);

    [Fact]
    public void A_file_without_a_zone_is_told_what_to_add()
    {
        var problem = Given.File("name: A\ndate: 2024-05-11\nsessions:\n  - 09:00 - 10:00 Talk").OnlyError(ProblemCodes.KeyMissing);
        Assert.Equal("Add \"zone:\" with an IANA name, as in \"zone: Europe/Vienna\".", problem.Mend);
    }
}
