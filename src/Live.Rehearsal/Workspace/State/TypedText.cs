using System.Text.RegularExpressions;

namespace Live.Rehearsal.Workspace.State;

/// <summary>
/// What Slack makes of what people type — https://docs.slack.dev/messaging/formatting-message-text: the three control characters
/// are escaped, so nothing that is typed can ring a channel or pretend to be a link.
/// </summary>
internal static partial class TypedText
{
    public static string Escape(string typed) => typed
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Escaped, with @name, #channel and web addresses turned into Slack's mentions and links.</summary>
    public static string WithMentions(WorkspaceState workspace, string typed) => Mention().Replace(Escape(typed), match =>
    {
        var name = match.Value[1..];
        return match.Value[0] switch
        {
            '@' when workspace.FindPerson(name) is { } person => $"<@{person.Id}>",
            '#' when workspace.FindChannel(name) is { } channel => $"<#{channel.Id}|{channel.Name}>",
            'h' => $"<{match.Value}>",
            _ => match.Value,
        };
    });

    [GeneratedRegex(@"(?<![\w&;])[@#][\w.\-]*\w|\bhttps?://[^\s<>|]+")]
    private static partial Regex Mention();
}
