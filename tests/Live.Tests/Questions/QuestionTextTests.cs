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

    [Theory]
    [InlineData("🎉 👏🏽", "question.no-words")]
    [InlineData(":tada: :+1:", "question.no-words")]
    [InlineData("?!", "question.no-words")]
    [InlineData("\u200F \u200B", "question.empty")]
    [InlineData("x?", null)]
    [InlineData("質問 🙋", null)]
    [InlineData("∑ = ∫?", null)]
    [InlineData("\u202Eabc\u202C", null)]
    public void A_question_needs_something_to_read_out(string text, string? refused) => Assert.Equal(refused, QuestionText.Check(text)?.Code);
}
