using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Schedule;

/// <summary>What the plans have in common: which sessions can be given another slot, and what comes with a room.</summary>
internal static class Movable
{
    /// <summary>The session, or why it cannot get another slot: unknown, cancelled or over.</summary>
    public static (Session? Session, Refusal? Refusal) Find(Programme programme, SessionId id, DateTimeOffset now) =>
        programme.Find(id) is not { } session ? (null, SessionRefusals.Unknown)
        : session.Cancelled ? (session, Questions.AskQuestion.Cancelled)
        : session.End <= now ? (session, RunningLate.Over)
        : (session, null);

    /// <summary>The session in another room. A stream belongs to its room: when all that is there has one stream, the session gets it.</summary>
    public static Session In(this Session session, Programme programme, RoomId room)
    {
        if (session.Room == room)
            return session;
        ImmutableArray<Uri?> streams = [.. programme.In(room).Select(other => other.Stream).Where(stream => stream is not null).Distinct().Take(2)];
        return session with { Room = room, Stream = streams is [var only] ? only : session.Stream };
    }

    /// <summary>The session from then to then; its question time never takes more than all of it.</summary>
    public static Session At(this Session session, DateTimeOffset start, DateTimeOffset end) => session with
    {
        Start = start,
        End = end,
        QuestionTime = session.QuestionTime > end - start ? end - start : session.QuestionTime,
    };
}
