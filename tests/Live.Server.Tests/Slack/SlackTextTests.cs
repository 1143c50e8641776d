using Live.Server.Slack.Edge;

namespace Live.Server.Tests.Slack;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("Why is a < b && b > c?", "Why is a &lt; b &amp;&amp; b &gt; c?")]
    [InlineData("<!channel> <@U1> <https://x|y>", "&lt;!channel&gt; &lt;@U1&gt; &lt;https://x|y&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("*bold* \"quoted\" 'so'", "*bold* \"quoted\" 'so'")]
    public void What_people_type_stays_inert_and_nothing_else_is_touched(string typed, string escaped) =>
        Assert.Equal(escaped, SlackText.Escape(typed));

    [Fact]
    public void A_time_is_read_in_everybodys_own_time_zone()
    {
        var eleven = new DateTimeOffset(2026, 11, 24, 11, 0, 0, 500, TimeSpan.FromHours(1));

        Assert.Equal("<!date^1795514400^{time}|11:00 CET>", SlackText.Date(eleven, "11:00 CET"));
        Assert.Equal("<!date^1795514400^{date_short} {time}|A &amp; B>", SlackText.Date(eleven, "A & B", "{date_short} {time}"));
    }
}
