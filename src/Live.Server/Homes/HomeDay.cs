using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>The day that a Home shows: the one that is on, or the next one; the last one when all is over.</summary>
internal sealed class HomeDay
{
    /// <summary>The day at that time.</summary>
    public HomeDay(Programme programme, DateTimeOffset now)
    {
        var days = programme.Sessions.GroupBy(session => Say.Local(programme, session.Start).Date).OrderBy(day => day.Key).ToArray();
        var day = days.FirstOrDefault(day => day.Any(session => session.End > now)) ?? days.LastOrDefault();
        Sessions = [.. day ?? Enumerable.Empty<Session>()];
        IsToday = day?.Key == Say.Local(programme, now).Date;
        On = [.. Sessions.Where(session => session.IsOn(now))];
        Next = [.. programme.Rooms.Select(room => Sessions.FirstOrDefault(session => session.Room == room.Id && !session.Cancelled && session.Start > now))
            .OfType<Session>().OrderBy(session => session.Start)];
        Later = [.. Sessions.Where(session => session.End > now).Except(On).Except(Next)];
        Over = [.. Sessions.Where(session => session.End <= now)];
    }

    /// <summary>All of the day's sessions.</summary>
    public Session[] Sessions { get; }

    /// <summary>Whether it is today, where it takes place.</summary>
    public bool IsToday { get; }

    /// <summary>What is on now.</summary>
    public Session[] On { get; }

    /// <summary>What comes next in each room, soonest first.</summary>
    public Session[] Next { get; }

    /// <summary>What comes after that; what was cancelled as well.</summary>
    public Session[] Later { get; }

    /// <summary>What is over.</summary>
    public Session[] Over { get; }
}
