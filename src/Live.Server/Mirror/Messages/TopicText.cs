using System.Globalization;
using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A channel's topic. It is plain text to Slack, the same for everybody, so it says whose time it tells.</summary>
internal static class TopicText
{
    /// <summary>The longest topic that Slack takes.</summary>
    public const int MaxLength = 250;

    private const int MostOfOne = 80;

    /// <summary>What is on in a room, and what is next.</summary>
    public static string Of(Programme programme, RoomId room, DateTimeOffset at)
    {
        var (on, next) = (programme.On(room, at), programme.Next(room, at));
        var parts = Say.Join(
            on is null ? null : $"Now: {Label(on)} until {Clock(programme, on.End, at)}",
            next is null ? null : $"Next {Clock(programme, next.Start, at)}: {Label(next)}");
        return parts.Length == 0
            ? Plain($"That was all in {programme.Room(room).Name}. Thank you for coming")
            : Say.Cut($"{parts} · {Zone(programme.TimeZone)}", MaxLength);
    }

    private static string Label(Session session) => Plain(session.Label);

    /// <summary>Slack formats nothing in a topic; what looks like its markup for channels and people is taken out all the same.</summary>
    private static string Plain(string typed) =>
        Say.Cut(typed.ReplaceLineEndings(" ").Replace('<', '‹').Replace('>', '›'), MostOfOne);

    private static string Clock(Programme programme, DateTimeOffset then, DateTimeOffset at)
    {
        var (local, today) = (Say.Local(programme, then), Say.Local(programme, at));
        return local.ToString(local.Date == today.Date ? "HH:mm" : "ddd HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>"Vienna time" for Europe/Vienna.</summary>
    private static string Zone(string zone) =>
        zone.Contains('/', StringComparison.Ordinal) ? $"{zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ')} time" : zone;
}
