using Live.Log;

namespace Live.Server.State;

/// <summary>
/// Reacts to what the log says: screens, mirror, timers. Called by the fold's loop, one call at a time, so an
/// implementation only takes note and returns at once; it never waits and never throws.
/// </summary>
public interface IReader
{
    /// <summary>The node knows all that was in the log. Also called after the log turned out to be another one: forget and start over.</summary>
    void CaughtUp(Live.State state);

    /// <summary>New entries were folded. Not called while the past is replayed.</summary>
    void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries);
}
