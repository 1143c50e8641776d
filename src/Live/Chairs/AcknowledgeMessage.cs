using Live.Log;

namespace Live.Chairs;

/// <summary>"Got it" on a message to the chairs. Saying it again changes nothing.</summary>
public sealed record AcknowledgeMessage(ChairMessageId Id) : ICommand
{
    /// <summary>No such message.</summary>
    public static readonly Refusal Unknown = new("chair-message.unknown", "This message is not there any more. Nothing has to be done about it.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Chairs.Find(Id) is not { } message ? Unknown
        : !Roles.MayModerate(state.Programme, who, message.Session) ? AccessRefusals.ChairNeeded
        : new ChairMessageAcknowledged(Id);
}
