using System.Text.Json;
using System.Text.Json.Nodes;

namespace Live.Server.Slack;

/// <summary>The Slack app as Slack wants it described: https://docs.slack.dev/reference/app-manifest/</summary>
public static class AppManifest
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Each scope and the feature that needs it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Scopes = new Dictionary<string, string>
    {
        ["app_mentions:read"] = "to take a mention as a question",
        ["bookmarks:read"] = "to find the link to the stream again that it put at the top of a channel",
        ["bookmarks:write"] = "to put a link to the stream at the top of the rooms' channels",
        ["channels:history"] = "to find a message again whose posting was cut short, and to take what is written in our threads as questions and answers",
        ["channels:join"] = "to join the rooms' channels",
        ["channels:read"] = "to know the rooms' channels by name",
        ["channels:write.topic"] = "to say in the rooms' topics what is on and what is next",
        ["chat:write"] = "to post announcements, boards and answers",
        ["commands"] = "/ask and /live",
        ["groups:history"] = "the same as channels:history, for private channels",
        ["groups:read"] = "the same as channels:read, for private channels",
        ["groups:write.topic"] = "the same as channels:write.topic, for private channels",
        ["im:history"] = "the same as channels:history, for direct messages",
        ["im:write"] = "to tell an asker what becomes of the question",
        ["reactions:read"] = "to count a thumbs-up as a vote, and to take a message marked :question: as a question",
        ["reactions:write"] = "to mark a message that became a question",
        ["users:read"] = "to show who asks, unless anonymous",
        ["users:read.email"] = "to know chairs and organizers by e-mail",
    };

    /// <summary>Each event that Live hears and what for.</summary>
    public static readonly IReadOnlyDictionary<string, string> Events = new Dictionary<string, string>
    {
        ["app_mention"] = "a mention is a question",
        ["message.channels"] = "what is written with \"Q:\" in a session's thread is a question, and a reply in a thread of ours may be an answer",
        ["message.groups"] = "the same in private channels",
        ["message.im"] = "a direct message is a question, and a reply under a speaker's may be an answer",
        ["reaction_added"] = "a thumbs-up is a vote, :question: makes a question",
        ["reaction_removed"] = "a thumbs-up taken back is a vote taken back",
        ["app_home_opened"] = "to show the Home when somebody opens it",
    };

    /// <summary>The manifest as JSON.</summary>
    /// <param name="url">Where Slack reaches Live over HTTP; null for Socket Mode.</param>
    public static string Write(string? url)
    {
        var address = url?.TrimEnd('/');
        var interactivity = new JsonObject { ["is_enabled"] = true };
        if (address is not null)
        {
            interactivity["request_url"] = $"{address}/slack/action";
            interactivity["message_menu_options_url"] = $"{address}/slack/options";
        }

        var events = new JsonObject { ["bot_events"] = new JsonArray([.. Events.Keys.Select(name => (JsonNode)name)]) };
        if (address is not null)
            events["request_url"] = $"{address}/slack/event";

        var manifest = new JsonObject
        {
            ["display_information"] = new JsonObject
            {
                ["name"] = "Live",
                ["description"] = "Questions, announcements and the schedule of this event",
                ["background_color"] = "#1f2a44",
            },
            ["features"] = new JsonObject
            {
                ["app_home"] = new JsonObject
                {
                    ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false,
                },
                ["bot_user"] = new JsonObject { ["display_name"] = "Live", ["always_online"] = true },
                ["shortcuts"] = new JsonArray(new JsonObject
                {
                    ["name"] = "Send to Q&A",
                    ["type"] = "message",
                    ["callback_id"] = Wire.SendToQuestionsShortcut,
                    ["description"] = "Ask the speaker what this message says",
                }),
                ["slash_commands"] = new JsonArray(
                    Command(Wire.AskCommand, "Ask the speaker a question", "your question", address),
                    Command(Wire.LiveCommand, "What is on, the schedule, help", "now | schedule | help | chair | delay 10", address)),
            },
            ["oauth_config"] = new JsonObject
            {
                ["scopes"] = new JsonObject { ["bot"] = new JsonArray([.. Scopes.Keys.Select(scope => (JsonNode)scope)]) },
            },
            ["settings"] = new JsonObject
            {
                ["event_subscriptions"] = events,
                ["interactivity"] = interactivity,
                ["org_deploy_enabled"] = false,
                ["socket_mode_enabled"] = address is null,
                ["token_rotation_enabled"] = false,
            },
        };
        return manifest.ToJsonString(Indented);
    }

    private static JsonObject Command(string name, string description, string hint, string? address)
    {
        var command = new JsonObject
        {
            ["command"] = name,
            ["description"] = description,
            ["usage_hint"] = hint,
            ["should_escape"] = false,
        };
        if (address is not null)
            command["url"] = $"{address}/slack/command";
        return command;
    }
}
