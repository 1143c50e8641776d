using Live.Broadcasts;
using Live.Programmes;
using Live.Server.Schedule;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>What the organizers say to everybody, in a room's channel.</summary>
internal static class BroadcastMessage
{
    /// <summary>The message as it is posted.</summary>
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Broadcast broadcast)
    {
        var who = Say.Text(BroadcastText.From(programme, broadcast.Who));
        return broadcast.State is BroadcastState.TakenBack
            ? ($"Taken back: {Say.Cut(broadcast.Text, 200)}",
                [Say.Section($"{Struck(broadcast.Text)}\n*This was taken back; it does not hold.*"), Say.Small(who)])
            : (Say.Cut(broadcast.Text, 300), [Say.Section(Say.Text(broadcast.Text, Broadcast.MaxLength)), Say.Small(who)]);
    }

    /// <summary>Struck through line by line, because Slack strikes nothing through that goes over a line's end.</summary>
    private static string Struck(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Length == 0 ? "" : $"~{Say.Text(line.Replace('~', '-'), Broadcast.MaxLength)}~"));
}
