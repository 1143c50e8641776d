namespace Live.Programmes;

/// <summary>Moves a programme in time as a whole, so that a sample of last year's day can be run now.</summary>
public static class SampleDay
{
    /// <summary>
    /// The same programme with every session moved by the same whole number of minutes, the least one that lets the
    /// given session start at the given instant or less than a minute after it. Starts in whole minutes stay in whole
    /// minutes; lengths and gaps do not change.
    /// </summary>
    /// <param name="programme">It stays as it is.</param>
    /// <param name="session">A session of it.</param>
    /// <param name="start">When that one is to start.</param>
    public static Programme MoveTo(Programme programme, SessionId session, DateTimeOffset start)
    {
        var anchor = programme.Find(session) ?? throw new ArgumentException($"There is no session {session}.", nameof(session));
        var by = TimeSpan.FromMinutes(Math.Ceiling((start - anchor.Start).TotalMinutes));
        return programme with
        {
            Sessions = [.. programme.Sessions.Select(each => each with { Start = each.Start + by, End = each.End + by })],
        };
    }
}
