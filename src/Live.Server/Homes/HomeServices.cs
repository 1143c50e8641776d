using Live.Server.Mirror;
using Live.Server.Screens;

namespace Live.Server.Homes;

/// <summary>Puts the Homes together.</summary>
internal static class HomeServices
{
    public static IServiceCollection AddHomes(this IServiceCollection services) => services
        .AddSingleton<HomeReaders>()
        .AddSingleton<HomeTabs>()
        .AddHostedService(provider => provider.GetRequiredService<HomeTabs>())
        .AddSingleton<ISlackStatus, SlackStatus>();

    /// <summary>How Slack is doing, messages and Homes together.</summary>
    private sealed class SlackStatus(SlackMirror mirror, HomeTabs homes) : ISlackStatus
    {
        public int Waiting => mirror.Waiting + homes.Waiting;

        public TimeSpan Behind => mirror.Behind;

        public Trouble? Trouble => mirror.Trouble ?? homes.Trouble;
    }
}
