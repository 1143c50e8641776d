using System.Collections.Immutable;
using System.Globalization;
using Live.Programmes;
using Live.Schedule;

namespace Live.Server.Slack.Organizing;

/// <summary>What came of reading a command: at most one of the parts is there; none means that a form has to ask for it.</summary>
/// <param name="Wish">It is clear what is wanted.</param>
/// <param name="Refusal">It cannot be.</param>
/// <param name="Choices">It is not clear which session is meant: each with the command that names it.</param>
internal sealed record TypedWish(ScheduleWish? Wish, Refusal? Refusal = null, ImmutableArray<(Session Session, string Command)> Choices = default)
{
    private static readonly Refusal Which = new(
        "session.which", "Nothing is on here or to come today. Name the session, for example: /live delay 10 Invited Talk 3");

    private static readonly Refusal WhichRoom = new(
        "room.which", "To which room? Write its name behind the session, for example: /live room Invited Talk 3 Hall B. /live now shows the rooms.");

    private static readonly Refusal WhichTwo = new(
        "session.which-two", "Which two sessions? Put “with” between them, for example: /live swap Invited Talk 2 with Invited Talk 3");

    private static readonly string[] Between = [" with ", " and ", " / ", ", "];

    /// <summary>Reads "delay", "move", "swap", "cancel", "restore" or "room" and what was typed behind it.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="verb">One of the six.</param>
    /// <param name="typed">What stands behind it; nothing asks for a form.</param>
    /// <param name="room">The room in whose channel it was typed, or null.</param>
    /// <param name="now">UTC.</param>
    public static TypedWish Read(Programme programme, string verb, string typed, Room? room, DateTimeOffset now)
    {
        var here = new Where(programme, room, now);
        typed = typed.Trim();
        return typed.Length == 0 ? new TypedWish((ScheduleWish?)null) : verb switch
        {
            "delay" => Delay(here, typed),
            "move" => Move(here, typed),
            "swap" => Swap(here, typed),
            "room" => Room(here, typed),
            "cancel" => here.One(typed, id => $"cancel {id}", session => new TypedWish(new ScheduleWish(WishKind.Cancel, session.Id)), cancelled: false),
            "restore" => here.One(typed, id => $"restore {id}", session => new TypedWish(new ScheduleWish(WishKind.Restore, session.Id)), cancelled: true),
            _ => throw new InvalidOperationException($"Unknown verb {verb}."),
        };
    }

    private static TypedWish Delay(Where here, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            return No(RunningLate.BadMinutes);
        var unit = words.Length > 1 && words[1].TrimEnd('.').ToLowerInvariant() is "min" or "mins" or "minute" or "minutes";
        var name = string.Join(' ', words[(unit && words.Length > 1 ? 2 : 1)..]);
        TypedWish Late(Session session) => new(new ScheduleWish(WishKind.Late, session.Id, minutes));
        var named = name.Length == 0 ? here.Room : RoomSearch.Exact(here.Programme, name);
        return name.Length > 0 && named is null ? here.One(name, id => string.Create(CultureInfo.InvariantCulture, $"delay {minutes} {id}"), Late, cancelled: false)
            : here.Usual(named) is { } usual ? Late(usual)
            : No(Which);
    }

    private static TypedWish Move(Where here, string typed) =>
        TypedTime.Take(typed, out var name) is not { } minute || name.Length == 0 ? No(TypedTime.Unreadable)
        : here.One(name, id => string.Create(CultureInfo.InvariantCulture, $"move {id} {minute / 60:00}:{minute % 60:00}"), session =>
            TypedTime.On(here.Programme, session, minute) is { } start
                ? new TypedWish(new ScheduleWish(WishKind.Move, session.Id, Start: start))
                : No(TypedTime.Skipped), cancelled: false);

    private static TypedWish Swap(Where here, string typed)
    {
        var pairs = Splits(typed, Between).Select(split => (One: here.Find(split.Left, false), Other: here.Find(split.Right, false), split.Left, split.Right))
            .Where(pair => pair.One.Length > 0 && pair.Other.Length > 0).ToArray();
        if (pairs.FirstOrDefault(pair => pair.One.Length == 1 && pair.Other.Length == 1) is { Left: not null } clear)
            return new TypedWish(new ScheduleWish(WishKind.Swap, clear.One[0].Id, Other: clear.Other[0].Id));
        if (pairs.Length == 0)
            return No(WhichTwo);
        var (one, other, left, right) = pairs[0];
        return one.Length > 1
            ? here.Ask(one, id => $"swap {id} with {right}")
            : here.Ask(other, id => $"swap {left} with {id}");
    }

    private static TypedWish Room(Where here, string typed)
    {
        var splits = Splits(typed, [" to ", " in "]).ToArray();
        var found = splits.Select(split => (split.Left, Room: RoomSearch.Exact(here.Programme, split.Right)))
            .Concat(splits.Select(split => (split.Left, Room: RoomSearch.Find(here.Programme, split.Right))))
            .FirstOrDefault(split => split.Room is not null && here.Find(split.Left, false).Length > 0);
        return found.Room is { } room
            ? here.One(found.Left, id => $"room {id} to {room.Id}", session => new TypedWish(new ScheduleWish(WishKind.Room, session.Id, Room: room.Id)), cancelled: false)
            : No(here.Find(typed, false).Length > 0 || splits.Any(split => here.Find(split.Left, false).Length > 0) ? WhichRoom : SessionRefusals.Unknown);
    }

    /// <summary>Two parts: at a word that stands between them if there is one, else at every space.</summary>
    private static IEnumerable<(string Left, string Right)> Splits(string typed, string[] between)
    {
        foreach (var word in between)
        {
            for (var at = typed.IndexOf(word, StringComparison.OrdinalIgnoreCase); at > 0; at = typed.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
                yield return (typed[..at].Trim(), typed[(at + word.Length)..].Trim());
        }

        for (var at = typed.IndexOf(' ', StringComparison.Ordinal); at > 0; at = typed.IndexOf(' ', at + 1))
            yield return (typed[..at].Trim(), typed[(at + 1)..].Trim());
    }

    private static TypedWish No(Refusal refusal) => new(null, refusal);

    private sealed record Where(Programme Programme, Room? Room, DateTimeOffset Now)
    {
        /// <summary>The sessions of a name; those that are cancelled, or those that are not, before others.</summary>
        public ImmutableArray<Session> Find(string name, bool cancelled)
        {
            var found = SessionSearch.Find(Programme, name, Room?.Id, Now);
            ImmutableArray<Session> fitting = [.. found.Where(session => session.Cancelled == cancelled)];
            return fitting.IsEmpty ? found : fitting;
        }

        /// <summary>What comes of the one session of a name, or a choice.</summary>
        public TypedWish One(string name, Func<SessionId, string> command, Func<Session, TypedWish> wish, bool cancelled) => Find(name, cancelled) switch
        {
            [] => No(SessionRefusals.Unknown),
            [var only] => wish(only),
            var several => Ask(several, command),
        };

        public TypedWish Ask(ImmutableArray<Session> several, Func<SessionId, string> command) => new(null, null,
            [.. several.Select(session => (session, command(session.Id)))]);

        /// <summary>What is on in a room, or in any, or comes next.</summary>
        public Session? Usual(Room? room)
        {
            var rooms = room is null ? Programme.Rooms : [room];
            return rooms.Select(found => Programme.On(found.Id, Now)).FirstOrDefault(session => session is not null)
                ?? rooms.Select(found => Programme.Next(found.Id, Now)).FirstOrDefault(session => session is not null);
        }
    }
}
