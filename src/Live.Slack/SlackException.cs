using Live.Slack.WebApi;

namespace Live.Slack;

/// <summary>Slack answered <c>ok: false</c>. Neither the message nor any property holds a token.</summary>
public sealed class SlackException(ErrorResponse? errorResponse) : Exception(
    $"Slack refused: {string.Join("; ", [errorResponse?.Error ?? UnknownError, .. errorResponse?.ResponseMetadata?.Messages ?? []])}.")
{
    private const string UnknownError = "unknown";

    /// <summary>The code, such as <c>channel_not_found</c>; <c>unknown</c> if Slack gave none.</summary>
    public string ErrorCode { get; } = errorResponse?.Error ?? UnknownError;

    /// <summary>Further sentences, such as which block is at fault.</summary>
    public IReadOnlyList<string> ErrorMessages { get; } = [.. errorResponse?.ResponseMetadata?.Messages ?? []];
}
