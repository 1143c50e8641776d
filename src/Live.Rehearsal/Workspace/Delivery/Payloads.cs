using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>What the bot is told about commands and interactions — https://docs.slack.dev/reference/interaction-payloads.</summary>
internal sealed class Payloads(WorkspaceState workspace)
{
    public JsonObject Command(
        SlackPerson person, Conversation channel, string command, string text, string trigger, string responseUrl) => new()
    {
        ["token"] = workspace.Options.VerificationToken,
        ["team_id"] = workspace.Options.TeamId,
        ["team_domain"] = Domain,
        ["channel_id"] = channel.Id,
        ["channel_name"] = channel.Kind == ConversationKind.Direct ? "directmessage" : channel.Name,
        ["user_id"] = person.Id,
        ["user_name"] = person.Name,
        ["command"] = command,
        ["text"] = text,
        ["api_app_id"] = workspace.Options.AppId,
        ["is_enterprise_install"] = "false",
        ["response_url"] = responseUrl,
        ["trigger_id"] = trigger,
    };

    public JsonObject Action(
        SlackPerson person, SlackMessage message, Conversation channel, JsonObject action, string trigger, string responseUrl)
    {
        var payload = Interaction("block_actions", person);
        payload["container"] = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = message.Channel,
            ["is_ephemeral"] = message.VisibleTo is not null,
            ["thread_ts"] = message.ThreadTs,
        };
        payload["trigger_id"] = trigger;
        payload["channel"] = ChannelOf(channel);
        if (message.VisibleTo is null)
            payload["message"] = Wire.Message(workspace, message, withMetadata: true);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["response_url"] = responseUrl;
        payload["actions"] = new JsonArray(action);
        return payload;
    }

    public JsonObject Action(SlackPerson person, SlackView view, JsonObject action, string trigger)
    {
        var payload = Interaction("block_actions", person);
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["trigger_id"] = trigger;
        payload["view"] = Wire.View(workspace, view);
        payload["actions"] = new JsonArray(action);
        return payload;
    }

    public JsonObject Suggestion(SlackPerson person, SlackElement element, string typed, SlackView? view, SlackMessage? message)
    {
        var payload = Interaction("block_suggestion", person);
        payload["action_id"] = element.ActionId;
        payload["block_id"] = element.BlockId;
        payload["value"] = typed;
        if (view is not null)
        {
            payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
            payload["view"] = Wire.View(workspace, view);
        }

        if (message is not null)
        {
            payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel };
            payload["message"] = Wire.Message(workspace, message);
        }

        return payload;
    }

    public JsonObject Submission(SlackPerson person, SlackView view, string trigger)
    {
        var payload = Interaction("view_submission", person);
        payload["trigger_id"] = trigger;
        payload["view"] = Wire.View(workspace, view);
        payload["response_urls"] = new JsonArray();
        return payload;
    }

    public JsonObject Closing(SlackPerson person, SlackView view, bool isCleared)
    {
        var payload = Interaction("view_closed", person);
        payload["view"] = Wire.View(workspace, view);
        payload["is_cleared"] = isCleared;
        return payload;
    }

    public JsonObject MessageShortcut(
        SlackPerson person, SlackMessage message, Conversation channel, string callbackId, string trigger, string responseUrl)
    {
        var payload = Interaction("message_action", person);
        payload["callback_id"] = callbackId;
        payload["trigger_id"] = trigger;
        payload["response_url"] = responseUrl;
        payload["action_ts"] = message.Ts;
        payload["message_ts"] = message.Ts;
        payload["channel"] = ChannelOf(channel);
        payload["message"] = Wire.Message(workspace, message, withMetadata: true);
        return payload;
    }

    private string Domain => workspace.Options.TeamName.ToLowerInvariant().Replace(' ', '-');

    private JsonObject Interaction(string type, SlackPerson person) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject
        {
            ["id"] = person.Id,
            ["username"] = person.Name,
            ["name"] = person.Name,
            ["team_id"] = workspace.Options.TeamId,
        },
        ["api_app_id"] = workspace.Options.AppId,
        ["token"] = workspace.Options.VerificationToken,
        ["team"] = new JsonObject { ["id"] = workspace.Options.TeamId, ["domain"] = Domain },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
    };

    private static JsonObject ChannelOf(Conversation channel) => new()
    {
        ["id"] = channel.Id,
        ["name"] = channel.Kind == ConversationKind.Direct ? "directmessage" : channel.Name,
    };
}
