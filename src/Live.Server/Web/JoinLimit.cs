using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Live.Server.Web;

/// <summary>
/// How often one address may come in: enough for a full hall behind one router in its first minutes, and far too little to
/// guess a code of 40 bits.
/// </summary>
public sealed class JoinLimit : IDisposable
{
    /// <summary>So many at once.</summary>
    public const int AtOnce = 1500;

    /// <summary>And so many each minute after that.</summary>
    public const int EachMinute = 300;

    private readonly PartitionedRateLimiter<IPAddress?> limiter = PartitionedRateLimiter.Create<IPAddress?, string>(address =>
        RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = EachMinute / 6,
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));

    /// <summary>Whether somebody may try from there now; it counts.</summary>
    public bool Allows(IPAddress? address)
    {
        using var lease = limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();

    /// <summary>In IPv6 one household has 2^64 addresses.</summary>
    private static string Network(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";
}
