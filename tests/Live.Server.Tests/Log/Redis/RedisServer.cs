using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace Live.Server.Tests.Log.Redis;

/// <summary>A real redis-server of the test's own, with an append-only file, on a free port of this machine.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("live-redis-").FullName;
    private readonly int port = FreePort();
    private Process? process;
    private ConnectionMultiplexer? console;

    /// <summary>For <c>RedisLog.OpenAsync</c>.</summary>
    public string Configuration => $"127.0.0.1:{port}";

    public Task InitializeAsync() => StartAsync();

    /// <summary>Starts the server on what it kept, and returns when it takes connections.</summary>
    public async Task StartAsync()
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo("redis-server",
            [
                "--port", $"{port}", "--bind", "127.0.0.1", "--dir", folder, "--appendonly", "yes", "--save", "", "--daemonize", "no",
            ])
            {
                RedirectStandardOutput = true,
            },
        };
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Ready to accept connections", StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.Start();
        process.BeginOutputReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>Ends the server like a power cut ends a process: kill -9.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs a command as an operator would.</summary>
    public async Task<RedisResult> RunAsync(string command, params object[] arguments)
    {
        console ??= await ConnectionMultiplexer.ConnectAsync($"{Configuration},allowAdmin=true,abortConnect=false");
        return await console.GetDatabase().ExecuteAsync(command, arguments);
    }

    public async Task DisposeAsync()
    {
        console?.Dispose();
        if (process is not null)
            await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
