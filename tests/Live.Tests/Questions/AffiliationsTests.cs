using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class AffiliationsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("\u200b", null)]
    [InlineData(" PhD student,\nTokyo\t", "PhD student, Tokyo")]
    public void It_is_one_clean_line_or_nothing(string? typed, string? kept) => Assert.Equal(kept, Affiliations.Clean(typed));

    [Fact]
    public void It_is_short_enough_to_be_read_aloud()
    {
        Assert.Equal(new string('x', 79) + "…", Affiliations.Clean(new string('x', 81)));
        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍🔬", 79)) + "…", Affiliations.Clean(string.Concat(Enumerable.Repeat("👩‍🔬", 90))));
    }

    [Fact]
    public void It_goes_with_a_name_and_never_without()
    {
        AskQuestion Ask(string? name) => new(Id(1), Talk1, "Why?", name, Origin.Slack, Affiliation: " Sample  Institute ");
        Assert.Equal("Sample  Institute", Given(Published).Do(Ask("Ann"), Asker).State.Questions.Find(Id(1))!.Affiliation);
        Assert.Null(Given(Published).When(Ask(null), Asker).Then<QuestionAsked>().Affiliation);
    }
}
