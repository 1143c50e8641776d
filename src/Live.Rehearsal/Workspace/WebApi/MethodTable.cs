using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <param name="TakesJson">Slack reads JSON bodies only for methods that write.</param>
/// <param name="Scope">Checked against the bot's scopes, if the workspace has any set.</param>
internal sealed record Method(Tier Tier, bool TakesJson, string? Scope, Func<MethodCall, Answer> Handle);

/// <summary>What the methods work on.</summary>
internal sealed record ApiContext(
    WorkspaceState Workspace, ViewStore Views, TriggerBook Triggers, SocketHub Sockets, ResponseUrls ResponseUrls, Func<Uri> Address);

/// <summary>The Web API's table of contents — https://docs.slack.dev/reference/methods, where tier and scope of each are from.</summary>
internal static class MethodTable
{
    public static IReadOnlyDictionary<string, Method> For(ApiContext context)
    {
        var session = new SessionMethods(context);
        var chat = new ChatMethods(context);
        var conversations = new ConversationMethods(context);
        var users = new UserMethods(context.Workspace);
        var views = new ViewMethods(context);
        var reactions = new ReactionMethods(context.Workspace);
        var bookmarks = new BookmarkMethods(context.Workspace);
        return new Dictionary<string, Method>
        {
            ["auth.test"] = new(Tier.Special, true, null, session.Test),
            [SessionMethods.ConnectionsOpen] = new(Tier.Connections, true, null, session.OpenConnection),

            [ChatMethods.Post] = new(Tier.Posting, true, "chat:write", chat.PostMessage),
            ["chat.update"] = new(Tier.Tier3, true, "chat:write", chat.Update),
            ["chat.delete"] = new(Tier.Tier3, true, "chat:write", chat.Delete),
            ["chat.postEphemeral"] = new(Tier.Tier4, true, "chat:write", chat.PostEphemeral),
            ["chat.getPermalink"] = new(Tier.Special, false, null, chat.GetPermalink),

            ["conversations.open"] = new(Tier.Tier3, true, "im:write", conversations.Open),
            ["conversations.list"] = new(Tier.Tier2, false, "channels:read", conversations.List),
            ["conversations.info"] = new(Tier.Tier3, false, "channels:read", conversations.Info),
            ["conversations.history"] = new(Tier.Tier3, false, "channels:history", conversations.History),
            ["conversations.replies"] = new(Tier.Tier3, false, "channels:history", conversations.Replies),
            ["conversations.join"] = new(Tier.Tier3, true, "channels:join", conversations.Join),
            ["conversations.members"] = new(Tier.Tier4, false, "channels:read", conversations.Members),
            ["conversations.setTopic"] = new(Tier.Tier2, true, "channels:write.topic", conversations.SetTopic),

            ["users.info"] = new(Tier.Tier4, false, "users:read", users.Info),
            ["users.list"] = new(Tier.Tier2, false, "users:read", users.List),
            ["users.lookupByEmail"] = new(Tier.Tier3, false, "users:read.email", users.LookupByEmail),

            ["views.open"] = new(Tier.Tier4, true, null, views.Open),
            ["views.push"] = new(Tier.Tier4, true, null, views.Push),
            ["views.update"] = new(Tier.Tier4, true, null, views.Update),
            ["views.publish"] = new(Tier.Tier4, true, null, views.Publish),

            ["reactions.add"] = new(Tier.Tier3, true, "reactions:write", reactions.Add),
            ["reactions.remove"] = new(Tier.Tier2, true, "reactions:write", reactions.Remove),

            ["bookmarks.add"] = new(Tier.Tier2, true, "bookmarks:write", bookmarks.Add),
            ["bookmarks.edit"] = new(Tier.Tier2, true, "bookmarks:write", bookmarks.Edit),
            ["bookmarks.list"] = new(Tier.Tier3, true, "bookmarks:read", bookmarks.List),
        };
    }
}
