using Live.Log;

namespace Live.Messages;

/// <summary>Records that Slack shows a message.</summary>
public sealed record RecordPost(string Key, string Channel, string Ts, string Hash) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who == Who.System ? new MessagePosted(Key, Channel, Ts, Hash) : AccessRefusals.OnlyLive;
}
