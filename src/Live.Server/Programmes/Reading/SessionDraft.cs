using Live.Programmes;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>A session that has been read; its id is still open when its author gave none.</summary>
/// <param name="At">Where it stands in the file.</param>
/// <param name="Session">All of it, with an id that does not count.</param>
/// <param name="Id">The id that its author gave, or null.</param>
internal sealed record SessionDraft(Node At, Session Session, string? Id);
