using System.Globalization;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Schedule;

/// <summary>Schedule changes in words for screens: plain text, times in the zone of the place.</summary>
public static class ScheduleText
{
    /// <summary>One line a change.</summary>
    public static IEnumerable<string> Lines(Programme programme, IEnumerable<SessionChange> changes)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);
        return SessionChange.Say(changes, at => Clock(zone, at), name => name, room => programme.Room(room).Name);
    }

    /// <summary>What a room's channel reads about changes that are told together; null when nothing concerns it.</summary>
    public static string? Message(Programme programme, ChangeBatch batch, RoomId room)
    {
        var lines = string.Join(" · ", Lines(programme, batch.In(room)));
        return lines.Length == 0 ? null : batch.Headline(room) is { } headline ? $"{headline}. {lines}." : $"{lines}.";
    }

    /// <summary>The rooms with a channel that read about changes.</summary>
    public static IEnumerable<Room> Concerned(Programme programme, ChangeBatch batch) =>
        programme.Rooms.Where(room => room.Channel is not null && batch.In(room.Id).Any());

    /// <summary>When everybody reads it.</summary>
    public static Telling Telling(Programme programme, SchedulePreview preview) =>
        !preview.Batch.Changes.Any() ? Screens.Views.Telling.Never
        : preview.ToldAt is not null ? Screens.Views.Telling.Settling
        : programme.Settings.Settle > TimeSpan.Zero ? Screens.Views.Telling.Near
        : Screens.Views.Telling.AtOnce;

    /// <summary>The same in words, for the organizer who is about to send it.</summary>
    public static string When(Programme programme, SchedulePreview preview) => Telling(programme, preview) switch
    {
        Screens.Views.Telling.Never => "Nothing is posted: it takes back what nobody was told yet",
        Screens.Views.Telling.Settling => $"Goes out in {Span(programme.Settings.Settle)}, together with what you change until then",
        Screens.Views.Telling.Near => "Goes out at once, because it is less than 2 minutes away",
        _ => "Goes out at once",
    };

    /// <summary>What would be in one room at one time, a sentence each.</summary>
    public static IEnumerable<string> Overlaps(Programme programme, SchedulePreview preview)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);
        return preview.Overlaps.Select(pair =>
            $"{pair.A.Title} (until {Clock(zone, pair.A.End)}) and {pair.B.Title} (from {Clock(zone, pair.B.Start)}) would be in "
            + $"{programme.Room(pair.A.Room).Name} at the same time.");
    }

    private static string Span(TimeSpan span) => span.TotalSeconds <= 90
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0.#} min");

    private static string Clock(TimeZoneInfo zone, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
