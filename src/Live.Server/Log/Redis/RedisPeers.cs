using System.Security.Cryptography;
using Live.Server.Log;
using Live.Server.Screens;
using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>The nodes on one Redis: each leaves a line there, which goes when it is not said again for <see cref="Span"/>.</summary>
public sealed class RedisPeers : IPeers
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(7);

    private readonly RedisConnection connection;
    private readonly RedisKeys keys;
    private readonly string node = RandomNumberGenerator.GetHexString(16, lowercase: true);

    private RedisPeers(RedisConnection connection, RedisKeys keys) => (this.connection, this.keys) = (connection, keys);

    /// <summary>Joins the nodes of a gathering.</summary>
    /// <exception cref="LogUnavailableException">Redis does not answer.</exception>
    public static async Task<RedisPeers> OpenAsync(string configuration, string gathering, TimeProvider time, CancellationToken cancellationToken) =>
        new(await RedisConnection.OpenAsync(configuration, time, () => { }, cancellationToken), new RedisKeys(gathering));

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> SayAsync(string said)
    {
        try
        {
            var answer = await connection.RunAsync(RedisScripts.Say, [keys.Nodes], [node, said, (long)Span.TotalMilliseconds]);
            return [.. answer.Select(line => (string)line!)];
        }
        catch (LogUnavailableException)
        {
            return []; // the log says it loudly
        }
    }

    /// <summary>Leaves at once, so that nobody counts this node any more.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await connection.RunAsync(RedisScripts.Leave, [keys.Nodes], [node]);
        }
        catch (LogUnavailableException)
        {
            // Redis is away: the line goes by itself.
        }

        await connection.DisposeAsync();
    }
}
