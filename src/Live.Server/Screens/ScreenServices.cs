using System.Text.Json;
using System.Text.Json.Serialization;
using Live.Server.Schedule;
using Microsoft.AspNetCore.Http.Connections;

namespace Live.Server.Screens;

/// <summary>Puts the screens together.</summary>
public static class ScreenServices
{
    /// <summary>Adds the hub and what feeds it.</summary>
    public static IServiceCollection AddScreens(this IServiceCollection services)
    {
        services
            .AddSingleton<Lookalikes>()
            .AddSingleton<Frames>()
            .AddSingleton<AttendeeFrames>()
            .AddSingleton<DeskFrames>()
            .AddSingleton<DeskCalls>()
            .AddSingleton<SlackCost>()
            .AddSingleton<Health>()
            .AddHostedService<HealthPulse>()
            .AddSingleton<OpenScreens>()
            .AddSingleton<Broadcaster>()
            .AddHostedService(provider => provider.GetRequiredService<Broadcaster>());
        services.AddSignalR(options =>
            {
                // A screen must notice a dead line within two seconds, so the server is heard twice a second.
                options.KeepAliveInterval = TimeSpan.FromMilliseconds(500);
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                options.MaximumReceiveMessageSize = 16 * 1024;
            })
            .AddJsonProtocol(options => Configure(options.PayloadSerializerOptions));
        // What a screen fetches is written like what the hub sends.
        return services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
    }

    /// <summary>Maps the hub and the pages.</summary>
    public static void MapScreens(this WebApplication app)
    {
        app.MapHub<ScreenHub>("/hub", options =>
        {
            options.Transports = HttpTransportType.WebSockets; // so any node serves any screen, without sticky sessions
            options.TransportSendTimeout = TimeSpan.FromSeconds(3); // a client that stops reading is cut off
        });
        ScreenPages.Map(app);
    }

    private static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }
}
