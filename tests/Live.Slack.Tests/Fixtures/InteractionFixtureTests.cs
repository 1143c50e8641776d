using Live.Slack.Blocks;
using Live.Slack.Interaction;

namespace Live.Slack.Tests.Fixtures;

/// <summary>What the host uses of each command and interaction in Slack's shape.</summary>
public sealed class InteractionFixtureTests
{
    [Fact]
    public void A_command()
    {
        var command = Fixture.Read<SlashCommand>("command");
        Assert.Equal(("/ask", "Why is a &amp; b?"), (command.Command, command.Text));
        Assert.Equal(("T0SAMPLE", "U0SAMPLE", "mira"), (command.TeamId, command.UserId, command.UserName));
        Assert.Equal(("C0SAMPLE", "hall-a", "1777900130.1.sample"), (command.ChannelId, command.ChannelName, command.TriggerId));
        Assert.Equal("https://hooks.slack.example/commands/T0SAMPLE/1/sample", command.ResponseUrl);
    }

    [Fact]
    public void A_button_in_a_message()
    {
        var request = Action("action-in-message");
        var button = Assert.IsType<ButtonAction>(request.Action);
        Assert.Equal(("vote", "question-7", "question-7"), (button.ActionId, button.BlockId, button.Value));
        Assert.Equal(("T0SAMPLE", "U0SAMPLE", "C0SAMPLE"), (request.Team.Id, request.User.Id, request.Channel?.Id));
        Assert.Equal(("1777900140.1.sample", "https://hooks.slack.example/actions/T0SAMPLE/1/sample"), (request.TriggerId, request.ResponseUrl));
        Assert.Equal(("1777900000.000100", "C0SAMPLE", false), (request.Container.MessageTs, request.Container.ChannelId, request.Container.IsEphemeral));
        Assert.Equal("live", request.Message!.Metadata!.EventType);
    }

    [Fact]
    public void A_button_in_an_ephemeral_message_comes_without_the_message()
    {
        var request = Action("action-in-ephemeral");
        Assert.Equal((true, "1777900145.000100"), (request.Container.IsEphemeral, request.Container.MessageTs));
        Assert.Null(request.Message);
        Assert.NotNull(request.ResponseUrl);
    }

    [Fact]
    public void A_menu_in_a_modal_brings_the_view_with_what_is_entered_so_far()
    {
        var request = Action("action-in-modal");
        Assert.Equal("talk-2", Assert.IsType<ExternalSelectAction>(request.Action).SelectedOption?.Value);
        Assert.Equal((null, null), (request.Channel, request.ResponseUrl));
        Assert.Equal(("V0MODAL", "1777900000.ModalHash", "ask"), (request.View!.Id, request.View.Hash, request.View.CallbackId));
        Assert.Equal("Why is a & b < c?", request.View.State.GetValue<PlainTextInputValue>("question", "text")?.Value);
    }

    [Fact]
    public void A_button_in_the_home_tab()
    {
        var request = Action("action-in-home");
        Assert.Equal(("ask", "talk-1"), (request.Action.ActionId, Assert.IsType<ButtonAction>(request.Action).Value));
        Assert.Equal("1777900000.HomeHash", Assert.IsType<HomeViewInfo>(request.View).Hash);
        Assert.Equal("1777900160.1.sample", request.TriggerId);
    }

    [Fact]
    public void A_submitted_modal()
    {
        var submission = Assert.IsType<ViewSubmission>(Fixture.Read<InteractionRequest>("view-submission"));
        var view = Assert.IsType<ModalViewInfo>(submission.View);
        Assert.Equal(("T0SAMPLE", "U0SAMPLE"), (submission.Team.Id, submission.User.Id));
        Assert.Equal(("V0MODAL", "1777900000.ModalHash", "ask", "talk-1"), (view.Id, view.Hash, view.CallbackId, view.PrivateMetadata));
        Assert.Equal("Why is a & b < c?", view.State.GetValue<PlainTextInputValue>("question", "text")?.Value);
        Assert.Equal("talk-2", view.State.GetValue<ExternalSelectValue>("session", "session")?.SelectedOption?.Value);
        Assert.Empty(view.State.GetValue<CheckboxGroupValue>("anonymous", "anonymous")!.SelectedOptions);
    }

    [Fact]
    public void A_closed_modal()
    {
        var closed = Assert.IsType<ViewClosed>(Fixture.Read<InteractionRequest>("view-closed"));
        Assert.Equal(("ask", false), (closed.View.CallbackId, closed.IsCleared));
    }

    [Fact]
    public void A_message_shortcut_brings_the_message_its_author_and_its_place()
    {
        var shortcut = Assert.IsType<MessageShortcut>(Fixture.Read<InteractionRequest>("message-shortcut"));
        Assert.Equal(("send_to_questions", "1777900180.1.sample", "C0SAMPLE"), (shortcut.CallbackId, shortcut.TriggerId, shortcut.Channel?.Id));
        Assert.Equal(("U0SAMPLE", "U0AUTHOR"), (shortcut.User.Id, shortcut.Message.User));
        Assert.Equal(("Does it hold for Adam?", "1777900000.000100"), (shortcut.Message.Text, shortcut.Message.Ts));
        Assert.NotNull(shortcut.ResponseUrl);
    }

    [Theory]
    [InlineData("options-in-modal", "flat")]
    [InlineData("options-in-message", "")]
    public void A_menu_asks_for_options(string name, string typed)
    {
        var request = Assert.IsType<BlockOptionsRequest>(Fixture.Read<InteractionRequest>(name));
        Assert.Equal(("poster", "poster", typed), (request.ActionId, request.BlockId, request.Value));
        Assert.Equal(("T0SAMPLE", "U0SAMPLE"), (request.Team.Id, request.User.Id));
    }

    private static BlockActionRequest Action(string name) => Assert.IsType<BlockActionRequest>(Fixture.Read<InteractionRequest>(name));
}
