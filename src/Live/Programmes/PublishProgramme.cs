using Live.Log;

namespace Live.Programmes;

/// <summary>Publishes a programme file at a start.</summary>
/// <param name="Programme">As the file says.</param>
/// <param name="Source">A hash of the file.</param>
public sealed record PublishProgramme(Programme Programme, string Source) : ICommand
{
    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who != Who.System ? AccessRefusals.OnlyLive
        : state.Source == Source ? Unchanged
        : new ProgrammePublished(Programme, Source);

    /// <summary>This very file is in effect already.</summary>
    public static readonly Refusal Unchanged = new("programme.unchanged", "This programme is in effect already.");
}
