namespace Live.Server.Screens;

/// <summary>The nodes that serve the same gathering.</summary>
public interface IPeers : IAsyncDisposable
{
    /// <summary>Tells the others something about this node, which holds for some seconds, and hears what they said.</summary>
    /// <param name="said">A short line.</param>
    /// <returns>What each other node that is alive said last; empty when there is none, or when nobody can be heard.</returns>
    Task<IReadOnlyList<string>> SayAsync(string said);
}

/// <summary>A node that is alone.</summary>
public sealed class NoPeers : IPeers
{
    /// <inheritdoc />
    public Task<IReadOnlyList<string>> SayAsync(string said) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
