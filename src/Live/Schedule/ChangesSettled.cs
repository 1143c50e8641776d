using Live.Log;

namespace Live.Schedule;

/// <summary>The organizers have left the schedule alone for a while: what they changed is told. It counts only while no further change has come.</summary>
/// <param name="Version">The last change that it covers.</param>
public sealed record ChangesSettled(int Version) : Fact;
