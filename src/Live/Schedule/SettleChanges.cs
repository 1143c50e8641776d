using Live.Log;

namespace Live.Schedule;

/// <summary>Closes the open batch of changes when its time has come, so that it is told.</summary>
/// <param name="Version">The batch's last change.</param>
public sealed record SettleChanges(int Version) : ICommand
{
    /// <summary>Told already, or another change has come.</summary>
    public static readonly Refusal NotOpen = new("changes.not-open", "These changes are told already, or another one has come.");

    /// <summary>It is not yet time.</summary>
    public static readonly Refusal TooEarly = new("changes.too-early", "It is not yet time to tell these changes.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who != Who.System ? AccessRefusals.OnlyLive
        : ChangeBatch.Open(state) is not { } open || open.Last != Version ? NotOpen
        : now < open.Due(state.Programme!.Settings.Settle) ? TooEarly
        : new ChangesSettled(Version);
}
