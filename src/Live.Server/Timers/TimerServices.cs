using Quartz;

namespace Live.Server.Timers;

/// <summary>Puts the timers together.</summary>
public static class TimerServices
{
    /// <summary>Adds Quartz and what keeps its triggers.</summary>
    public static IServiceCollection AddTimers(this IServiceCollection services, AnnouncementOptions options)
    {
        services.AddSingleton(options)
            .AddSingleton<MomentTimers>()
            .AddHostedService(provider => provider.GetRequiredService<MomentTimers>())
            .AddSingleton<ChangeTimer>()
            .AddHostedService(provider => provider.GetRequiredService<ChangeTimer>());
        services.AddQuartz();
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = false);
        return services;
    }
}
