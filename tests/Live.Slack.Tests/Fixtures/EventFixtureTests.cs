using Live.Slack.Blocks;
using Live.Slack.Events;

namespace Live.Slack.Tests.Fixtures;

/// <summary>What the host uses of each event in Slack's shape.</summary>
public sealed class EventFixtureTests
{
    [Fact]
    public void A_delivery_says_which_event_it_is_and_where()
    {
        var callback = Fixture.Read<EventCallback>("event-message");
        Assert.Equal(("Ev0SAMPLE1", "T0SAMPLE", "A0SAMPLE", 1777900000), (callback.EventId, callback.TeamId, callback.ApiAppId, callback.EventTime));
        Assert.Equal("1777900000.000100", callback.Event.EventTs);
    }

    [Fact]
    public void A_message_says_who_what_and_where()
    {
        var message = Event<MessageEvent>("event-message");
        Assert.Equal(("U0SAMPLE", "C0SAMPLE", "channel", "1777900000.000100"), (message.User, message.Channel, message.ChannelType, message.Ts));
        Assert.Equal("Why is a &amp; b &lt; c?", message.Text);
        Assert.Equal((null, null, null), (message.Subtype, message.BotId, message.ThreadTs));
        Assert.Equal("rich_text", Assert.IsType<UnknownBlock>(Assert.Single(message.Blocks)).Type);
    }

    [Fact]
    public void A_reply_names_its_thread() =>
        Assert.Equal(("1777900000.000100", "Q: does it hold?"), (Event<MessageEvent>("event-message-reply").ThreadTs, Event<MessageEvent>("event-message-reply").Text));

    [Fact]
    public void A_direct_message_is_told_by_its_kind_of_channel() =>
        Assert.Equal(("im", "D0SAMPLE"), (Event<MessageEvent>("event-message-direct").ChannelType, Event<MessageEvent>("event-message-direct").Channel));

    [Fact]
    public void A_bots_message_is_told_by_its_bot_and_carries_its_key()
    {
        var message = Event<MessageEvent>("event-message-bot");
        Assert.Equal(("B0SAMPLE", null), (message.BotId, message.Subtype));
        Assert.Equal("live", message.Metadata!.EventType);
    }

    [Fact]
    public void A_changed_message_brings_the_words_as_they_are_now_and_has_none_of_its_own()
    {
        var changed = Event<MessageChanged>("event-message-changed");
        Assert.Equal(("message_changed", null, "", "C0SAMPLE"), (changed.Subtype, changed.User, changed.Text, changed.Channel));
        Assert.Equal(("U0SAMPLE", "After", "1777900000.000100"), (changed.Message!.User, changed.Message.Text, changed.Message.Ts));
    }

    [Fact]
    public void A_deleted_message_is_told_by_its_subtype_and_has_no_words()
    {
        var deleted = Event<MessageEvent>("event-message-deleted");
        Assert.Equal(("message_deleted", null, "", "C0SAMPLE"), (deleted.Subtype, deleted.User, deleted.Text, deleted.Channel));
    }

    [Fact]
    public void A_mention_says_who_what_and_in_which_thread()
    {
        var mention = Event<AppMention>("event-app-mention");
        Assert.Equal(("U0SAMPLE", "C0SAMPLE", "<@U0BOT> why?"), (mention.User, mention.Channel, mention.Text));
        Assert.Equal(("1777900100.000100", "1777900000.000100"), (mention.Ts, mention.ThreadTs));
    }

    [Fact]
    public void A_reaction_says_who_which_and_to_what()
    {
        var added = Event<ReactionAdded>("event-reaction-added");
        var item = Assert.IsType<ReactionMessage>(added.Item);
        Assert.Equal(("U0SAMPLE", "+1::skin-tone-3", "U0BOT"), (added.User, added.Reaction, added.ItemUser));
        Assert.Equal(("C0SAMPLE", "1777900000.000100"), (item.Channel, item.Ts));
        var removed = Event<ReactionRemoved>("event-reaction-removed");
        Assert.Equal(("U0SAMPLE", "+1::skin-tone-3"), (removed.User, removed.Reaction));
        Assert.Equal("1777900000.000100", Assert.IsType<ReactionMessage>(removed.Item).Ts);
    }

    [Fact]
    public void An_opened_home_brings_its_view_unless_it_is_the_first_time()
    {
        var opened = Event<AppHomeOpened>("event-app-home-opened");
        Assert.Equal(("U0SAMPLE", AppHomeTab.Home, "1777900000.HomeHash"), (opened.User, opened.Tab, opened.View!.Hash));
        Assert.Null(Event<AppHomeOpened>("event-app-home-opened-first").View);
    }

    private static T Event<T>(string name) => Assert.IsType<T>(Fixture.Read<EventCallback>(name).Event);
}
