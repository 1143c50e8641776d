using Live.Log;

namespace Live.Programmes;

/// <summary>
/// A programme file took effect: the first one, or an edited one. Sessions that the organizers have changed since
/// the last file keep those changes, unless the edited file changes the same session.
/// </summary>
/// <param name="Programme">As the file says.</param>
/// <param name="Source">A hash of the file, so that an unchanged file is published once.</param>
public sealed record ProgrammePublished(Programme Programme, string Source) : Fact;
