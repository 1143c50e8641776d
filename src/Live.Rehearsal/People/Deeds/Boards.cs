using System.Text.Json;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>Finding messages of Live's in a channel, as a person does who looks at it from the bottom.</summary>
internal static class Boards
{
    /// <summary>Which of Live's messages it is, by its metadata; null for everybody else's.</summary>
    public static string? KeyOf(SlackMessage message) =>
        message is { IsFromBot: true, Metadata: { ValueKind: JsonValueKind.Object } metadata }
        && metadata.TryGetProperty("event_payload", out var payload) && payload.TryGetProperty("key", out var key)
            ? key.GetString() : null;

    /// <summary>The newest message in a channel that has such a button, with its buttons; null when there is none.</summary>
    public static (SlackMessage Message, IReadOnlyList<SlackElement> Buttons)? WithButton(
        StandInWorkspace workspace, string channel, string action, string? value = null)
    {
        var messages = workspace.Channel(channel).Messages;
        for (var i = messages.Length - 1; i >= 0; i--)
        {
            if (KeyOf(messages[i]) is null)
                continue;
            SlackElement[] buttons =
                [.. messages[i].Elements.Where(button => button.ActionId == action && (value is null || button.Value == value))];
            if (buttons.Length > 0)
                return (messages[i], buttons);
        }

        return null;
    }

    /// <summary>The direct message that follows a question; null before it came.</summary>
    public static SlackMessage? Following(StandInWorkspace workspace, Asked question) =>
        workspace.DirectMessages(question.User).LastOrDefault(message => SampleText.NumberOf(message.ShownText) == question.Number);
}
