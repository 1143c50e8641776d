using System.Collections.Immutable;
using System.Globalization;

namespace Live.Programmes;

/// <summary>The sessions that somebody may mean by what they type.</summary>
public static class SessionSearch
{
    /// <summary>
    /// By "now" or "next" in a room, by id, by the whole title, by words of title and speakers, and by parts of these: the
    /// first of these ways that finds any. What is not over comes before what is; among those found as well, all are meant.
    /// </summary>
    /// <param name="programme">Where.</param>
    /// <param name="typed">What was typed; nothing finds nothing.</param>
    /// <param name="room">The room that "now" and "next" are about; null for all.</param>
    /// <param name="now">UTC.</param>
    public static ImmutableArray<Session> Find(Programme programme, string typed, RoomId? room, DateTimeOffset now)
    {
        var words = Words(typed);
        if (words.Length == 0)
            return [];
        if (typed.Trim().ToLowerInvariant() is var when && when is "now" or "next")
            return Relative(programme, when, room, now);
        if (programme.Find(new SessionId(typed.Trim())) is { } exact)
            return [exact];
        return Preferred(programme.Sessions.Where(session => Same(session.Title, typed.Trim())), now) is { Length: > 0 } titled ? titled
            : programme.Find(new SessionId(Slug.Of(typed))) is { } slugged ? [slugged]
            : Preferred(programme.Sessions.Where(session => Words(session.Label) is var known && words.All(word => known.Any(other => Same(word, other)))), now)
                is { Length: > 0 } whole ? whole
            : Preferred(programme.Sessions.Where(session => words.All(word => Within(session.Label, word))), now);
    }

    private static ImmutableArray<Session> Relative(Programme programme, string when, RoomId? room, DateTimeOffset now) =>
    [
        .. programme.Rooms.Where(known => room is null || known.Id == room)
            .Select(known => when == "now" ? programme.On(known.Id, now) : programme.Next(known.Id, now)).OfType<Session>(),
    ];

    private static ImmutableArray<Session> Preferred(IEnumerable<Session> found, DateTimeOffset now)
    {
        ImmutableArray<Session> all = [.. found];
        ImmutableArray<Session> ahead = [.. all.Where(session => session.End > now)];
        return ahead.IsEmpty ? all : ahead;
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\t', '\n', ',', '·', ':', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Same(string a, string b) => CultureInfo.InvariantCulture.CompareInfo
        .Compare(a, b, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private static bool Within(string text, string word) => CultureInfo.InvariantCulture.CompareInfo
        .IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
