using Live.Server.Mirror;
using Live.Server.Screens.Views;

namespace Live.Server.Schedule;

/// <summary>
/// What a change costs in Slack: the messages that Slack should show before and after it, compared by the very function
/// that the mirror works by, so that the number is not a guess.
/// </summary>
/// <param name="desired">What Slack should show; null without Slack.</param>
public sealed class SlackCost(Desired? desired = null)
{
    private static readonly CostView Nothing = new(0, 0, 0);

    /// <summary>The difference between two states.</summary>
    public CostView Of(Live.State before, Live.State after) =>
        desired is null ? Nothing : desired.Keys(after).Aggregate(Nothing, (cost, key) => Add(cost, key, before, after));

    private CostView Add(CostView cost, string key, Live.State before, Live.State after)
    {
        if (desired!.Find(key, after) is not { } message || desired.Find(key, before)?.Hash == message.Hash)
            return cost;
        return message.Surface is not Surface.Message || before.Posts.GetValueOrDefault(key)?.Ts is not null
            ? cost with { Updates = cost.Updates + 1 }
            : message.Place.User is not null
                ? cost with { Direct = cost.Direct + 1 }
                : cost with { Posts = cost.Posts + 1 };
    }
}
