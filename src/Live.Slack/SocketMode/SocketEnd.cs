namespace Live.Slack.SocketMode;

/// <summary>Why a socket wants to be replaced.</summary>
internal enum SocketEnd
{
    /// <summary>Slack announced it; the socket goes on for some seconds.</summary>
    Announced,

    /// <summary>Slack refused or closed it, or the network did.</summary>
    Closed,

    /// <summary>Nothing came any more, not even pings.</summary>
    Silent,
}
