using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People;

/// <summary>A question as its asker knows it.</summary>
/// <param name="Number">Tells it apart from all others.</param>
/// <param name="User">The asker's Slack id.</param>
/// <param name="Anonymous">Whether the asker wants to stay unnamed.</param>
/// <param name="Text">The words that were acknowledged last, or sent first.</param>
/// <param name="SentAt">The machine's timestamp of pressing the key.</param>
public sealed record Asked(int Number, string User, bool Anonymous, string Text, long SentAt)
{
    /// <summary>How it was asked.</summary>
    public string Way { get; init; } = Ways.Command;

    /// <summary>The message that it was made of, when others can see it in a channel.</summary>
    public SlackMessage? Source { get; init; }

    /// <summary>Ids of the sessions that the confirmation may mean (titles need not be unique); empty before it came.</summary>
    public IReadOnlyList<string> Sessions { get; init; } = [];

    /// <summary>Whether the asker was told that it was sent.</summary>
    public bool Acknowledged => Sessions.Count > 0;

    /// <summary>Whether the asker was told that it was taken back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether the asker tried to change it and was not told for certain what came of that.</summary>
    public bool InDoubt { get; init; }

    /// <summary>The confirmation with its buttons, when it came as a message.</summary>
    public SlackMessage? Confirmation { get; init; }
}
