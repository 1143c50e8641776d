using Live.Programmes;

namespace Live.Server.Screens.Views;

/// <summary>A chair of a session, and whether they are there.</summary>
/// <param name="Id">Slug of the person.</param>
/// <param name="Name">Name.</param>
/// <param name="At">Since when they are there; null when not yet.</param>
/// <param name="By">Name of the organizer who has spoken to them; null when they said it themselves.</param>
public sealed record ChairMark(string Id, string Name, DateTimeOffset? At, string? By)
{
    /// <summary>The marks of a session's chairs.</summary>
    public static IReadOnlyList<ChairMark> Of(Live.State state, Programme programme, Session session) =>
        [.. session.Chairs.Select(id => Of(state, programme, session, id))];

    private static ChairMark Of(Live.State state, Programme programme, Session session, PersonId id)
    {
        var here = state.Chairs.Find(session.Id, id);
        return new ChairMark(id.Value, programme.Find(id)?.Name ?? id.Value, here?.At,
            here?.By.PersonId is { } by && by != id ? programme.Find(by)?.Name ?? by.Value : null);
    }
}
