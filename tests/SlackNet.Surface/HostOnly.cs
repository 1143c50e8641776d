// What only the host's Slack/Edge/SlackNet uses: our own edge has no such types.
namespace SlackNet
{
    using SlackNet.Handlers;
    using SlackNet.Interaction.Experimental;

    public class SlackJsonSettings;
    public interface IHttp { Task<T> Execute<T>(HttpRequestMessage requestMessage, CancellationToken? cancellationToken = null); }
    public interface ISlackServiceProvider;

    public static class Default { public static ISlackUrlBuilder UrlBuilder(SlackJsonSettings jsonSettings = null) => throw null; }

    public partial class SlackApiClient
    {
        public SlackApiClient(IHttp http, ISlackUrlBuilder urlBuilder, SlackJsonSettings jsonSettings, string token) { }
        public bool DisableRetryOnRateLimit { get; set; }
    }

    public partial class SlackApiClient : ISlackApiClient
    {
        public WebApi.IAppsConnectionsApi AppsConnectionsApi => throw null;
        public WebApi.IAuthApi Auth => throw null;
        public WebApi.IBookmarksApi Bookmarks => throw null;
        public WebApi.IChatApi Chat => throw null;
        public WebApi.IConversationsApi Conversations => throw null;
        public WebApi.IReactionsApi Reactions => throw null;
        public WebApi.IUsersApi Users => throw null;
        public WebApi.IViewsApi Views => throw null;
        public Task<T> Get<T>(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken) where T : class => throw null;
        public Task Post(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken) => throw null;
        public Task<T> Post<T>(string apiMethod, Dictionary<string, object> args, CancellationToken cancellationToken) where T : class => throw null;
        public Task Respond(string responseUrl, WebApi.IReadOnlyMessage message, CancellationToken cancellationToken) => throw null;
        public ISlackApiClient WithAccessToken(string accessToken) => throw null;
    }

    public class SlackRequestContext
    {
        public ISlackServiceProvider ServiceProvider { get; }
        public IEnumerable<IAsyncBlockActionHandler> BlockActionHandlers { get; }
        public IEnumerable<IAsyncMessageShortcutHandler> MessageShortcutHandlers { get; }
        public IHandlerIndex<IAsyncViewSubmissionHandler> ViewSubmissionHandlers { get; }
        public IHandlerIndex<IAsyncSlashCommandHandler> SlashCommandHandlers { get; }
    }
}

namespace SlackNet.Handlers
{
    using SlackNet.Interaction;
    using SlackNet.Interaction.Experimental;

    public interface IHandlerIndex<THandler>;

    public class SwitchingSlashCommandHandler(IHandlerIndex<IAsyncSlashCommandHandler> handlers) : IAsyncSlashCommandHandler { public Task Handle(SlashCommand command, Responder<SlashCommandResponse> respond) => throw null; }
    public class SwitchingViewSubmissionHandler(IHandlerIndex<IAsyncViewSubmissionHandler> handlers) : IAsyncViewSubmissionHandler { public Task Handle(ViewSubmission viewSubmission, Responder<ViewSubmissionResponse> respond) => throw null; public Task HandleClose(ViewClosed viewClosed, Responder respond) => throw null; }
    public class CompositeBlockActionHandler(IEnumerable<IAsyncBlockActionHandler> handlers) : IAsyncBlockActionHandler { public Task Handle(BlockActionRequest request, Responder respond) => throw null; }
    public class CompositeMessageShortcutHandler(IEnumerable<IAsyncMessageShortcutHandler> handlers) : IAsyncMessageShortcutHandler { public Task Handle(MessageShortcut request, Responder respond) => throw null; }
}

namespace SlackNet.Interaction.Experimental
{
    public delegate Task Responder();
    public delegate Task Responder<in T>(T response);
    [Obsolete("Experimental")] public interface IAsyncSlashCommandHandler { Task Handle(SlashCommand command, Responder<SlashCommandResponse> respond); }
    [Obsolete("Experimental")] public interface IAsyncViewSubmissionHandler { Task Handle(ViewSubmission viewSubmission, Responder<ViewSubmissionResponse> respond); Task HandleClose(ViewClosed viewClosed, Responder respond); }
    [Obsolete("Experimental")] public interface IAsyncBlockActionHandler { Task Handle(BlockActionRequest request, Responder respond); }
    [Obsolete("Experimental")] public interface IAsyncMessageShortcutHandler { Task Handle(MessageShortcut request, Responder respond); }
}
