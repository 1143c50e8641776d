using System.Globalization;
using System.Text.RegularExpressions;
using Live.Programmes;

namespace Live.Server.Slack.Organizing;

/// <summary>A time of day as people type it: "14:30", "14.30", "14h30", "2:30 pm", "2pm"; the place's time.</summary>
internal static partial class TypedTime
{
    /// <summary>There is no such time.</summary>
    public static readonly Refusal Unreadable = new(
        "schedule.time", "At what time should it start? Write the place's time behind the session, for example: /live move Invited Talk 3 14:30");

    /// <summary>The clocks jump over it.</summary>
    public static readonly Refusal Skipped = new(
        "schedule.time-skipped", "The clocks are put forward on that day and jump over this time. Choose another one.");

    /// <summary>Takes a time off the end of what was typed.</summary>
    /// <param name="typed">"Talk 3 to 14:30".</param>
    /// <param name="rest">What stands before it: "Talk 3".</param>
    /// <returns>Minutes since midnight; null when there is no time at the end.</returns>
    public static int? Take(string typed, out string rest)
    {
        rest = typed.Trim();
        if (AtEnd().Match(rest) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } said ? int.Parse(said.ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is 0 or > 12)
                return null;
            hour = (hour % 12) + (half.ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23 || minute > 59)
            return null;
        rest = match.Groups["rest"].Value.Trim();
        return (hour * 60) + minute;
    }

    /// <summary>That time on the day of a session, UTC; null when the clocks jump over it. Of a time that comes twice, the first.</summary>
    public static DateTimeOffset? On(Programme programme, Session session, int minute)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone);
        var local = TimeZoneInfo.ConvertTime(session.Start, zone).Date.AddMinutes(minute);
        return zone.IsInvalidTime(local) ? null
            : new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)).ToUniversalTime();
    }

    [GeneratedRegex(
        @"^(?<rest>.*?)(?:^|\s+)(?:(?:to|at)\s+)?(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2})\s*(?<half>[ap]\.?m\.?)?|\s*(?<half>[ap]\.?m\.?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex AtEnd();
}
