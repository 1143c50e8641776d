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
        return changes.Select(change => change.Say(at => Clock(zone, at), name => name));
    }

    /// <summary>The preview of a draft, as the desk shows it.</summary>
    public static PreviewView Preview(Programme programme, SchedulePreview preview)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);
        var lines = Lines(programme, preview.Changes).ToArray();
        return new PreviewView(
            preview.BasedOn,
            Fingerprints.Of(preview.Draft),
            preview.Draft.Headline,
            lines,
            $"{preview.Draft.Headline}. {string.Join(" · ", lines)}.",
            [.. preview.Changes.Select(change => programme.Room(change.To.Room).Channel).OfType<string>().Distinct().Select(name => "#" + name)],
            preview.Retimed,
            preview.Corrected,
            preview.Questions,
            [.. preview.Chairs.Select(person => person.Name)],
            [
                .. preview.Overlaps.Select(pair =>
                    $"{pair.A.Title} (until {Clock(zone, pair.A.End)}) and {pair.B.Title} (from {Clock(zone, pair.B.Start)}) would be in "
                    + $"{programme.Room(pair.A.Room).Name} at the same time."),
            ]);
    }

    private static string Clock(TimeZoneInfo zone, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
