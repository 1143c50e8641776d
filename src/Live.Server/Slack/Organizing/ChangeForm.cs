using System.Globalization;
using Live.Programmes;

namespace Live.Server.Slack.Organizing;

/// <summary>The modal that asks for what was not typed, one for each command, and what it says as a command.</summary>
internal static class ChangeForm
{
    private const int Most = 100; // Slack's limit of a static menu

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
        var sessions = programme.Sessions.Where(session => session.End > now && session.Cancelled == (verb == "restore")).Take(Most).ToArray();
        if (sessions.Length == 0 && verb != "announce")
            return null;
        return new ModalViewDefinition
        {
            CallbackId = Wire.ChangeView,
            PrivateMetadata = $"{verb}\n{responseUrl}",
            Title = Words[verb].Title,
            Submit = "Preview",
            Close = "Cancel",
            Blocks = [.. Blocks(programme, verb, sessions)],
        };
    }

    /// <summary>What was filled in, as somebody would have typed it behind the verb.</summary>
    public static string Typed(string verb, ViewState state)
    {
        var (session, detail) = (Chosen(state, Wire.SessionInput), Written(state, Wire.TextInput));
        return verb switch
        {
            "delay" => $"{detail} {session}",
            "move" => $"{session} {detail}",
            "swap" => $"{session} with {Chosen(state, Wire.OtherInput)}",
            "room" => $"{session} to {Chosen(state, Wire.RoomInput)}",
            _ => session,
        };
    }

    /// <summary>What to announce, and in which room; null for all.</summary>
    public static (RoomId? Room, string Text) Announcement(ViewState state) =>
        (Chosen(state, Wire.RoomInput) is { Length: > 0 } room && room != Wire.AllRooms ? new RoomId(room) : null, Written(state, Wire.TextInput));

    /// <summary>The field under which a refusal stands.</summary>
    public static string FieldOf(string verb) => verb is "delay" or "move" or "announce" ? Wire.TextInput
        : verb == "swap" ? Wire.OtherInput : verb == "room" ? Wire.RoomInput : Wire.SessionInput;

    private static IEnumerable<Block> Blocks(Programme programme, string verb, Session[] sessions)
    {
        var rooms = programme.Rooms.Take(Most - 1).Select(room => Option(room.Name, room.Id.Value));
        if (verb == "announce")
        {
            yield return Menu(Wire.RoomInput, "Where?", [Option("All rooms", Wire.AllRooms), .. rooms], chooseFirst: true);
            yield return Text("What should everybody read?", "Lunch is in the courtyard today.", Live.Broadcasts.Broadcast.MaxLength, multiline: true);
            yield break;
        }

        Option[] choices = [.. sessions.Select(session => Option(
            $"{Say.Local(programme, session.Start).ToString("HH:mm", CultureInfo.InvariantCulture)} · {session.Label}", session.Id.Value))];
        yield return Menu(Wire.SessionInput, Words[verb].Session, choices, chooseFirst: verb == "delay");
        if (verb == "delay")
            yield return Text("How many minutes?", "10", 3);
        else if (verb == "move")
            yield return Text($"When does it start? ({programme.TimeZone})", "14:30", 20);
        else if (verb == "swap")
            yield return Menu(Wire.OtherInput, "With which one?", choices);
        else if (verb == "room")
            yield return Menu(Wire.RoomInput, "To which room?", [.. rooms]);
    }

    private static InputBlock Menu(string name, string label, Option[] options, bool chooseFirst = false) => new()
    {
        BlockId = name,
        Label = label,
        Element = new StaticSelectMenu { ActionId = name, Options = options, InitialOption = chooseFirst ? options[0] : null },
    };

    private static InputBlock Text(string label, string example, int most, bool multiline = false) => new()
    {
        BlockId = Wire.TextInput,
        Label = Say.Cut(label, 150),
        Element = new PlainTextInput { ActionId = Wire.TextInput, Placeholder = example, MaxLength = most, Multiline = multiline },
    };

    private static Option Option(string text, string value) => new() { Text = new PlainText(Say.Cut(text, 75)), Value = value };

    private static string Chosen(ViewState state, string name) => state.GetValue<StaticSelectValue>(name, name)?.SelectedOption?.Value ?? "";

    private static string Written(ViewState state, string name) => state.GetValue<PlainTextInputValue>(name, name)?.Value ?? "";
}
