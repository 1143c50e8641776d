using Live.Server.Hosting;
using Live.Server.Web;

namespace Live.Server.Access;

/// <summary>Puts links and pseudonyms together.</summary>
public static class AccessServices
{
    /// <summary>Adds what the secret is for.</summary>
    /// <param name="services">The services.</param>
    /// <param name="secret">The deployment's secret.</param>
    /// <param name="publicUrl">Where browsers reach Live; null for the address that it listens on.</param>
    public static IServiceCollection AddAccess(this IServiceCollection services, Secret secret, Uri? publicUrl) => services
        .AddSingleton(new Links(secret))
        .AddSingleton(new JoinCodes(secret))
        .AddSingleton<JoinLimit>()
        .AddSingleton(new Pseudonyms(secret))
        .AddSingleton(provider => new Addresses(() => publicUrl ?? LiveHost.Address(provider)));
}
