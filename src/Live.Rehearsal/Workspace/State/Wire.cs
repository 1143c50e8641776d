using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.State;

/// <summary>The workspace's things in Slack's JSON.</summary>
internal static class Wire
{
    public static JsonObject Message(WorkspaceState workspace, SlackMessage message, bool withMetadata = false)
    {
        var json = new JsonObject
        {
            ["type"] = "message",
            ["user"] = message.User,
            ["text"] = message.Text,
            ["ts"] = message.Ts,
            ["team"] = workspace.Options.TeamId,
        };
        if (message.IsFromBot)
        {
            json["bot_id"] = BotId(workspace);
            json["app_id"] = workspace.Options.AppId;
        }

        if (message.Subtype is not null)
            json["subtype"] = message.Subtype;
        if (message.ThreadTs is not null)
            json["thread_ts"] = message.ThreadTs;
        if (message.Blocks is not null)
            json["blocks"] = message.Blocks.Node();
        if (message.Attachments is not null)
            json["attachments"] = message.Attachments.Node();
        if (withMetadata && message.Metadata is not null)
            json["metadata"] = message.Metadata.Node();
        if (message.EditedTs is not null)
            json["edited"] = new JsonObject { ["user"] = message.User, ["ts"] = message.EditedTs };
        if (message.ReplyCount > 0)
            json["reply_count"] = message.ReplyCount;
        if (!message.Reactions.IsEmpty)
            json["reactions"] = new JsonArray([.. message.Reactions.Select(Reaction)]);
        return json;
    }

    public static string BotId(WorkspaceState workspace) => "B" + workspace.BotId[1..];

    public static JsonObject View(WorkspaceState workspace, SlackView view)
    {
        var json = new JsonObject
        {
            ["id"] = view.Id,
            ["team_id"] = workspace.Options.TeamId,
            ["type"] = view.Type,
            ["blocks"] = view.Blocks.Node() ?? new JsonArray(),
            ["private_metadata"] = view.PrivateMetadata,
            ["callback_id"] = view.CallbackId,
            ["external_id"] = view.ExternalId,
            ["state"] = new JsonObject { ["values"] = Values(view) },
            ["hash"] = view.Hash,
            ["title"] = view.Definition.Inner("title").Node(),
            ["submit"] = view.Definition.Inner("submit").Node(),
            ["close"] = view.Definition.Inner("close").Node(),
            ["clear_on_close"] = view.Definition.Inner("clear_on_close").Node() ?? false,
            ["notify_on_close"] = view.NotifyOnClose,
            ["root_view_id"] = view.RootId,
            ["previous_view_id"] = view.PreviousId,
            ["app_id"] = workspace.Options.AppId,
            ["app_installed_team_id"] = workspace.Options.TeamId,
            ["bot_id"] = BotId(workspace),
        };
        return json;
    }

    public static JsonObject Channel(WorkspaceState workspace, Conversation conversation)
    {
        if (conversation.Kind == ConversationKind.Direct)
        {
            return new JsonObject
            {
                ["id"] = conversation.Id,
                ["is_im"] = true,
                ["user"] = workspace.With(() => conversation.Members.First(member => member != workspace.BotId)),
                ["created"] = conversation.Created.ToUnixTimeSeconds(),
                ["is_archived"] = false,
                ["is_open"] = true,
            };
        }

        return workspace.With(() => new JsonObject
        {
            ["id"] = conversation.Id,
            ["name"] = conversation.Name,
            ["name_normalized"] = conversation.Name,
            ["is_channel"] = conversation.Kind == ConversationKind.Channel,
            ["is_group"] = false,
            ["is_im"] = false,
            ["is_mpim"] = false,
            ["is_private"] = conversation.Kind == ConversationKind.PrivateChannel,
            ["is_archived"] = conversation.IsArchived,
            ["is_member"] = conversation.Members.Contains(workspace.BotId),
            ["created"] = conversation.Created.ToUnixTimeSeconds(),
            ["num_members"] = conversation.Members.Count,
            ["topic"] = new JsonObject { ["value"] = conversation.Topic, ["creator"] = "", ["last_set"] = 0 },
            ["purpose"] = new JsonObject { ["value"] = "", ["creator"] = "", ["last_set"] = 0 },
        });
    }

    public static JsonObject Person(WorkspaceState workspace, SlackPerson person)
    {
        var offset = TimeZoneInfo.TryFindSystemTimeZoneById(person.TimeZone, out var zone)
            ? zone.GetUtcOffset(workspace.Clock.GetUtcNow())
            : TimeSpan.Zero;
        return new JsonObject
        {
            ["id"] = person.Id,
            ["team_id"] = workspace.Options.TeamId,
            ["name"] = person.Name,
            ["deleted"] = false,
            ["real_name"] = person.RealName,
            ["tz"] = person.TimeZone,
            ["tz_label"] = zone?.StandardName ?? person.TimeZone,
            ["tz_offset"] = (int)offset.TotalSeconds,
            ["is_bot"] = person.IsBot,
            ["is_app_user"] = false,
            ["profile"] = new JsonObject
            {
                ["real_name"] = person.RealName,
                ["display_name"] = person.Name,
                ["email"] = person.Email,
                ["title"] = person.Title,
            },
        };
    }

    public static JsonObject Bookmark(SlackBookmark bookmark) => new()
    {
        ["id"] = bookmark.Id,
        ["channel_id"] = bookmark.Channel,
        ["title"] = bookmark.Title,
        ["link"] = bookmark.Link,
        ["emoji"] = bookmark.Emoji,
        ["type"] = "link",
    };

    private static JsonNode Reaction(SlackReaction reaction) => new JsonObject
    {
        ["name"] = reaction.Name,
        ["users"] = new JsonArray([.. reaction.Users.Select(user => (JsonNode)user)]),
        ["count"] = reaction.Users.Length,
    };

    private static JsonObject Values(SlackView view)
    {
        var values = new JsonObject();
        foreach (var ((block, action), state) in view.Values)
        {
            if (values[block] is not JsonObject inBlock)
                values[block] = inBlock = [];
            inBlock[action] = state.Node();
        }

        return values;
    }
}
