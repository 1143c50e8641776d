using Live.Log;

namespace Live;

/// <summary>What someone wants. One file per command holds the record, its decision and its refusals.</summary>
public interface ICommand
{
    /// <summary>Decides without I/O and without a clock.</summary>
    /// <param name="state">The deciding node's state; it may be a few milliseconds old, and the fold settles races.</param>
    /// <param name="who">Who wants it. The decision checks the role; no caller is trusted to have done so.</param>
    /// <param name="now">The deciding node's time, in UTC.</param>
    Decision Decide(State state, Who who, DateTimeOffset now);
}
