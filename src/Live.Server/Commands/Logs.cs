using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;
using Live.Server.Mirror;

namespace Live.Server.Commands;

/// <summary>Opens the log that the configuration names, and the lease that goes with it.</summary>
internal static class Logs
{
    public static async Task<(ILog Log, ILease Lease)> OpenAsync(
        LiveOptions options, string gathering, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var log = await EmbeddedLog.OpenAsync(
            Folder(options, gathering), TimeProvider.System, loggers.CreateLogger<EmbeddedLog>(), cancellationToken);
        return (log, new SoleLease());
    }

    /// <summary>Where a gathering's embedded log is.</summary>
    public static string Folder(LiveOptions options, string gathering) => Path.Combine(options.Data, gathering);
}
