using Live.Announcements;
using Live.Programmes;
using Live.Questions;

namespace Live.Messages;

/// <summary>What a message of ours in Slack is about, found by the place where it stands.</summary>
public static class MessageSubjects
{
    /// <summary>
    /// The question that a message shows: the message that became one, or one of ours whose key ends in a question's id,
    /// as in "leftover/q1". Null when it shows none, or several, or is unknown.
    /// </summary>
    public static Question? QuestionAt(this State state, string channel, string ts) =>
        state.Questions.At(channel, ts)
        ?? (state.KeyAt(channel, ts) is { } key ? state.Questions.Find(new QuestionId(key[(key.LastIndexOf('/') + 1)..])) : null);

    /// <summary>The session whose announcement or board a message is; null for every other message.</summary>
    public static Session? SessionAt(this State state, string channel, string ts) =>
        state.KeyAt(channel, ts) is { } key ? state.SessionOf(key) : null;

    /// <summary>The session whose announcement or board has that key; null for every other key.</summary>
    public static Session? SessionOf(this State state, string key) => key.Split('/', 2) switch
    {
        ["announcement", var id] => state.Moments.GetValueOrDefault(new MomentId(id)) is { } moment ? state.Programme?.Find(moment.Session) : null,
        ["board", var id] => state.Programme?.Find(new SessionId(id)),
        _ => null,
    };

    /// <summary>
    /// The key of our message there; null when it is none, or the log does not say so yet. Direct channels are sealed, so
    /// nothing is found in them.
    /// </summary>
    public static string? KeyAt(this State state, string channel, string ts) =>
        state.PostIndex.At(ts).FirstOrDefault(key => state.Posts[key].Channel == channel);
}
