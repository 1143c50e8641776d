using Live.Programmes;

namespace Live.Questions;

/// <summary>Where a question goes when its asker names no session.</summary>
public static class Routing
{
    /// <summary>A session that ended less than this ago still gets the questions asked in its room.</summary>
    public static readonly TimeSpan Afterglow = TimeSpan.FromMinutes(10);

    /// <summary>A session that starts within this gets them when nothing else is on.</summary>
    public static readonly TimeSpan Foresight = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The session for a question asked in a room: what is on there now, else what ended less than
    /// <see cref="Afterglow"/> ago, else what starts within <see cref="Foresight"/>. Null means: show a picker.
    /// </summary>
    public static Session? ForRoom(Programme programme, RoomId room, DateTimeOffset now)
    {
        Session? on = null, ended = null, next = null;
        foreach (var session in programme.In(room))
        {
            if (!session.TakesQuestions)
                continue;
            if (session.IsOn(now))
                on = session;
            else if (session.End <= now && now - session.End < Afterglow)
                ended = session;
            else if (session.Start > now && session.Start - now <= Foresight)
                next ??= session;
        }

        return on ?? ended ?? next;
    }

    /// <summary>The same over all rooms: a session only when exactly one room has one, so that nobody is misrouted.</summary>
    public static Session? Anywhere(Programme programme, DateTimeOffset now)
    {
        var found = programme.Rooms.Select(room => ForRoom(programme, room.Id, now)).OfType<Session>().Take(2).ToArray();
        return found is [var only] ? only : null;
    }

    /// <summary>
    /// The session whose poster has that number: the one that is on, then the one of the room, then the likeliest. Null
    /// when no session that takes questions has such a poster.
    /// </summary>
    public static Session? AtPoster(Programme programme, int number, RoomId? room, DateTimeOffset now) =>
        Choices(programme, now).Where(session => session.Poster(number) is not null)
            .OrderBy(session => session.IsOn(now) ? 0 : 1).ThenBy(session => session.Room == room ? 0 : 1).FirstOrDefault();

    /// <summary>The posters that a picker offers, those of the likeliest session first.</summary>
    public static IEnumerable<(Session Session, Poster Poster)> Posters(Programme programme, DateTimeOffset now) =>
        Choices(programme, now).SelectMany(session => session.Posters.Select(poster => (session, poster)));

    /// <summary>What a picker offers, likeliest first: on now, then to come, then over; breaks and cancelled sessions never.</summary>
    public static IEnumerable<Session> Choices(Programme programme, DateTimeOffset now) =>
        programme.Sessions.Where(session => session.TakesQuestions)
            .OrderBy(session => session.IsOn(now) ? 0 : session.Start > now ? 1 : 2)
            .ThenBy(session => session.Start > now ? session.Start - now : now - session.Start);
}
