using System.Globalization;
using Live.Programmes;
using Live.Schedule;

namespace Live.Server.Slack.Organizing;

/// <summary>The modal that asks for what was not typed, one for each command, and what it says as a command.</summary>
internal static class ChangeForm
{
    private const int Most = 100; // Slack's limit of a static menu

    private static readonly int[] minutes = [5, 10, 15, 20, 25, 30, 45, 60, 90, 120];

    private static readonly Dictionary<string, (string Title, string Session)> Words = new(StringComparer.Ordinal)
    {
        ["delay"] = ("Running late", "Which session runs late?"),
        ["move"] = ("Move a session", "Which session?"),
        ["swap"] = ("Swap two sessions", "Which session?"),
        ["cancel"] = ("Cancel a session", "Which session does not take place?"),
        ["restore"] = ("Bring a session back", "Which session takes place after all?"),
        ["room"] = ("Another room", "Which session?"),
        ["announce"] = ("Announce something", ""),
    };

    /// <summary>The modal; null when there is nothing to choose from.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="verb">The command.</param>
    /// <param name="responseUrl">
    /// Where the preview goes: Slack's address for answers to the command, which stays between Slack and here; empty for the modal itself.
    /// </param>
    /// <param name="now">UTC.</param>
    public static ModalViewDefinition? View(Programme programme, string verb, string responseUrl, DateTimeOffset now)
    {
        var sessions = Sessions(programme, verb, now);
        if (sessions.Length == 0 && verb != "announce")
            return null;
        return new ModalViewDefinition
        {
            CallbackId = Wire.ChangeView,
            PrivateMetadata = $"{verb}\n{responseUrl}",
            Title = Words[verb].Title,
            Submit = "Preview",
            Close = "Cancel",
            Blocks = [.. Blocks(programme, verb, sessions, now)],
        };
    }

    /// <summary>Whether there is something to choose from.</summary>
    public static bool HasChoice(Programme programme, string verb, DateTimeOffset now) => Sessions(programme, verb, now).Length > 0;

    /// <summary>What was filled in.</summary>
    public static TypedWish Wish(Programme programme, string verb, ViewState state, DateTimeOffset now)
    {
        var session = Chosen(state, Wire.SessionInput);
        if (verb == "delay")
        {
            return int.TryParse(Chosen(state, Wire.MinutesInput), NumberStyles.None, CultureInfo.InvariantCulture, out var late)
                ? new TypedWish(new ScheduleWish(WishKind.Late, new SessionId(session), late, Chosen(state, Wire.AbsorbInput)))
                : new TypedWish(null, RunningLate.BadMinutes);
        }

        return TypedWish.Read(programme, verb, verb switch
        {
            "move" => $"{session} {Written(state, Wire.TextInput)}",
            "swap" => $"{session} with {Chosen(state, Wire.OtherInput)}",
            "room" => $"{session} to {Chosen(state, Wire.RoomInput)}",
            _ => session,
        }, null, now);
    }

    /// <summary>What to announce, and in which room; null for all.</summary>
    public static (RoomId? Room, string Text) Announcement(ViewState state) =>
        (Chosen(state, Wire.RoomInput) is { Length: > 0 } room && room != Wire.AllRooms ? new RoomId(room) : null, Written(state, Wire.TextInput));

    /// <summary>The field under which a refusal stands.</summary>
    public static string FieldOf(string verb, Refusal refusal) => verb is "move" or "announce" ? Wire.TextInput
        : refusal == RunningLate.CannotAbsorb ? Wire.AbsorbInput : verb == "swap" ? Wire.OtherInput : verb == "room" ? Wire.RoomInput : Wire.SessionInput;

    private static Session[] Sessions(Programme programme, string verb, DateTimeOffset now) =>
    [
        .. programme.Sessions.Where(session => session.End > now && session.Cancelled == (verb == "restore"))
            .OrderBy(session => session.IsOn(now) ? 0 : 1).Take(Most),
    ];

    private static IEnumerable<Block> Blocks(Programme programme, string verb, Session[] sessions, DateTimeOffset now)
    {
        var rooms = programme.Rooms.Take(Most - 1).Select(room => Option(room.Name, room.Id.Value));
        if (verb == "announce")
        {
            yield return Menu(Wire.RoomInput, "Where?", [Option("All rooms", Wire.AllRooms), .. rooms], initial: 0);
            yield return Text("What should everybody read?", "Lunch is in the courtyard today.", Live.Broadcasts.Broadcast.MaxLength, multiline: true);
            yield break;
        }

        Option[] choices = [.. sessions.Select(session => Named(programme, session, now))];
        yield return Menu(Wire.SessionInput, Words[verb].Session, choices, verb == "delay" ? 0 : null);
        if (verb == "delay")
        {
            yield return Menu(Wire.MinutesInput, "By how much?",
                [.. minutes.Select(each => Option(Say.Count(each, "minute"), each.ToString(CultureInfo.InvariantCulture)))], initial: 1);
            var breaks = sessions.Where(session => session.Kind is SessionKind.Break or SessionKind.Poster).Take(Most - 2);
            yield return Menu(Wire.AbsorbInput, "What takes it up?",
            [
                Option("The first break that stays long enough", "auto"),
                Option("Nothing: the rest of the day moves", "none"),
                .. breaks.Select(session => Named(programme, session, now)),
            ], initial: 0);
        }
        else if (verb == "move")
            yield return Text($"When does it start? ({programme.TimeZone})", "14:30", 20);
        else if (verb == "swap")
            yield return Menu(Wire.OtherInput, "With which one?", choices);
        else if (verb == "room")
            yield return Menu(Wire.RoomInput, "To which room?", [.. rooms]);
    }

    private static InputBlock Menu(string name, string label, Option[] options, int? initial = null) => new()
    {
        BlockId = name,
        Label = label,
        Element = new StaticSelectMenu { ActionId = name, Options = options, InitialOption = initial is { } chosen ? options[chosen] : null },
    };

    private static InputBlock Text(string label, string example, int most, bool multiline = false) => new()
    {
        BlockId = Wire.TextInput,
        Label = Say.Cut(label, 150),
        Element = new PlainTextInput { ActionId = Wire.TextInput, Placeholder = example, MaxLength = most, Multiline = multiline },
    };

    private static Option Named(Programme programme, Session session, DateTimeOffset now) => Option(Say.Join(
        session.IsOn(now) ? "now" : Say.Local(programme, session.Start).ToString("HH:mm", CultureInfo.InvariantCulture),
        programme.Rooms.Length > 1 ? programme.Room(session.Room).Name : null, session.Label), session.Id.Value);

    private static Option Option(string text, string value) => new() { Text = new PlainText(Say.Cut(text, 75)), Value = value };

    private static string Chosen(ViewState state, string name) => state.GetValue<StaticSelectValue>(name, name)?.SelectedOption?.Value ?? "";

    private static string Written(ViewState state, string name) => state.GetValue<PlainTextInputValue>(name, name)?.Value ?? "";
}
