namespace Live.Slack.WebApi;

/// <summary><c>conversations</c></summary>
public interface IConversationsApi
{
    /// <summary>A channel's messages, newest first.</summary>
    Task<ConversationHistoryResponse> History(
        string channelId,
        string? latestTs = null,
        string? oldestTs = null,
        bool inclusive = false,
        int limit = 100,
        bool includeAllMetadata = false,
        string? cursor = null,
        CancellationToken cancellationToken = default);

    /// <summary>A conversation.</summary>
    Task<Conversation> Info(
        string channelId, bool includeLocale = false, bool includeNumMembers = false, CancellationToken cancellationToken = default);

    /// <summary>Lets the bot join a public channel.</summary>
    Task<ConversationJoinResponse> Join(string channelId, CancellationToken cancellationToken = default);

    /// <summary>One page of the workspace's conversations; without types, its public channels.</summary>
    Task<ConversationListResponse> List(
        bool excludeArchived = false,
        int limit = 100,
        IEnumerable<ConversationType>? types = null,
        string? cursor = null,
        string? teamId = null,
        CancellationToken cancellationToken = default);

    /// <summary>One page of a conversation's members.</summary>
    Task<ConversationMembersResponse> Members(
        string channelId, int limit = 100, string? cursor = null, CancellationToken cancellationToken = default);

    /// <summary>The id of the direct message with these people; it is opened if there is none.</summary>
    Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default);

    /// <summary>A thread's messages, its first and then its answers, oldest first.</summary>
    Task<ConversationMessagesResponse> Replies(
        string channelId,
        string threadTs,
        string? latestTs = null,
        string? oldestTs = null,
        bool inclusive = false,
        int limit = 10,
        bool includeAllMetadata = false,
        string? cursor = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sets the line at the top of a channel, at most 250 characters; returns what it is now.</summary>
    Task<string> SetTopic(string channelId, string topic, CancellationToken cancellationToken = default);
}

internal sealed class ConversationsApi(ISlackApiClient client) : IConversationsApi
{
    public Task<ConversationHistoryResponse> History(
        string channelId,
        string? latestTs = null,
        string? oldestTs = null,
        bool inclusive = false,
        int limit = 100,
        bool includeAllMetadata = false,
        string? cursor = null,
        CancellationToken cancellationToken = default) =>
        client.Get<ConversationHistoryResponse>("conversations.history", new()
        {
            ["channel"] = channelId,
            ["latest"] = latestTs,
            ["oldest"] = oldestTs,
            ["inclusive"] = inclusive,
            ["limit"] = limit,
            ["include_all_metadata"] = includeAllMetadata,
            ["cursor"] = cursor,
        }, cancellationToken);

    public async Task<Conversation> Info(
        string channelId, bool includeLocale = false, bool includeNumMembers = false, CancellationToken cancellationToken = default) =>
        (await client.Get<ConversationResponse>("conversations.info", new()
        {
            ["channel"] = channelId,
            ["include_locale"] = includeLocale,
            ["include_num_members"] = includeNumMembers,
        }, cancellationToken)).Channel;

    public Task<ConversationJoinResponse> Join(string channelId, CancellationToken cancellationToken = default) =>
        client.Post<ConversationJoinResponse>("conversations.join", new() { ["channel"] = channelId }, cancellationToken);

    public Task<ConversationListResponse> List(
        bool excludeArchived = false,
        int limit = 100,
        IEnumerable<ConversationType>? types = null,
        string? cursor = null,
        string? teamId = null,
        CancellationToken cancellationToken = default) =>
        client.Get<ConversationListResponse>("conversations.list", new()
        {
            ["exclude_archived"] = excludeArchived,
            ["limit"] = limit,
            ["types"] = types,
            ["cursor"] = cursor,
            ["team_id"] = teamId,
        }, cancellationToken);

    public Task<ConversationMembersResponse> Members(
        string channelId, int limit = 100, string? cursor = null, CancellationToken cancellationToken = default) =>
        client.Get<ConversationMembersResponse>("conversations.members", new()
        {
            ["channel"] = channelId,
            ["limit"] = limit,
            ["cursor"] = cursor,
        }, cancellationToken);

    public async Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default) =>
        (await client.Post<ConversationResponse>("conversations.open", new()
        {
            ["users"] = string.Join(',', userIds), // the one method that wants a list as a text
        }, cancellationToken)).Channel.Id;

    public Task<ConversationMessagesResponse> Replies(
        string channelId,
        string threadTs,
        string? latestTs = null,
        string? oldestTs = null,
        bool inclusive = false,
        int limit = 10,
        bool includeAllMetadata = false,
        string? cursor = null,
        CancellationToken cancellationToken = default) =>
        client.Get<ConversationMessagesResponse>("conversations.replies", new()
        {
            ["channel"] = channelId,
            ["ts"] = threadTs,
            ["latest"] = latestTs,
            ["oldest"] = oldestTs,
            ["inclusive"] = inclusive,
            ["limit"] = limit,
            ["include_all_metadata"] = includeAllMetadata,
            ["cursor"] = cursor,
        }, cancellationToken);

    public async Task<string> SetTopic(string channelId, string topic, CancellationToken cancellationToken = default)
    {
        var response = await client.Post<TopicResponse>(
            "conversations.setTopic", new() { ["channel"] = channelId, ["topic"] = topic }, cancellationToken);
        return response.Channel?.Topic?.Value ?? response.Topic ?? topic;
    }
}
