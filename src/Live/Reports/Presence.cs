using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Reports;

/// <summary>Whether a chair was there in time.</summary>
public enum Punctuality
{
    /// <summary>The session has not started, and they are not there yet.</summary>
    NotYet,

    /// <summary>There when it started, by its start as it is now.</summary>
    InTime,

    /// <summary>There after it had started.</summary>
    Late,

    /// <summary>It has started, and they never checked in.</summary>
    Never,
}

/// <summary>A chair of a session.</summary>
/// <param name="Chair">Who.</param>
/// <param name="HereAt">Since when they were there, UTC; null when they are not.</param>
/// <param name="Punctuality">Whether that was in time.</param>
public sealed record Presence(PersonId Chair, DateTimeOffset? HereAt, Punctuality Punctuality)
{
    /// <summary>The chairs that a session has now; none of a cancelled one, who did not have to be there.</summary>
    public static ImmutableArray<Presence> Of(State state, Session session, DateTimeOffset now) =>
        session.Cancelled ? [] : [.. session.Chairs.Select(chair => Of(session, chair, state.Chairs.Find(session.Id, chair)?.At, now))];

    private static Presence Of(Session session, PersonId chair, DateTimeOffset? at, DateTimeOffset now) => new(chair, at,
        at is { } here ? here <= session.Start ? Punctuality.InTime : Punctuality.Late
        : now < session.Start ? Punctuality.NotYet : Punctuality.Never);
}
