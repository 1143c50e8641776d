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

    /// <summary>The newest direct message whose key begins so and that has such a button; null when there is none.</summary>
    public static PressableButton? Direct(StandInWorkspace workspace, string user, string key, Func<SlackElement, bool> button) =>
        (from message in workspace.DirectMessages(user).Reverse()
         where KeyOf(message)?.StartsWith(key, StringComparison.Ordinal) == true
         from element in message.Elements
         where button(element)
         select new PressableButton(message, element)).FirstOrDefault();

    /// <summary>Whether a question's asker reads that it still waits, so that a vote for it counts.</summary>
    public static bool IsOpen(StandInWorkspace workspace, Asked question) =>
        Following(workspace, question)?.Text is "Your question: received" or "Your question: the chair has it";

    /// <summary>The direct message that follows a question; null before it came.</summary>
    public static SlackMessage? Following(StandInWorkspace workspace, Asked question) =>
        workspace.DirectMessages(question.User).LastOrDefault(message =>
            message.IsFromBot && SampleText.NumberOf(message.ShownText) == question.Number);
}

/// <summary>A button that a person can press, and the message under which it stands.</summary>
internal sealed record PressableButton(SlackMessage Message, SlackElement Button);
