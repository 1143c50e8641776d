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

    /// <summary>Opens the ask modal for a poster; the value is its session's id and its number.</summary>
    public const string AskPosterAction = "ask-poster";

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

    /// <summary>Opens the modal that answers a question in writing; the value is its id.</summary>
    public const string AnswerAction = "answer";

    /// <summary>Says which question a reply answers; the value is its id, the thread's timestamp and the reply's.</summary>
    public const string AnswerThisAction = "answer-this";

    /// <summary>Sends one's question to the speaker in writing; the value is its id.</summary>
    public const string InWritingAction = "in-writing";

    /// <summary>Opens the list of a session's questions; the value is its id.</summary>
    public const string SeeAllAction = "see-all";

    /// <summary>Sends a schedule change; the value is the request, its base and its fingerprint.</summary>
    public const string SendChangeAction = "send-change";

    /// <summary>Keeps a schedule change for later; the value is the same as for sending.</summary>
    public const string HoldChangeAction = "hold-change";

    /// <summary>Sends what is held; the value is its kind and id.</summary>
    public const string SendHeldAction = "send-held";

    /// <summary>Drops what is held; the value is its kind and id.</summary>
    public const string DropHeldAction = "drop-held";

    /// <summary>Sends an announcement; the value is its id, room and text.</summary>
    public const string SendBroadcastAction = "send-broadcast";

    /// <summary>Keeps an announcement for later; the value is the same as for sending.</summary>
    public const string HoldBroadcastAction = "hold-broadcast";

    /// <summary>Takes an announcement back; the value is its id.</summary>
    public const string UndoBroadcastAction = "undo-broadcast";

    /// <summary>Says which session was meant; the value is the command that names it.</summary>
    public const string ChooseAction = "choose-session";

    /// <summary>Closes a preview without sending.</summary>
    public const string CancelChangeAction = "cancel-change";

    /// <summary>Takes the last schedule change back; the value is its version.</summary>
    public const string UndoChangeAction = "undo-change";

    /// <summary>"I'm here" of a chair, or an organizer's "I've spoken to them"; the value is a session's id and the chair's.</summary>
    public const string CheckInAction = "check-in";

    /// <summary>Make somebody else chair, one press each: an action's id may stand in a row only once. The value is a session's id, the old chair's and the new one's.</summary>
    public static readonly IReadOnlyList<string> MakeChairActions = ["make-chair-1", "make-chair-2", "make-chair-3", "make-chair-4"];

    /// <summary>"Got it" on an organizer's message to a chair; the value is its id.</summary>
    public const string GotItAction = "got-it";

    /// <summary>A link button; it needs an acknowledgement and nothing else.</summary>
    public const string LinkAction = "link";

    /// <summary>A second link button in a row: an action's id may stand there only once.</summary>
    public const string DeskLinkAction = "link-desk";

    /// <summary>Sets a reminder, or takes it back; the value is a session's id.</summary>
    public const string RemindAction = "remind";

    /// <summary>Opens a modal with one's personal links.</summary>
    public const string MyLinksAction = "my-links";

    /// <summary>Opens the form of "/live delay"; the name is the command's.</summary>
    public const string DelayAction = "delay";

    /// <summary>Opens the form of "/live announce"; the name is the command's.</summary>
    public const string AnnounceAction = "announce";

    /// <summary>The ask modal.</summary>
    public const string AskView = "ask";

    /// <summary>The modal that corrects one's question.</summary>
    public const string EditView = "edit";

    /// <summary>The modal that sends one's question to another session.</summary>
    public const string RedirectView = "redirect";

    /// <summary>The modal that answers a question in writing.</summary>
    public const string AnswerView = "answer";

    /// <summary>The modal that lists a session's questions.</summary>
    public const string ListView = "questions";

    /// <summary>The modal that asks an organizer for what was not typed.</summary>
    public const string ChangeView = "change";

    /// <summary>Block and action of the second session picker in a modal.</summary>
    public const string OtherInput = "other";

    /// <summary>Block and action of the room picker in a modal.</summary>
    public const string RoomInput = "room";

    /// <summary>The room picker's item for all rooms; no slug looks like it.</summary>
    public const string AllRooms = "*";

    /// <summary>Block and action of the minutes in a modal.</summary>
    public const string MinutesInput = "minutes";

    /// <summary>Block and action of what takes up a delay in a modal.</summary>
    public const string AbsorbInput = "absorb";

    /// <summary>Block and action of the text in a modal.</summary>
    public const string TextInput = "text";

    /// <summary>Block and action of the session picker in a modal.</summary>
    public const string SessionInput = "session";

    /// <summary>Action of the poster picker in a modal, and how its block begins.</summary>
    public const string PosterInput = "poster";

    /// <summary>Block and action of "ask anonymously" in a modal.</summary>
    public const string AnonymousInput = "anonymous";

    /// <summary>Metadata event type of every message of ours; the payload's "key" says which message it is.</summary>
    public const string MessageEventType = "live_message";
}
