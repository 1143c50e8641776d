namespace Live.Slack.WebApi;

/// <summary><c>reactions</c></summary>
public interface IReactionsApi
{
    /// <summary>Puts an emoji under a message; refused with <c>already_reacted</c> if it is there.</summary>
    /// <param name="name">The emoji's name without colons.</param>
    /// <param name="channelId">The message's channel.</param>
    /// <param name="ts">The message's timestamp.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task AddToMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default);

    /// <summary>Takes the bot's emoji away; refused with <c>no_reaction</c> if it is not there.</summary>
    /// <param name="name">The emoji's name without colons.</param>
    /// <param name="channelId">The message's channel.</param>
    /// <param name="ts">The message's timestamp.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RemoveFromMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default);
}

internal sealed class ReactionsApi(ISlackApiClient client) : IReactionsApi
{
    public Task AddToMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default) =>
        client.Post("reactions.add", new() { ["name"] = name, ["channel"] = channelId, ["timestamp"] = ts }, cancellationToken);

    public Task RemoveFromMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default) =>
        client.Post("reactions.remove", new() { ["name"] = name, ["channel"] = channelId, ["timestamp"] = ts }, cancellationToken);
}
