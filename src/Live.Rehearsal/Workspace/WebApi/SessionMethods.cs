using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>auth.test and apps.connections.open: who the bot is, and where its socket goes.</summary>
internal sealed class SessionMethods(ApiContext context)
{
    public const string ConnectionsOpen = "apps.connections.open";

    public Answer Test(MethodCall call)
    {
        var options = context.Workspace.Options;
        return Answer.Ok(new()
        {
            ["url"] = context.Address().ToString(),
            ["team"] = options.TeamName,
            ["user"] = options.Bot.Name,
            ["team_id"] = options.TeamId,
            ["user_id"] = options.Bot.Id,
            ["bot_id"] = Wire.BotId(context.Workspace),
            ["is_enterprise_install"] = false,
        });
    }

    public Answer OpenConnection(MethodCall call)
    {
        var address = new UriBuilder(context.Address()) { Scheme = "ws", Path = "/link/", Query = "ticket=" + context.Sockets.NewTicket() };
        return Answer.Ok(new() { ["url"] = address.Uri.ToString() });
    }
}
