using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Workspace;

/// <summary>A small workspace with a raw bot, on clocks that tests move.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(StandInWorkspace workspace, RawBot bot, FakeClock clock, FakeClock wall) =>
        (Workspace, Bot, Clock, Wall) = (workspace, bot, clock, wall);

    public StandInWorkspace Workspace { get; }

    public RawBot Bot { get; }

    /// <summary>The workspace's clock: limits, time stamps.</summary>
    public FakeClock Clock { get; }

    /// <summary>Real time: acknowledgements, triggers, retries.</summary>
    public FakeClock Wall { get; }

    public static WorkspaceOptions Options => new()
    {
        People =
        [
            new("U0MIRA", "mira", "Mira (sample)", "mira@example.org", "Asia/Tokyo"),
            new("U0JON", "jon", "Jon (sample)", "jon@example.org", "America/New_York"),
        ],
        Channels =
        [
            new("C0HALLA", "hall-a"),
            new("C0HALLB", "hall-b"),
            new("C0CHAIRS", "chairs", ["U0JON"]) { IsPrivate = true },
            new("C0LOUNGE", "lounge") { BotIsMember = false },
            new("C0OLD", "old") { IsArchived = true },
        ],
        MessageShortcuts = [new("ask_about", "Ask about this")],
    };

    public static async Task<Scene> StartAsync(WorkspaceOptions? options = null)
    {
        var (clock, wall) = (new FakeClock(), new FakeClock());
        var workspace = await StandInWorkspace.StartAsync(options ?? Options, clock, wall);
        return new(workspace, new RawBot(workspace.ApiAddress), clock, wall);
    }

    /// <summary>A view with one text field, as the bot would send it.</summary>
    public static JsonObject View(string title = "Ask", JsonArray? blocks = null) => new()
    {
        ["type"] = "modal",
        ["callback_id"] = "ask",
        ["title"] = Plain(title),
        ["submit"] = Plain("Send"),
        ["blocks"] = blocks ?? new JsonArray(new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = "question",
            ["label"] = Plain("Question"),
            ["element"] = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = "text", ["max_length"] = 20 },
        }),
    };

    public static JsonObject Plain(string text) => new() { ["type"] = "plain_text", ["text"] = text };

    public static JsonObject Section(string text) => new()
    {
        ["type"] = "section",
        ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = text },
    };

    public static JsonObject Button(string actionId, string text = "Vote", string? value = null)
    {
        var button = new JsonObject { ["type"] = "button", ["action_id"] = actionId, ["text"] = Plain(text) };
        if (value is not null)
            button["value"] = value;
        return button;
    }

    public static JsonObject Actions(params JsonNode[] elements) => new() { ["type"] = "actions", ["elements"] = new JsonArray(elements) };

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Workspace.DisposeAsync();
    }
}
