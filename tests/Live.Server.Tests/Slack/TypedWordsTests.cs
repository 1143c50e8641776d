using Live.Server.Slack;

namespace Live.Server.Tests.Slack;

public sealed class TypedWordsTests
{
    [Theory]
    [InlineData("<@U0LIVE> why?", "why?")]
    [InlineData("why, <@U0LIVE>?", "why, ?")]
    [InlineData("<@U1> and <@U2|two> and <@U3>", "@One and @two and @somebody")]
    [InlineData("<!channel> <!here> <!subteam^S1|@team>", "@channel @here @team")]
    [InlineData("<#C1|lounge> <#C2>", "#lounge #C2")]
    [InlineData("<http://x|y> <https://example.org> <http://example.org|example.org>", "y (http://x) https://example.org example.org")]
    [InlineData("a &lt; b &amp;&amp; b &gt; c, &amp;lt;", "a < b && b > c, &lt;")]
    [InlineData("1 < 2", "1 < 2")]
    public void Slacks_markup_becomes_what_was_typed(string markup, string words) =>
        Assert.Equal(words, TypedWords.Of(markup, "U0LIVE", user => user == "U1" ? "One" : null));
}
