using Live.Slack.Interaction;
using Live.Slack.WebApi;

namespace Live.Slack;

/// <summary>
/// Slack's Web API. Every method throws <see cref="SlackException"/> when Slack refuses, <see cref="SlackRateLimitException"/>
/// on a 429 – nothing is repeated on its own – and <see cref="HttpRequestException"/> when Slack cannot be reached or fails.
/// </summary>
public interface ISlackApiClient
{
    /// <summary>Socket Mode; needs the app-level token.</summary>
    IAppsConnectionsApi AppsConnectionsApi { get; }

    /// <summary>The token itself.</summary>
    IAuthApi Auth { get; }

    /// <summary>Links at the top of channels.</summary>
    IBookmarksApi Bookmarks { get; }

    /// <summary>Messages.</summary>
    IChatApi Chat { get; }

    /// <summary>Channels and direct messages.</summary>
    IConversationsApi Conversations { get; }

    /// <summary>Emojis under messages.</summary>
    IReactionsApi Reactions { get; }

    /// <summary>People.</summary>
    IUsersApi Users { get; }

    /// <summary>Modals and Home tabs.</summary>
    IViewsApi Views { get; }

    /// <summary>Calls a method with its arguments in the query.</summary>
    Task<T> Get<T>(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Calls a method with its arguments, those that are not null, as a JSON body.</summary>
    Task<T> Post<T>(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken)
        where T : class;

    /// <summary>The same for a method whose answer says no more than <c>ok</c>.</summary>
    Task Post(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken);

    /// <summary>Answers an interaction, at most 5 times in 30 minutes. The token is not sent along.</summary>
    Task Respond(string responseUrl, IReadOnlyMessage message, CancellationToken cancellationToken);

    /// <summary>The same client with another token.</summary>
    ISlackApiClient WithAccessToken(string accessToken);
}

/// <summary>Answers by request in place of address.</summary>
public static class SlackApiClientExtensions
{
    /// <summary>Answers an interaction with a message, or with a change of it.</summary>
    public static Task Respond(
        this ISlackApiClient client,
        InteractionRequest request,
        MessageResponse response,
        CancellationToken cancellationToken = default) =>
        client.Respond(
            request.ResponseUrl ?? throw new ArgumentException("Slack gave this interaction no address to answer to.", nameof(request)),
            new Interaction.MessageUpdateResponse(response),
            cancellationToken);

    /// <summary>Answers a command later than at once.</summary>
    public static Task Respond(
        this ISlackApiClient client,
        SlashCommand slashCommand,
        SlashCommandResponse response,
        CancellationToken cancellationToken = default) =>
        client.Respond(slashCommand.ResponseUrl, new SlashCommandMessageResponse(response), cancellationToken);
}
