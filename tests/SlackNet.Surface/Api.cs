namespace SlackNet
{
    using SlackNet.Events;
    using SlackNet.Interaction;
    using SlackNet.WebApi;

    public interface ISlackApiClient
    {
        IAppsConnectionsApi AppsConnectionsApi { get; }
        IAuthApi Auth { get; }
        IBookmarksApi Bookmarks { get; }
        IChatApi Chat { get; }
        IConversationsApi Conversations { get; }
        IReactionsApi Reactions { get; }
        IUsersApi Users { get; }
        IViewsApi Views { get; }
        Task<T> Get<T>(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken) where T : class;
        Task Post(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken);
        Task<T> Post<T>(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken) where T : class;
        Task Respond(string responseUrl, IReadOnlyMessage message, CancellationToken cancellationToken);
        ISlackApiClient WithAccessToken(string accessToken);
    }

    public static class SlackApiClientExtensions
    {
        public static Task Respond(this ISlackApiClient client, InteractionRequest request, MessageResponse response, CancellationToken cancellationToken = default) => throw null;
        public static Task Respond(this ISlackApiClient client, SlashCommand slashCommand, SlashCommandResponse response, CancellationToken cancellationToken = default) => throw null;
    }

    public interface ISlackUrlBuilder { string Url(string apiMethod, Dictionary<string, object> args); }

    public interface ISlackSocketModeClient : IDisposable
    {
        Task Connect(SocketMode.SocketModeConnectionOptions connectionOptions = null, CancellationToken cancellationToken = default);
        void Disconnect();
        bool Connected { get; }
    }

    public interface IEventHandler { Task Handle(EventCallback eventCallback); }
    public interface IEventHandler<in T> where T : Event { Task Handle(T slackEvent); }

    public class SlackException : Exception
    {
        public SlackException(ErrorResponse errorResponse) { }
        public string ErrorCode { get; }
        public IReadOnlyList<string> ErrorMessages { get; }
    }

    public class SlackRateLimitException : Exception
    {
        public SlackRateLimitException(TimeSpan? retryAfter) { }
        public TimeSpan? RetryAfter { get; }
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
    public class SlackTypeAttribute : Attribute
    {
        public SlackTypeAttribute(string typeIdentifier) { }
        public string TypeIdentifier { get; }
    }
}

namespace SlackNet.SocketMode
{
    public class SocketModeConnectionOptions
    {
        public int NumberOfConnections { get; set; }
        public TimeSpan ConnectionDelay { get; set; }
    }
}

namespace SlackNet.WebApi
{
    using SlackNet.Blocks;
    using SlackNet.Events;

    public interface IAppsConnectionsApi { Task<ConnectionOpenResponse> Open(CancellationToken cancellationToken = default); }

    public interface IAuthApi { Task<AuthTestResponse> Test(CancellationToken cancellationToken = default); }

    public interface IBookmarksApi
    {
        Task<Bookmark> Add(string channelId, string title, BookmarkType type = BookmarkType.Link, string emoji = null, string entityId = null, string link = null, string parentId = null, CancellationToken cancellationToken = default);
        Task<Bookmark> Edit(string bookmarkId, string channelId, string emoji = null, string link = null, string title = null, CancellationToken cancellationToken = default);
        Task<BookmarkListResponse> List(string channelId, CancellationToken cancellationToken = default);
        Task Remove(string bookmarkId, string channelId, CancellationToken cancellationToken = default);
    }

    public interface IChatApi
    {
        Task<MessageTsResponse> Delete(string ts, string channelId, CancellationToken cancellationToken = default);
        Task<PostMessageResponse> PostMessage(Message message, CancellationToken cancellationToken = default);
        Task<PostEphemeralResponse> PostEphemeral(string userId, Message message, CancellationToken cancellationToken = default);
        Task<MessageUpdateResponse> Update(MessageUpdate messageUpdate, CancellationToken cancellationToken = default);
        Task<PermalinkResponse> GetPermalink(string channelId, string messageTs, CancellationToken cancellationToken = default);
    }

    public interface IConversationsApi
    {
        Task<ConversationHistoryResponse> History(string channelId, string latestTs = null, string oldestTs = null, bool inclusive = false, int limit = 100, bool includeAllMetadata = false, string cursor = null, CancellationToken cancellationToken = default);
        Task<Conversation> Info(string channelId, bool includeLocale = false, bool includeNumMembers = false, CancellationToken cancellationToken = default);
        Task<ConversationJoinResponse> Join(string channelId, CancellationToken cancellationToken = default);
        Task<ConversationListResponse> List(bool excludeArchived = false, int limit = 100, IEnumerable<ConversationType> types = null, string cursor = null, string teamId = null, CancellationToken cancellationToken = default);
        Task<ConversationMembersResponse> Members(string channelId, int limit = 100, string cursor = null, CancellationToken cancellationToken = default);
        Task<string> Open(IEnumerable<string> userIds, CancellationToken cancellationToken = default);
        Task<ConversationMessagesResponse> Replies(string channelId, string threadTs, string latestTs = null, string oldestTs = null, bool inclusive = false, int limit = 10, bool includeAllMetadata = false, string cursor = null, CancellationToken cancellationToken = default);
        Task<string> SetTopic(string channelId, string topic, CancellationToken cancellationToken = default);
    }

    public interface IReactionsApi
    {
        Task AddToMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default);
        Task RemoveFromMessage(string name, string channelId, string ts, CancellationToken cancellationToken = default);
    }

    public interface IUsersApi
    {
        Task<User> Info(string userId, bool includeLocale = false, CancellationToken cancellationToken = default);
        Task<UserListResponse> List(string cursor = null, bool includeLocale = false, int limit = 0, CancellationToken cancellationToken = default);
        Task<User> LookupByEmail(string email, CancellationToken cancellationToken = default);
    }

    public interface IViewsApi
    {
        Task<ViewResponse> Open(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default);
        Task<ViewResponse> Publish(string userId, HomeViewDefinition viewDefinition, string hash = null, CancellationToken cancellationToken = default);
        Task<ViewResponse> Push(string triggerId, ViewDefinition view, CancellationToken cancellationToken = default);
        Task<ViewResponse> UpdateByExternalId(ViewDefinition view, string externalId, string hash = null, CancellationToken cancellationToken = default);
        Task<ViewResponse> UpdateByViewId(ViewDefinition view, string viewId, string hash = null, CancellationToken cancellationToken = default);
    }

    public enum ConversationType { PublicChannel, PrivateChannel, Mpim, Im }

    public interface IReadOnlyMessage
    {
        string Channel { get; }
        string Text { get; }
        IList<Block> Blocks { get; }
        bool UnfurlLinks { get; }
        bool UnfurlMedia { get; }
        string ThreadTs { get; }
        bool ReplyBroadcast { get; }
    }

    public class Message : IReadOnlyMessage
    {
        public string Channel { get; set; }
        public string Text { get; set; }
        public IList<Block> Blocks { get; set; }
        public bool UnfurlLinks { get; set; }
        public bool UnfurlMedia { get; set; }
        public string ThreadTs { get; set; }
        public bool ReplyBroadcast { get; set; }
        public MessageMetadata MetadataJson { get; set; }
        public object MetadataObject { get; set; }
    }

    public class MessageUpdate
    {
        public string Ts { get; set; }
        public string ChannelId { get; set; }
        public string Text { get; set; }
        public IList<Block> Blocks { get; set; }
    }

    public class ResponseMetadata { public string NextCursor { get; set; } }
    public class ErrorResponse { public string Error { get; set; } public ErrorResponseMetadata ResponseMetadata { get; set; } }
    public class ErrorResponseMetadata { public IList<string> Messages { get; set; } }
    public class AuthTestResponse { public string Url { get; set; } public string Team { get; set; } public string User { get; set; } public string TeamId { get; set; } public string UserId { get; set; } }
    public class BookmarkListResponse { public IList<Bookmark> Bookmarks { get; set; } }
    public class ConnectionOpenResponse { public string Url { get; set; } }
    public class ConversationMessagesResponse { public IList<MessageEvent> Messages { get; set; } public bool HasMore { get; set; } public ResponseMetadata ResponseMetadata { get; set; } }
    public class ConversationHistoryResponse : ConversationMessagesResponse;
    public class ConversationListResponse { public IList<Conversation> Channels { get; set; } public ResponseMetadata ResponseMetadata { get; set; } }
    public class ConversationMembersResponse { public IList<string> Members { get; set; } public ResponseMetadata ResponseMetadata { get; set; } }
    public class ConversationJoinResponse { public Conversation Channel { get; set; } public string Warning { get; set; } }
    public class MessageTsResponse { public string Channel { get; set; } public string Ts { get; set; } }
    public class MessageUpdateResponse { public string Channel { get; set; } public string Ts { get; set; } public string Text { get; set; } }
    public class PermalinkResponse { public string Channel { get; set; } public string Permalink { get; set; } }
    public class PostEphemeralResponse { public string MessageTs { get; set; } }
    public class PostMessageResponse { public string Ts { get; set; } public string Channel { get; set; } public MessageEvent Message { get; set; } }
    public class UserListResponse { public IList<User> Members { get; set; } public ResponseMetadata ResponseMetadata { get; set; } }
    public class ViewResponse { public ViewInfo View { get; set; } }
}
