using System.Globalization;
using Live.Log;
using Live.Programmes;
using Live.Questions;

namespace Live.Chairs;

/// <summary>An organizer tells the chairs of a session something that stays on their screens until one of them has read it.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Session">The session.</param>
/// <param name="Text">As typed.</param>
public sealed record SendToChair(ChairMessageId Id, SessionId Session, string Text) : ICommand
{
    /// <summary>Nothing was typed.</summary>
    public static readonly Refusal Empty = new("chair-message.empty", "There is no message yet. Type what the chair should know.");

    /// <summary>Too much to be read on a stage.</summary>
    public static readonly Refusal TooLong = new("chair-message.too-long", string.Create(CultureInfo.InvariantCulture,
        $"A chair reads this on a stage, so {ChairMessage.MaxLength} characters are the most. Please shorten it; nothing was sent."));

    /// <summary>Nobody would read it.</summary>
    public static readonly Refusal NoChair = new(
        "chair-message.no-chair", "Nobody chairs this session, so nobody would read the message. Nothing was sent.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (!Roles.IsOrganizer(state.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        if (state.Programme!.Find(Session) is not { } session)
            return SessionRefusals.Unknown;
        var text = QuestionText.Clean(Text).Replace('\n', ' ');
        return QuestionText.Check(text) == QuestionText.Empty ? Empty
            : text.Length > ChairMessage.MaxLength ? TooLong
            : session.Chairs.IsEmpty ? NoChair
            : new ChairMessageSent(Id, Session, text);
    }
}
