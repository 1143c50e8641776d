using Live.Questions;

namespace Live.Tests.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("  a  ", "a")]
    [InlineData("a\r\n\r\n\r\nb", "a\nb")]
    [InlineData("a\u0007b\u0000c", "abc")]
    [InlineData("column\tcolumn", "column column")]
    [InlineData("質問 🙋🏽‍♀️", "質問 🙋🏽‍♀️")]
    public void A_text_is_kept_without_what_nobody_can_see(string typed, string kept) => Assert.Equal(kept, QuestionText.Clean(typed));
}
