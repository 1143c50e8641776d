using Live.Rehearsal.People;

namespace Live.Rehearsal.Tests.People;

public sealed class SampleTextTests
{
    private static readonly string Text = SampleText.Of(17, new Random(1));

    [Fact]
    public void A_question_says_that_it_is_a_sample_and_which_one() => Assert.StartsWith("Sample question 17: ", Text, StringComparison.Ordinal);

    [Fact]
    public void The_number_is_known_by_the_words_however_they_change()
    {
        Assert.Equal(17, SampleText.NumberOf(Text));
        Assert.Equal(17, SampleText.NumberOf($"*1*  {SampleText.Reworded(Text)} — _Anonymous_"));
        Assert.NotEqual(Text, SampleText.Reworded(Text));
    }

    [Fact]
    public void A_question_that_is_nearly_the_same_has_a_number_of_its_own()
    {
        Assert.Equal(SampleText.Alike(17), SampleText.NumberOf(SampleText.Alike(Text)));
        Assert.NotEqual(17, SampleText.Alike(17));
    }

    [Fact]
    public void Other_words_have_no_number() => Assert.Null(SampleText.NumberOf("Does the bound hold?"));

    [Fact]
    public void Nobody_can_read_out_what_is_too_long() => Assert.True(SampleText.TooLong(Text).Length > 1000);
}
