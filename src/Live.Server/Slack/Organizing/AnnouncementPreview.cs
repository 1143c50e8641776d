using Live.Broadcasts;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Mirror.Messages;

namespace Live.Server.Slack.Organizing;

/// <summary>Something said to everybody, as its organizer sees it before and after it is sent.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Room">In which room's channel; null for all.</param>
/// <param name="Text">As typed.</param>
internal sealed record AnnouncementPreview(BroadcastId Id, RoomId? Room, string Text)
{
    /// <summary>As a button's value, which Slack limits to 2,000 characters.</summary>
    public string Write() => $"{Id}\n{Room}\n{Text}";

    /// <summary>From a button's value.</summary>
    public static AnnouncementPreview? Read(string? value) => value?.Split('\n', 3) is [var id, var room, var text]
        ? new AnnouncementPreview(new BroadcastId(id), room.Length == 0 ? null : new RoomId(room), text) : null;

    /// <summary>The rooms that it goes to.</summary>
    public IEnumerable<Room> Rooms(Programme programme) =>
        programme.Rooms.Where(room => room.Channel is not null && (Room is null || room.Id == Room)).DistinctBy(room => room.Channel);

    /// <summary>Sends or holds it.</summary>
    public SendBroadcast Command(Programme programme, bool hold) =>
        new(Id, Text, [.. Rooms(programme).Select(room => room.Id)], hold);

    /// <summary>The message exactly as it will be posted, with Send, Hold and Cancel.</summary>
    public (string Text, IList<Block> Blocks) Show(Programme programme, Person person, DateTimeOffset now)
    {
        var message = BroadcastMessage.Of(programme,
            new Broadcast(Id, Text, [], Who.Person(person.Id), now, BroadcastState.Sent, WasSent: true));
        return ("Announce this?",
        [
            Say.Section($"*Announce this?* Everybody in {Channels(programme, Rooms(programme))} will read:"),
            .. message.Blocks,
            new ActionsBlock
            {
                Elements =
                [
                    Say.Button("Send", Wire.SendBroadcastAction, Write(), ButtonStyle.Primary),
                    Say.Button("Hold", Wire.HoldBroadcastAction, Write()),
                    Say.Button("Cancel", Wire.CancelChangeAction, "cancel"),
                ],
            },
        ]);
    }

    /// <summary>What an organizer sees once it is sent.</summary>
    public static (string Text, IList<Block> Blocks) Sent(Programme programme, Broadcast broadcast) => ("Sent.",
    [
        Say.Section($"Sent to {Channels(programme, programme.Rooms.Where(room => broadcast.Rooms.Contains(room.Id)))}: “{Say.Text(broadcast.Text, 200)}”"),
        new ActionsBlock { Elements = [Say.Button("Undo", Wire.UndoBroadcastAction, broadcast.Id.Value)] },
        Say.Small($"You can undo it for {Release.UndoSpan.TotalMinutes:0} minutes; it is struck through then."),
    ]);

    private static string Channels(Programme programme, IEnumerable<Room> rooms) =>
        Say.Text(string.Join(", ", rooms.Select(room => "#" + room.Channel).DefaultIfEmpty(programme.Name)));
}
