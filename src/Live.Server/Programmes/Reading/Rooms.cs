using System.Collections.Immutable;
using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// The rooms of a file: the list under "rooms", or the one named by "room", or one of a neutral name. The file's
/// channel is that of every room without its own. With a list, "room" names the one where sessions are by default.
/// </summary>
internal sealed class Rooms(Problems problems)
{
    /// <summary>The one room of a file that names none.</summary>
    public const string Unnamed = "Main room";

    private readonly List<Room> rooms = [];
    private readonly Dictionary<string, Node> places = [];
    private RoomId? usual;

    public ImmutableArray<Room> All => [.. rooms];

    public void Read(Fields file)
    {
        var channel = file.Channel();
        foreach (var item in file.Items(Keys.Rooms))
            Add(item, channel);
        if (file.Has(Keys.Rooms))
            usual = Named(file);
        else
            AddOne(file.Text(Keys.Room)?.Text ?? Unnamed, channel);
        if (rooms.Count == 1)
            usual = rooms[0].Id;
    }

    /// <summary>The room that a group names; null when it names none or one that is not there, which is reported.</summary>
    public RoomId? Named(Fields group)
    {
        if (group.Text(Keys.Room) is not { } text)
            return null;
        var slug = Slug.Of(text.Text);
        if ((rooms.Find(room => room.Id.Value == slug) ?? rooms.Find(room => Slug.Of(room.Name) == slug)) is { } found)
            return found.Id;
        var names = rooms.Select(room => room.Name).ToArray();
        problems.Error(text, ProblemCodes.RoomUnknown,
            $"There is no room \"{text.Text}\".",
            $"{Nearest.Hint(text.Text, names)}Use one of the rooms ({Words.List(names)}), or list it under \"rooms\".");
        return null;
    }

    /// <summary>Where a session is: its own room, else its day's, else the file's.</summary>
    public RoomId? Of(Fields? session, RoomId? ofDay, Node at)
    {
        if (session?.Has(Keys.Room) == true)
            return Named(session);
        if ((ofDay ?? usual) is { } room)
            return room;
        if (rooms.Count > 0)
            problems.Error(at, ProblemCodes.RoomMissing, "It is not said in which room this session is.",
                $"Add \"room:\" with one of {Words.List(rooms.Select(each => each.Name))}, to the session, its day or the file.");
        return null;
    }

    private void Add(Node item, string? channel)
    {
        switch (item)
        {
            case Scalar { Text.Length: > 0 } name:
                Keep(name, new Room(new RoomId(Slug.Of(name.Text)), name.Text, channel));
                break;
            case Mapping group:
                var fields = new Fields(group, Keys.OfRoom, problems);
                var own = fields.Channel();
                if (fields.Text(Keys.Name) is { } text)
                    Keep(item, new Room(new RoomId(fields.Id() ?? Slug.Of(text.Text)), text.Text, own ?? channel));
                else if (!fields.Has(Keys.Name))
                    problems.Error(item, ProblemCodes.KeyMissing,
                        "This room has no name.",
                        "Add \"name:\" with what people call it.");
                break;
            case not Unreadable:
                problems.Error(item, ProblemCodes.ValueShape,
                    "This is not a room.",
                    "Write its name, or \"name:\" and \"slack:\" under one hyphen.");
                break;
        }
    }

    private void AddOne(string name, string? channel) => rooms.Add(new Room(new RoomId(Slug.Of(name)), name, channel));

    private void Keep(Node at, Room room)
    {
        if (places.TryAdd(room.Id.Value, at))
            rooms.Add(room);
        else
            problems.Error(at, ProblemCodes.IdTwice,
                $"The room \"{room.Name}\" is listed twice, first in line {places[room.Id.Value].Line}.",
                "Rename one of them, or give it an \"id:\" of its own.");
    }
}
