namespace Live.Slack.WebApi;

/// <summary><c>chat</c></summary>
public interface IChatApi
{
    /// <summary>Posts a message, about one a second in a channel.</summary>
    Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default);

    /// <summary>Posts a message that only one member of the channel sees. It may get lost and carries no metadata.</summary>
    Task<PostEphemeralResponse> PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default);

    /// <summary>Changes a message of the bot's own, 50 a minute in the workspace.</summary>
    Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default);

    /// <summary>Deletes a message of the bot's own.</summary>
    Task<MessageTsResponse> Delete(string ts, string channelId, CancellationToken cancellationToken = default);

    /// <summary>The address of a message.</summary>
    Task<PermalinkResponse> GetPermalink(string channelId, string messageTs, CancellationToken cancellationToken = default);
}

internal sealed class ChatApi(ISlackApiClient client) : IChatApi
{
    public Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default) =>
        client.Post<PostMessageResponse>("chat.postMessage", new()
        {
            ["channel"] = message.Channel,
            ["text"] = message.Text,
            ["blocks"] = message.Blocks.Count > 0 ? message.Blocks : null,
            ["thread_ts"] = message.ThreadTs,
            ["reply_broadcast"] = message.ReplyBroadcast,
            ["unfurl_links"] = message.UnfurlLinks,
            ["unfurl_media"] = message.UnfurlMedia,
            ["metadata"] = message.MetadataJson ?? MessageMetadata.FromObject(message.MetadataObject),
        }, cancellationToken);

    public Task<PostEphemeralResponse> PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default) =>
        client.Post<PostEphemeralResponse>("chat.postEphemeral", new()
        {
            ["channel"] = message.Channel,
            ["user"] = userId,
            ["text"] = message.Text,
            ["blocks"] = message.Blocks.Count > 0 ? message.Blocks : null,
            ["thread_ts"] = message.ThreadTs,
        }, cancellationToken);

    public Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default) =>
        client.Post<MessageUpdateResponse>("chat.update", new()
        {
            ["channel"] = messageUpdate.ChannelId,
            ["ts"] = messageUpdate.Ts,
            ["text"] = messageUpdate.Text,
            ["blocks"] = messageUpdate.Blocks,
        }, cancellationToken);

    public Task<MessageTsResponse> Delete(string ts, string channelId, CancellationToken cancellationToken = default) =>
        client.Post<MessageTsResponse>("chat.delete", new() { ["channel"] = channelId, ["ts"] = ts }, cancellationToken);

    public Task<PermalinkResponse> GetPermalink(string channelId, string messageTs, CancellationToken cancellationToken = default) =>
        client.Get<PermalinkResponse>(
            "chat.getPermalink", new() { ["channel"] = channelId, ["message_ts"] = messageTs }, cancellationToken);
}
