using System.Text.Json;
using Live.Slack.Blocks;
using Live.Slack.Events;
using Live.Slack.Interaction;

namespace Live.Slack.Tests.Payloads;

public sealed class PayloadTests
{
    [Fact]
    public void A_pressed_button_says_which_by_whom_and_in_which_message()
    {
        var request = Assert.IsType<BlockActionRequest>(Read<InteractionRequest>(Payload.ButtonPressed));

        Assert.Equal("12321.4232.8088", request.TriggerId);
        Assert.Equal(("T0001", "U2147", "C2147"), (request.Team.Id, request.User.Id, request.Channel?.Id));
        Assert.Equal("1732435200.000100", request.Container.MessageTs);
        Assert.Equal("https://hooks.slack.example/actions/secret", request.ResponseUrl);
        var button = Assert.IsType<ButtonAction>(request.Action);
        Assert.Equal(("upvote", "q1", "question-7"), (button.ActionId, button.BlockId, button.Value));
        Assert.Equal("▲ 14", button.Text?.Text);
    }

    [Fact]
    public void A_block_nobody_knows_is_read_as_an_unknown_one()
    {
        var request = Assert.IsType<BlockActionRequest>(Read<InteractionRequest>(Payload.ButtonPressed));

        Assert.Collection(
            request.Message!.Blocks,
            block => Assert.Equal("*Why*", Assert.IsType<Markdown>(Assert.IsType<SectionBlock>(block).Text).Text),
            block => Assert.Equal(("sparkles", "q2"), (Assert.IsType<UnknownBlock>(block).Type, block.BlockId)));
    }

    [Fact]
    public void A_submitted_view_has_its_identity_and_every_kind_of_value()
    {
        var view = Assert.IsType<ModalViewInfo>(Assert.IsType<ViewSubmission>(Read<InteractionRequest>(Payload.Submitted)).View);

        Assert.Equal(("VNHU13V36", "156663117.cd33ad1f", "ask", "event-1"), (view.Id, view.Hash, view.CallbackId, view.PrivateMetadata));
        Assert.Equal("Why is it flat?", view.State.GetValue<PlainTextInputValue>("question", "text")?.Value);
        Assert.Equal("s2", view.State.GetValue<ExternalSelectValue>("session")?.SelectedOption?.Value);
        Assert.Equal("anonymous", view.State.GetValue<RadioButtonGroupValue>("how")?.SelectedOption?.Value);
        Assert.Equal("follow", Assert.Single(view.State.GetValue<CheckboxGroupValue>("more")!.SelectedOptions).Value);
        Assert.Null(view.State.GetValue<StaticSelectValue>("kind")!.SelectedOption);
        Assert.Equal("U777", view.State.GetValue<UserSelectValue>("who")?.SelectedUser);
        Assert.Equal("stardate_picker", view.State.GetValue<UnknownElementValue>("when")?.Type);
        Assert.Null(view.State.GetValue<PlainTextInputValue>("nothing", "like_it"));
        Assert.Null(view.State.GetValue<PlainTextInputValue>("session"));
    }

    [Fact]
    public void A_closed_view_may_have_an_empty_array_for_its_values()
    {
        var closed = Assert.IsType<ViewClosed>(Read<InteractionRequest>(Payload.Closed));

        Assert.True(closed.IsCleared);
        Assert.Empty(closed.View.State.Values);
    }

    [Fact]
    public void A_message_shortcut_brings_the_message()
    {
        var shortcut = Assert.IsType<MessageShortcut>(Read<InteractionRequest>(Payload.MessageShortcut));

        Assert.Equal(("make_question", "13345.1.2", "1732435200.000200"), (shortcut.CallbackId, shortcut.TriggerId, shortcut.Message.Ts));
        Assert.Equal(("U0AUTHOR", "Does it hold for Adam?"), (shortcut.Message.User, shortcut.Message.Text));
    }

    [Fact]
    public void A_global_shortcut_brings_a_trigger()
    {
        var shortcut = Assert.IsType<GlobalShortcut>(Read<InteractionRequest>(Payload.GlobalShortcut));

        Assert.Equal(("ask_anywhere", "944799105734.773906753841.38b5"), (shortcut.CallbackId, shortcut.TriggerId));
    }

    [Fact]
    public void A_suggestion_brings_what_was_typed()
    {
        var options = Assert.IsType<BlockOptionsRequest>(Read<InteractionRequest>(Payload.Suggestion));

        Assert.Equal(("session", "invi", "view"), (options.ActionId, options.Value, options.Container.Type));
    }

    [Fact]
    public void A_command_is_read_from_json_as_from_a_form()
    {
        var command = Read<SlashCommand>(Payload.Command);

        Assert.Equal(("/ask", "Why is a &amp; b?"), (command.Command, command.Text));
        Assert.Equal(("T0001", "U2147", "C2147", "13345.7384.8088"), (command.TeamId, command.UserId, command.ChannelId, command.TriggerId));
    }

    [Fact]
    public void A_message_keeps_its_timestamps_as_text()
    {
        var callback = Read<EventCallback>(Payload.Callback(Payload.Message, "Ev0001"));

        Assert.Equal(("Ev0001", "T0001"), (callback.EventId, callback.TeamId));
        var message = Assert.IsType<MessageEvent>(callback.Event);
        Assert.Equal(("1732435200.000100", "1732430000.000001"), (message.Ts, message.ThreadTs));
        Assert.Equal(("C2147", "U2147", "Why &lt;so&gt;?", "channel"), (message.Channel, message.User, message.Text, message.ChannelType));
        Assert.Null(message.Subtype);
    }

    [Fact]
    public void A_mention_is_its_own_kind_of_event() =>
        Assert.Equal("<@U0BOT> why?", Assert.IsType<AppMention>(Read<EventCallback>(Payload.Callback(Payload.Mention)).Event).Text);

    [Fact]
    public void A_reaction_says_what_it_was_given_to()
    {
        var reaction = Assert.IsType<ReactionAdded>(Read<EventCallback>(Payload.Callback(Payload.ReactionAdded)).Event);

        Assert.Equal(("U2147", "thumbsup", "U0BOT"), (reaction.User, reaction.Reaction, reaction.ItemUser));
        var item = Assert.IsType<ReactionMessage>(reaction.Item);
        Assert.Equal(("C2147", "1732435200.000100"), (item.Channel, item.Ts));
    }

    [Fact]
    public void A_reaction_to_a_thing_nobody_knows_is_still_a_reaction()
    {
        var reaction = Assert.IsType<ReactionRemoved>(Read<EventCallback>(Payload.Callback(Payload.ReactionRemoved)).Event);

        Assert.Equal("hologram", Assert.IsType<UnknownReactionItem>(reaction.Item).Type);
    }

    [Fact]
    public void An_opened_home_brings_the_view_and_its_hash()
    {
        var opened = Assert.IsType<AppHomeOpened>(Read<EventCallback>(Payload.Callback(Payload.HomeOpened)).Event);

        Assert.Equal((AppHomeTab.Home, "1.b"), (opened.Tab, Assert.IsType<HomeViewInfo>(opened.View).Hash));
    }

    [Fact]
    public void An_event_nobody_knows_keeps_its_name() =>
        Assert.Equal("coffee_ready", Assert.IsType<UnknownEvent>(Read<EventCallback>(Payload.Callback(Payload.NeverHeardOf)).Event).Type);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SlackJson.Options)!;
}
