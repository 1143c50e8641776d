using Live.Log;

namespace Live.Messages;

/// <summary>Records that Slack refused a message for good.</summary>
public sealed record RecordRefusal(string Key, string Hash, string Reason, bool Gone) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who == Who.System ? new MessageRefused(Key, Hash, Reason, Gone) : AccessRefusals.OnlyLive;
}
