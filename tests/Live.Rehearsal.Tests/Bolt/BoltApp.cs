using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.Tests.Bolt;

/// <summary>
/// The app on Slack's official client, as a process of its own. What it reports can be awaited; all that it says is kept, and is
/// part of a failure's message.
/// </summary>
internal sealed class BoltApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly ConcurrentDictionary<string, Channel<JsonElement>> reports = new();

    private BoltApp(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Everything it said so far, on both of its outputs.</summary>
    public string Said => string.Join('\n', said);

    public static BoltApp Start(StandInWorkspace workspace, DeliveryMode mode)
    {
        var folder = Path.Combine(Root(), "tests", "Live.Rehearsal.Tests", "Bolt");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "app.mjs")])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["STAND_IN"] = workspace.ApiAddress.ToString(),
                ["MODE"] = mode == DeliveryMode.Socket ? "socket" : "http",
                ["BOT_TOKEN"] = workspace.Options.BotToken,
                ["APP_TOKEN"] = workspace.Options.AppToken,
                ["SIGNING_SECRET"] = workspace.Options.SigningSecret,
            },
        };
        return new(Process.Start(start) ?? throw new InvalidOperationException("node did not start"));
    }

    /// <summary>The next report of a kind that was not waited for before.</summary>
    public async Task<JsonElement> SeesAsync(string what)
    {
        using var bound = new CancellationTokenSource(Patience);
        try
        {
            return await Reports(what).Reader.ReadAsync(bound.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The app did not see '{what}'. It said:\n{Said}");
        }
    }

    /// <summary>Whether there is a report of a kind that nobody waited for.</summary>
    public bool HasSeen(string what) => Reports(what).Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close(); // it ends with its input
        using var bound = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(bound.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private Channel<JsonElement> Reports(string what) => reports.GetOrAdd(what, _ => Channel.CreateUnbounded<JsonElement>());

    private void Take(string? line)
    {
        Keep(line);
        if (line?.StartsWith('{') != true)
            return;
        var report = JsonDocument.Parse(line).RootElement;
        Reports(report.GetProperty("saw").GetString()!).Writer.TryWrite(report);
    }

    private void Keep(string? line)
    {
        if (line is not null)
            said.Enqueue(line);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Live.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
