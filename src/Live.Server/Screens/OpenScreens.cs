using System.Collections.Concurrent;
using Live.Programmes;
using Live.Server.Access;
using Microsoft.AspNetCore.SignalR;

namespace Live.Server.Screens;

/// <summary>The screens connected to this node, and the passes that they have shown.</summary>
public sealed class OpenScreens
{
    private readonly ConcurrentDictionary<string, (HubCallerContext Connection, Pass? Pass)> open = new(StringComparer.Ordinal);

    /// <summary>Connected now.</summary>
    public int Count => open.Count;

    /// <summary>One more.</summary>
    public void Opened(HubCallerContext connection) => open[connection.ConnectionId] = (connection, null);

    /// <summary>It has shown a pass.</summary>
    public void Entered(HubCallerContext connection, Pass pass) => open[connection.ConnectionId] = (connection, pass);

    /// <summary>One less.</summary>
    public void Closed(HubCallerContext connection) => open.TryRemove(connection.ConnectionId, out _);

    /// <summary>Ends somebody's connections: a screen that may still watch comes back by itself.</summary>
    public void End(PersonId person)
    {
        foreach (var (connection, pass) in open.Values)
        {
            if (pass?.Person == person)
                connection.Abort();
        }
    }

    /// <summary>Ends the connections whose pass is not good any more: what is pushed to a group asks for no pass.</summary>
    public void EndRefused(Live.State state, DateTimeOffset now)
    {
        foreach (var (connection, pass) in open.Values)
        {
            if (pass is not null && Links.Check(pass, state, now) is not null)
                connection.Abort();
        }
    }
}
