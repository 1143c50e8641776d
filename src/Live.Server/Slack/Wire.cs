namespace Live.Server.Slack;

/// <summary>Every name that goes over the wire to Slack and comes back: commands, actions, views, metadata.</summary>
public static class Wire
{
    /// <summary>Ask a question.</summary>
    public const string AskCommand = "/ask";

    /// <summary>Everything else.</summary>
    public const string LiveCommand = "/live";

    /// <summary>Opens the ask modal; the value is a session's id, or empty.</summary>
    public const string AskAction = "ask";

    /// <summary>Opens the ask modal with words that somebody wrote in a message; the value carries them.</summary>
    public const string AskWordsAction = "ask-words";

    /// <summary>Sends a question that was held back because others ask about the same; the value carries it.</summary>
    public const string AskAnywayAction = "ask-anyway";

    /// <summary>Votes for a question in place of sending one like it; the value is its id, or carries the one not sent.</summary>
    public const string VoteInsteadAction = "vote-instead";

    /// <summary>"Send to Q&amp;A" in a message's menu.</summary>
    public const string SendToQuestionsShortcut = "send-to-qa";

    /// <summary>Votes, or takes the vote back; the value is a question's id.</summary>
    public const string VoteAction = "vote";

    /// <summary>Opens the modal that corrects one's question; the value is its id.</summary>
    public const string EditAction = "edit";

    /// <summary>Takes one's question back; the value is its id.</summary>
    public const string WithdrawAction = "withdraw";

    /// <summary>Opens the modal that sends one's question to another session; the value is its id.</summary>
    public const string RedirectAction = "redirect";

    /// <summary>Opens the list of a session's questions; the value is its id.</summary>
    public const string SeeAllAction = "see-all";

    /// <summary>Sends a schedule change; the value is the request, its base and its fingerprint.</summary>
    public const string SendChangeAction = "send-change";

    /// <summary>Closes a preview without sending.</summary>
    public const string CancelChangeAction = "cancel-change";

    /// <summary>Takes the last schedule change back; the value is its version.</summary>
    public const string UndoChangeAction = "undo-change";

    /// <summary>A link button; it needs an acknowledgement and nothing else.</summary>
    public const string LinkAction = "link";

    /// <summary>A second link button in a row: an action's id may stand there only once.</summary>
    public const string DeskLinkAction = "link-desk";

    /// <summary>The ask modal.</summary>
    public const string AskView = "ask";

    /// <summary>The modal that corrects one's question.</summary>
    public const string EditView = "edit";

    /// <summary>The modal that sends one's question to another session.</summary>
    public const string RedirectView = "redirect";

    /// <summary>The modal that lists a session's questions.</summary>
    public const string ListView = "questions";

    /// <summary>Block and action of the text in a modal.</summary>
    public const string TextInput = "text";

    /// <summary>Block and action of the session picker in a modal.</summary>
    public const string SessionInput = "session";

    /// <summary>Block and action of "ask anonymously" in a modal.</summary>
    public const string AnonymousInput = "anonymous";

    /// <summary>Metadata event type of every message of ours; the payload's "key" says which message it is.</summary>
    public const string MessageEventType = "live_message";
}
