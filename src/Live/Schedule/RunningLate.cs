using System.Collections.Immutable;
using System.Globalization;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>
/// A room that runs late: a session that is on ends later, one that is to come starts later, and all that follow in
/// the room on that day move along, until a break takes the delay up.
/// </summary>
public static class RunningLate
{
    /// <summary>The longest delay of one change, in minutes.</summary>
    public const int MaxMinutes = 240;

    /// <summary>Sessions further apart than this belong to different days.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(4);

    /// <summary>A break that takes up a delay by itself keeps at least this.</summary>
    private static readonly TimeSpan ShortestBreak = TimeSpan.FromMinutes(20);

    /// <summary>Minutes that make no sense.</summary>
    public static readonly Refusal BadMinutes = new(
        "schedule.minutes", $"How many minutes late? A number from 1 to {MaxMinutes}, for example: /live delay 10");

    /// <summary>The session is over.</summary>
    public static readonly Refusal Over = new("schedule.over", "This session is over, so it cannot run late any more. Choose one that is on or to come.");

    /// <summary>The chosen break is too short, or does not follow.</summary>
    public static readonly Refusal CannotAbsorb = new(
        "schedule.absorb", "The chosen break cannot take up the delay: it has to follow the session in the same room, and be longer than the delay.");

    /// <summary>Plans the change.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="id">The session that runs late.</param>
    /// <param name="minutes">1 to <see cref="MaxMinutes"/>.</param>
    /// <param name="absorb">What takes the delay up.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The draft, or why not.</returns>
    public static (ScheduleDraft? Draft, Refusal? Refusal) Plan(
        Programme programme, SessionId id, int minutes, Absorb absorb, DateTimeOffset now)
    {
        if (minutes is < 1 or > MaxMinutes)
            return (null, BadMinutes);
        if (programme.Find(id) is not { } late)
            return (null, SessionRefusals.Unknown);
        if (late.Cancelled)
            return (null, Questions.AskQuestion.Cancelled);
        if (late.End <= now)
            return (null, Over);
        var delay = TimeSpan.FromMinutes(minutes);
        var changed = ImmutableArray.CreateBuilder<Session>();
        changed.Add(late.Start <= now ? late with { End = late.End + delay } : Moved(late, delay));
        var end = late.End;
        var absorbed = absorb.Session is null;
        foreach (var next in programme.In(late.Room).Where(other => other.Id != id && other.Start >= late.Start))
        {
            if (next.Start - end >= Night)
                break;
            end = next.End > end ? next.End : end;
            if (TakesUp(next, delay, absorb))
            {
                if (next.Length <= delay)
                    return (null, CannotAbsorb);
                changed.Add(Shortened(next, delay));
                absorbed = true;
                break;
            }

            changed.Add(Moved(next, delay));
        }

        return absorbed
            ? (new ScheduleDraft(Headline(minutes, programme, late.Room), changed.ToImmutable()), null)
            : (null, CannotAbsorb);
    }

    /// <summary>What could take up a delay of that session: the breaks and poster sessions that follow on the day, in order.</summary>
    public static IEnumerable<Session> Absorbers(Programme programme, Session late)
    {
        var end = late.End;
        foreach (var next in programme.In(late.Room).Where(other => other.Id != late.Id && other.Start >= late.Start))
        {
            if (next.Start - end >= Night)
                yield break;
            end = next.End > end ? next.End : end;
            if (next.Kind is SessionKind.Break or SessionKind.Poster)
                yield return next;
        }
    }

    private static bool TakesUp(Session next, TimeSpan delay, Absorb absorb) =>
        absorb.Session is { } chosen ? next.Id == chosen
        : absorb.FirstFitting && next.Kind is (SessionKind.Break or SessionKind.Poster)
            && next.Length - delay >= ShortestBreak && next.Length - delay >= next.Length / 2;

    /// <summary>It starts later and ends as before; what was question time from the start on, as with posters, starts later too.</summary>
    private static Session Shortened(Session session, TimeSpan by)
    {
        var shorter = session with { Start = session.Start + by };
        return shorter.QuestionTime > shorter.Length ? shorter with { QuestionTime = shorter.Length } : shorter;
    }

    private static Session Moved(Session session, TimeSpan by) => session with { Start = session.Start + by, End = session.End + by };

    private static string Headline(int minutes, Programme programme, RoomId room) => string.Create(CultureInfo.InvariantCulture,
        $"Running {minutes} minute{(minutes == 1 ? "" : "s")} late in {programme.Room(room).Name}");
}

/// <summary>What takes up a delay.</summary>
/// <param name="FirstFitting">The first break or poster session that stays long enough.</param>
/// <param name="Session">This one and no other.</param>
public readonly record struct Absorb(bool FirstFitting, SessionId? Session)
{
    /// <summary>The first break or poster session that stays long enough.</summary>
    public static readonly Absorb Auto = new(true, null);

    /// <summary>Nothing: the whole rest of the day moves.</summary>
    public static readonly Absorb None = new(false, null);

    /// <summary>This break.</summary>
    public static Absorb By(SessionId session) => new(false, session);
}
