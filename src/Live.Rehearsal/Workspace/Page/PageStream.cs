using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.Page;

/// <summary>Server-sent events: the changes that one person can see, from a position on.</summary>
internal sealed class PageStream(StandInWorkspace workspace, PageLook look)
{
    public async Task WriteAsync(HttpContext http, string user, long after)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await SendAsync(http, "ready", new());
        var last = after;
        try
        {
            await foreach (var change in workspace.ReadChangesAsync(after, http.RequestAborted))
            {
                // Too far behind: the page starts over from what is there now.
                if (change.Position > last + 1)
                {
                    await SendAsync(http, "reset", new());
                    return;
                }

                last = change.Position;
                if (Seen(user, change) is { } seen)
                    await SendAsync(http, "change", seen);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private JsonObject? Seen(string user, WorkspaceChange change)
    {
        if (change.Kind is ChangeKind.SocketOpened or ChangeKind.SocketClosed)
            return null;
        if (IsPersonal(change.Kind) && change.User != user)
            return null;
        var channel = change.Channel is { } id ? workspace.Channel(id) : null;
        if (channel is not null && !look.Sees(user, channel))
            return null;
        return new()
        {
            ["position"] = change.Position,
            ["kind"] = change.Kind.ToString(),
            ["channel"] = change.Channel,
            ["message"] = change.Message is { } message ? look.Message(message) : null,
            ["view"] = change.Kind == ChangeKind.HomePublished ? look.View(change.View) : null,
            ["front"] = change.View is null ? null : look.View(workspace.ViewOf(user)),
            ["conversation"] = channel is not null && change.Message is null ? PageLook.Channel(channel) : null,
        };
    }

    private static bool IsPersonal(ChangeKind kind) =>
        kind is ChangeKind.EphemeralShown or ChangeKind.EphemeralRemoved or ChangeKind.ViewOpened or ChangeKind.ViewUpdated
            or ChangeKind.ViewClosed or ChangeKind.HomePublished;

    private static async Task SendAsync(HttpContext http, string name, JsonObject data)
    {
        await http.Response.WriteAsync($"event: {name}\ndata: {data.ToJsonString()}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
