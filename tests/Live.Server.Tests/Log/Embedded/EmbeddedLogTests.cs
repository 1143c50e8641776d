using Live.Server.Log;
using Live.Server.Log.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace Live.Server.Tests.Log.Embedded;

public sealed class EmbeddedLogTests : LogContract
{
    private readonly TemporaryFolder folder = new();

    protected override async Task<ILog> OpenLogAsync() =>
        await EmbeddedLog.OpenAsync(folder.Path, TimeProvider.System, NullLogger<EmbeddedLog>.Instance, CancellationToken.None);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
