using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Live.Slack.WebApi;

namespace Live.Slack;

/// <inheritdoc />
public sealed class SlackApiClient(HttpClient http, ISlackUrlBuilder urlBuilder, string? token) : ISlackApiClient
{
    /// <inheritdoc />
    public IAppsConnectionsApi AppsConnectionsApi => new AppsConnectionsApi(this);

    /// <inheritdoc />
    public IAuthApi Auth => new AuthApi(this);

    /// <inheritdoc />
    public IBookmarksApi Bookmarks => new BookmarksApi(this);

    /// <inheritdoc />
    public IChatApi Chat => new ChatApi(this);

    /// <inheritdoc />
    public IConversationsApi Conversations => new ConversationsApi(this);

    /// <inheritdoc />
    public IReactionsApi Reactions => new ReactionsApi(this);

    /// <inheritdoc />
    public IUsersApi Users => new UsersApi(this);

    /// <inheritdoc />
    public IViewsApi Views => new ViewsApi(this);

    /// <inheritdoc />
    public async Task<T> Get<T>(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, urlBuilder.Url(apiMethod, args));
        return Read<T>(await Send(request, token, cancellationToken));
    }

    /// <inheritdoc />
    public async Task<T> Post<T>(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken)
        where T : class =>
        Read<T>(await PostJson(apiMethod, args, cancellationToken));

    /// <inheritdoc />
    public Task Post(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken) =>
        PostJson(apiMethod, args, cancellationToken);

    /// <inheritdoc />
    public async Task Respond(string responseUrl, IReadOnlyMessage message, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, responseUrl) { Content = Json(message) };
        await Send(request, bearer: null, cancellationToken);
    }

    /// <inheritdoc />
    public ISlackApiClient WithAccessToken(string accessToken) => new SlackApiClient(http, urlBuilder, accessToken);

    private async Task<JsonElement?> PostJson(string apiMethod, Dictionary<string, object?> args, CancellationToken cancellationToken)
    {
        var given = args.Where(arg => arg.Value is not null).ToDictionary();
        using var request = new HttpRequestMessage(HttpMethod.Post, urlBuilder.Url(apiMethod, [])) { Content = Json(given) };
        return await Send(request, token, cancellationToken);
    }

    /// <summary>The answer's JSON, or null if it is only a text such as "ok".</summary>
    private async Task<JsonElement?> Send(HttpRequestMessage request, string? bearer, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(bearer))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);

        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.TooManyRequests)
            throw new SlackRateLimitException(response.Headers.RetryAfter?.Delta);

        if (response.Content.Headers.ContentType?.MediaType is "application/json")
        {
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(SlackJson.Options, cancellationToken);
            if (answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("ok", out var ok) && ok.ValueKind is JsonValueKind.False)
                throw new SlackException(answer.Deserialize<ErrorResponse>(SlackJson.Options));
            response.EnsureSuccessStatusCode();
            return answer;
        }

        response.EnsureSuccessStatusCode();
        return null;
    }

    private static T Read<T>(JsonElement? answer) =>
        (answer is { } json ? json.Deserialize<T>(SlackJson.Options) : default) ?? throw new SlackException(errorResponse: null);

    private static JsonContent Json(object body) => JsonContent.Create(body, body.GetType(), options: SlackJson.Options);
}
