using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace Live.Bench.Machine;

/// <summary>A real redis-server of the measurement's own, with an append-only file, on a free port.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("live-bench-").FullName;
    private readonly Process process;
    private ConnectionMultiplexer? console;

    private RedisServer()
    {
        Port = FreePort();
        // A rewrite of the file would disturb whichever side it falls on.
        process = Cores.Start(Cores.Others, "redis-server",
        [
            "--port", $"{Port}", "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", "",
            "--auto-aof-rewrite-percentage", "0", "--daemonize", "no",
        ]);
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>For Live.</summary>
    public string Configuration => $"127.0.0.1:{Port}";

    /// <summary>Starts one, and returns when it takes connections.</summary>
    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        var server = new RedisServer();
        while (await server.process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.Contains("Ready to accept connections", StringComparison.Ordinal))
                continue;
            _ = server.process.StandardOutput.ReadToEndAsync(CancellationToken.None); // so that its pipe never fills
            server.console = await ConnectionMultiplexer.ConnectAsync($"{server.Configuration},allowAdmin=true");
            return server;
        }

        await server.DisposeAsync();
        throw new CannotMeasureException("redis-server did not start. On Debian it is in the package redis-server.");
    }

    /// <summary>Runs a command as an operator would.</summary>
    public Task<RedisResult> RunAsync(string command, params object[] arguments) =>
        console!.GetDatabase().ExecuteAsync(command, arguments);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        console?.Dispose();
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
