using Live.Log;
using Live.Messages;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Messages;

public sealed class RecordTests
{
    [Fact]
    public void What_slack_shows_is_recorded_and_the_newest_counts()
    {
        var posted = Given().Do(new RecordPost("k", "C1", "1.0", "h1"), Who.System).Do(new RecordPost("k", "C1", "1.0", "h2"), Who.System);
        Assert.Equal(new Post("C1", "1.0", "h2", null), posted.State.Posts["k"]);
    }

    [Fact]
    public void A_refusal_keeps_where_the_message_is()
    {
        var refused = Given().Do(new RecordPost("k", "C1", "1.0", "h1"), Who.System).Do(new RecordRefusal("k", "h2", "msg_too_long", false), Who.System);
        Assert.Equal(new Post("C1", "1.0", "h2", "msg_too_long", false), refused.State.Posts["k"]);
        Assert.Equal(new Post(null, null, "h", "no"), Given().Do(new RecordRefusal("k", "h", "no", false), Who.System).State.Posts["k"]);
    }

    [Fact]
    public void Only_live_records()
    {
        Given().When(new RecordPost("k", "C1", "1.0", "h"), Olga).ThenRefused("role.system");
        Given().When(new RecordRefusal("k", "h", "no", false), Olga).ThenRefused("role.system");
    }
}
