using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>
/// The Events API: wraps what happened, sends it to the bot if it may hear of it, and sends it again at about 0 s, 1 min and 5 min
/// of real time if it was not acknowledged. A retry has the same event_id.
/// </summary>
internal sealed class EventPost(TimeProvider wall, StatisticsBook statistics, BackgroundWork work)
{
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> sentInTheHour = new();
    private DateTimeOffset lastWarning = DateTimeOffset.MinValue;

    public void Send(WorkspaceState workspace, ICourier courier, BotEvent happened)
    {
        if (!workspace.Options.EventSubscriptions.Contains(happened.Subscription) || !IsAllowed(workspace, happened.Subscription))
            return;
        if (happened.Channel is { } channel && workspace.FindConversation(channel) is { } conversation
            && !workspace.IsMember(conversation, workspace.BotId))
            return;
        if (!MaySend(workspace, courier))
            return;
        var payload = Wrap(workspace, happened.Payload);
        work.Run($"event {happened.Subscription}", cancellationToken => DeliverAsync(courier, payload, cancellationToken));
    }

    private async Task DeliverAsync(ICourier courier, JsonObject payload, CancellationToken cancellationToken)
    {
        var reason = "";
        for (var attempt = 0; attempt <= SlackLimits.EventRetries.Count; attempt++)
        {
            if (attempt > 0)
            {
                await Task.Delay(SlackLimits.EventRetries[attempt - 1], wall, cancellationToken);
                statistics.CountRedelivery();
            }

            var receipt = await courier.DeliverAsync(
                new(ParcelKind.Event, payload, TakesResponse: false) { RetryAttempt = attempt, RetryReason = reason },
                cancellationToken);
            statistics.CountDelivery("event", receipt.IsAcknowledged, receipt.Elapsed, receipt.Failure);
            if (receipt.IsAcknowledged)
                return;
            reason = receipt.Failure!;
        }

        statistics.CountLostEvent();
    }

    private bool MaySend(WorkspaceState workspace, ICourier courier)
    {
        var now = workspace.Clock.GetUtcNow();
        lock (gate)
        {
            while (sentInTheHour.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromHours(1))
                sentInTheHour.Dequeue();
            if (sentInTheHour.Count < SlackLimits.EventsPerHour)
            {
                sentInTheHour.Enqueue(now);
                return true;
            }

            statistics.CountWithheldEvent();
            if (now - lastWarning < TimeSpan.FromMinutes(1))
                return false;
            lastWarning = now;
        }

        var warning = new JsonObject
        {
            ["token"] = workspace.Options.VerificationToken,
            ["type"] = "app_rate_limited",
            ["team_id"] = workspace.Options.TeamId,
            ["minute_rate_limited"] = now.ToUnixTimeSeconds() / 60 * 60,
            ["api_app_id"] = workspace.Options.AppId,
        };
        work.Run("app_rate_limited", cancellationToken => DeliverAsync(courier, warning, cancellationToken));
        return false;
    }

    // Slack does not let an app subscribe without the scope, each named on the event's page.
    private static bool IsAllowed(WorkspaceState workspace, string subscription) =>
        workspace.Options.Scopes is not { } scopes || subscription switch
        {
            "app_mention" => scopes.Contains("app_mentions:read"),
            "message.channels" => scopes.Contains("channels:history"),
            "message.groups" => scopes.Contains("groups:history"),
            "message.im" => scopes.Contains("im:history"),
            "reaction_added" or "reaction_removed" => scopes.Contains("reactions:read"),
            "member_joined_channel" => scopes.Contains("channels:read"),
            _ => true,
        };

    private static JsonObject Wrap(WorkspaceState workspace, JsonObject inner) => new()
    {
        ["token"] = workspace.Options.VerificationToken,
        ["team_id"] = workspace.Options.TeamId,
        ["api_app_id"] = workspace.Options.AppId,
        ["event"] = inner,
        ["type"] = "event_callback",
        ["event_id"] = workspace.NextId("Ev"),
        ["event_time"] = workspace.Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = null,
            ["team_id"] = workspace.Options.TeamId,
            ["user_id"] = workspace.BotId,
            ["is_bot"] = true,
            ["is_enterprise_install"] = false,
        }),
        ["is_ext_shared_channel"] = false,
    };
}
