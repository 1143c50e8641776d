using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>
/// Every name in Redis. All names of a gathering share the hash tag <c>{gathering}</c>, so that one script may use
/// them together, and gatherings spread over a cluster.
/// </summary>
/// <param name="Gathering">Slug of the gathering.</param>
internal sealed record RedisKeys(string Gathering)
{
    /// <summary>String: the random id that the log was made with.</summary>
    public RedisKey Epoch => Name("epoch");

    /// <summary>
    /// Stream: entry <c>n</c> has the id <c>n-0</c> and the fields <c>e</c> (its line), <c>f</c> (its fingerprint) and
    /// <c>b</c> (the fingerprint of the entry before it).
    /// </summary>
    public RedisKey Log => Name("log");

    /// <summary>Hash: idempotency key to position.</summary>
    public RedisKey Keys => Name("keys");

    /// <summary>String: the node that holds the lease, for as long as it renews it.</summary>
    public RedisKey Lease => Name("lease");

    /// <summary>Counter: how often the lease has changed hands.</summary>
    public RedisKey Fence => Name("fence");

    /// <summary>Hash: a node that is alive to when its line ends (Redis's milliseconds), a space, and the line.</summary>
    public RedisKey Nodes => Name("nodes");

    /// <summary>Channel: every entry as it is appended.</summary>
    public RedisChannel Entries => new(Name("entries"), RedisChannel.PatternMode.Literal);

    private string Name(string part) => $"live:{{{Gathering}}}:{part}";
}
