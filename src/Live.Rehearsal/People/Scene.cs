using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People;

/// <summary>The place where people act: what they see, what they know, and the clock they live by.</summary>
/// <param name="Day">What was known before.</param>
/// <param name="Workspace">Slack, as far as they can tell.</param>
/// <param name="Clock">The gathering's clock.</param>
/// <param name="Timetable">The programme with its changes.</param>
/// <param name="Notebook">What they were told and saw.</param>
/// <param name="Seed">Decides what everybody does; when it takes effect is real.</param>
public sealed record Scene(
    Day Day, StandInWorkspace Workspace, TimeProvider Clock, Timetable Timetable, Notebook Notebook, int Seed)
{
    /// <summary>A source of decisions for one role; the same for the same seed.</summary>
    public Random Choices(int role) => Choices(Seed, role);

    /// <summary>A source of decisions for one role; the same for the same seed.</summary>
    public static Random Choices(int seed, int role) => new(unchecked(seed * 1_000_003 + role));
}
