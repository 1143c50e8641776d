using System.Diagnostics;
using System.Text.Json;

namespace Live.Bench.Machine;

/// <summary>
/// This program once more as another process on a core of its own. One line asks it for something, one line answers;
/// it ends when nobody is there to ask.
/// </summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process process;
    private readonly string name;

    private Child(Process process, string name) => (this.process, this.name) = (process, name);

    /// <summary>Starts one.</summary>
    /// <param name="name">The hidden command that it runs.</param>
    /// <param name="core">Where it runs.</param>
    public static Child Start(string name, int core) =>
        new(Cores.Start(core, Environment.ProcessPath!, [name], input: true), name);

    /// <summary>Asks for something and waits for the answer.</summary>
    /// <exception cref="CannotMeasureException">It failed, or it is gone.</exception>
    public async Task<TAnswer> AskAsync<TAnswer>(object request, CancellationToken cancellationToken)
    {
        var line = $"{request.GetType().Name} {JsonSerializer.Serialize(request)}";
        await process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
        var answer = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new CannotMeasureException($"The process \"{name}\" has ended.");
        return answer.StartsWith(ChildLoop.Failed, StringComparison.Ordinal)
            ? throw new CannotMeasureException($"The process \"{name}\" failed: {answer[ChildLoop.Failed.Length..]}")
            : JsonSerializer.Deserialize<TAnswer>(answer)!;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
