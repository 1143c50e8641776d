using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>What one can do with a session wherever Slack shows it.</summary>
internal static class SessionButtons
{
    /// <summary>"Watch live" and "Ask a question", as far as the session has them.</summary>
    public static List<IActionElement> Of(Session session)
    {
        var buttons = new List<IActionElement>();
        if (session.Stream is { } stream)
            buttons.Add(Say.Link("Watch live", stream));
        if (session.TakesQuestions)
            buttons.Add(Say.Button("Ask a question", Wire.AskAction, session.Id.Value));
        return buttons;
    }
}
