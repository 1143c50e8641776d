namespace Live.Server.State;

/// <summary>Puts the node together.</summary>
public static class StateServices
{
    /// <summary>Adds the node. Its readers attach themselves when they are made, before it starts.</summary>
    public static IServiceCollection AddState(this IServiceCollection services) => services
        .AddSingleton<Node>()
        .AddHostedService(provider => provider.GetRequiredService<Node>());
}
