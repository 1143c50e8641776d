using Live.Server.Mirror;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>
/// Slack's limits of the methods that people's presses lead to, kept a little below them. A press cannot wait: a call over
/// the limit is not made, and the person is told what works instead. The mirror's methods are not among them; it waits.
/// Sources: https://docs.slack.dev/apis/web-api/rate-limits/ for the tiers, and each method's page for its tier.
/// </summary>
public sealed class CallLimits(GatheringTime time)
{
    private const int Tier2 = 18; // of 20 a minute
    private const int Tier3 = 48; // of 50
    private const int Tier4 = 96; // of 100

    private readonly Lock gate = new();
    private readonly Dictionary<string, CallWindow> windows = new(
        from tier in new (int Limit, string[] Methods)[]
        {
            (Tier2, ["conversations.list", "users.list"]),
            (Tier3, ["conversations.join", "conversations.open", "reactions.add", "reactions.remove"]),
            (Tier4, ["chat.postEphemeral", "users.info", "views.open", "views.push", "views.update"]),
        }
        from method in tier.Methods
        select KeyValuePair.Create(method, new CallWindow(tier.Limit, TimeSpan.FromMinutes(1), time.Provider)), StringComparer.Ordinal);

    /// <summary>Makes a call within its limit.</summary>
    /// <exception cref="SlackRateLimitException">It would be over the limit, and was not made; the exception says for how long.</exception>
    public async Task<T> Within<T>(string method, Func<Task<T>> call)
    {
        if (!windows.TryGetValue(method, out var window))
            return await call();
        lock (gate)
        {
            var wait = window.Wait();
            if (wait > TimeSpan.Zero)
                throw new SlackRateLimitException(wait);
            window.Start();
        }

        try
        {
            return await call();
        }
        finally
        {
            lock (gate)
                window.End();
        }
    }

    /// <summary>The method that an address calls: its last part.</summary>
    public static string MethodOf(Uri? address) => address?.Segments[^1] ?? "";
}
