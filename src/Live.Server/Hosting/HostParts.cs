using Live.Programmes;
using Live.Server.Access;
using Live.Server.Log;
using Live.Server.Mirror;
using Live.Server.State;
using Live.Server.Timers;

namespace Live.Server.Hosting;

/// <summary>Everything that differs between a deployment, a rehearsal and a test.</summary>
public sealed record HostParts
{
    /// <summary>The programme to publish.</summary>
    public required Programme Programme { get; init; }

    /// <summary>Hash of its source.</summary>
    public required string Source { get; init; }

    /// <summary>The gathering's log; the host closes it.</summary>
    public required ILog Log { get; init; }

    /// <summary>The deployment's secret.</summary>
    public required Secret Secret { get; init; }

    /// <summary>Where to listen, for example "http://127.0.0.1:0".</summary>
    public required string Urls { get; init; }

    /// <summary>Where browsers reach Live; null for the address that it listens on.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The Slack app; without a bot token there is no Slack.</summary>
    public SlackOptions Slack { get; init; } = new();

    /// <summary>The stand-in workspace whose page is shown under /slack, or null.</summary>
    public Live.Rehearsal.Workspace.StandInWorkspace? StandIn { get; init; }

    /// <summary>The gathering's clock.</summary>
    public GatheringTime Time { get; init; } = GatheringTime.Real;

    /// <summary>How late is late.</summary>
    public AnnouncementOptions Announcements { get; init; } = AnnouncementOptions.Default;

    /// <summary>Which node talks to Slack's channels; the host closes it.</summary>
    public ILease Lease { get; init; } = new SoleLease();

    /// <summary>The other nodes; the host leaves them.</summary>
    public Screens.IPeers Peers { get; init; } = new Screens.NoPeers();

    /// <summary>The least severe entries that are logged.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Warning;
}
