using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;
using Live.Rehearsal.Workspace.WebApi;

namespace Live.Rehearsal.Workspace.Delivery;

/// <param name="Subscription">The event type the app must be subscribed to, e.g. <c>message.channels</c>.</param>
/// <param name="Channel">The conversation; the bot hears only of those it is in. Null for what is not in one.</param>
internal sealed record BotEvent(string Subscription, string? Channel, JsonObject Payload);

/// <summary>The inner events of the Events API, one method each.</summary>
internal static class BotEvents
{
    public static BotEvent MessagePosted(WorkspaceState workspace, Conversation conversation, SlackMessage message)
    {
        var payload = Wire.Message(workspace, message, withMetadata: true);
        payload["channel"] = conversation.Id;
        payload["channel_type"] = ChannelType(conversation);
        payload["event_ts"] = message.Ts;
        return new(Subscription(conversation), conversation.Id, payload);
    }

    public static BotEvent MessageChanged(
        WorkspaceState workspace, Conversation conversation, SlackMessage before, SlackMessage after) =>
        new(Subscription(conversation), conversation.Id, new JsonObject
        {
            ["type"] = "message",
            ["subtype"] = "message_changed",
            ["message"] = Wire.Message(workspace, after),
            ["previous_message"] = Wire.Message(workspace, before),
            ["channel"] = conversation.Id,
            ["channel_type"] = ChannelType(conversation),
            ["hidden"] = true,
            ["ts"] = after.EditedTs,
            ["event_ts"] = after.EditedTs,
        });

    public static BotEvent MessageDeleted(WorkspaceState workspace, Conversation conversation, SlackMessage removed) =>
        new(Subscription(conversation), conversation.Id, new JsonObject
        {
            ["type"] = "message",
            ["subtype"] = "message_deleted",
            ["deleted_ts"] = removed.Ts,
            ["previous_message"] = Wire.Message(workspace, removed),
            ["channel"] = conversation.Id,
            ["channel_type"] = ChannelType(conversation),
            ["hidden"] = true,
            ["ts"] = removed.Ts,
            ["event_ts"] = removed.Ts,
        });

    public static BotEvent Mentioned(WorkspaceState workspace, Conversation conversation, SlackMessage message)
    {
        var payload = Wire.Message(workspace, message);
        payload["type"] = "app_mention";
        payload["channel"] = conversation.Id;
        payload["event_ts"] = message.Ts;
        return new("app_mention", conversation.Id, payload);
    }

    public static BotEvent Reaction(
        WorkspaceState workspace, Conversation conversation, SlackMessage message, string user, string name, bool added) =>
        new(added ? "reaction_added" : "reaction_removed", conversation.Id, new JsonObject
        {
            ["type"] = added ? "reaction_added" : "reaction_removed",
            ["user"] = user,
            ["reaction"] = name,
            ["item_user"] = message.User,
            ["item"] = new JsonObject { ["type"] = "message", ["channel"] = conversation.Id, ["ts"] = message.Ts },
            ["event_ts"] = EventTs(workspace),
        });

    public static BotEvent MemberJoined(WorkspaceState workspace, Conversation conversation, string user) =>
        new("member_joined_channel", conversation.Id, new JsonObject
        {
            ["type"] = "member_joined_channel",
            ["user"] = user,
            ["channel"] = conversation.Id,
            ["channel_type"] = conversation.Kind == ConversationKind.PrivateChannel ? "G" : "C",
            ["team"] = workspace.Options.TeamId,
            ["event_ts"] = EventTs(workspace),
        });

    public static BotEvent HomeOpened(WorkspaceState workspace, Conversation direct, string user, SlackView? home) =>
        new("app_home_opened", null, new JsonObject
        {
            ["type"] = "app_home_opened",
            ["user"] = user,
            ["channel"] = direct.Id,
            ["tab"] = "home",
            ["view"] = home is null ? null : Wire.View(workspace, home),
            ["event_ts"] = EventTs(workspace),
        });

    private static string EventTs(WorkspaceState workspace) => BotMessages.TsOf(workspace.Clock.GetUtcNow());

    private static string Subscription(Conversation conversation) => conversation.Kind switch
    {
        ConversationKind.Direct => "message.im",
        ConversationKind.PrivateChannel => "message.groups",
        _ => "message.channels",
    };

    private static string ChannelType(Conversation conversation) => conversation.Kind switch
    {
        ConversationKind.Direct => "im",
        ConversationKind.PrivateChannel => "group",
        _ => "channel",
    };
}
