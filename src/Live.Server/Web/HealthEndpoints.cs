using Live.Server.Screens;
using Live.Server.State;

namespace Live.Server.Web;

/// <summary>Whether this node lives, and whether it is ready to take commands.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps /health/live and /health/ready.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Node node, Health health) =>
            !node.IsReady ? Results.Text("The log is still being read.", statusCode: StatusCodes.Status503ServiceUnavailable)
            : !node.LogIsAvailable ? Results.Text(health.View().Words, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Text(health.View().Words));
    }
}
