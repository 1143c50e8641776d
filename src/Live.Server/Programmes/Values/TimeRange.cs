using System.Globalization;
using System.Text.RegularExpressions;

namespace Live.Server.Programmes.Values;

/// <summary>A time on a clock, as written.</summary>
/// <param name="Date">Its own date, or null for the day's.</param>
/// <param name="Minute">Minutes since midnight, 0 to 1440.</param>
/// <param name="Offset">Its own offset from UTC, or null for the zone's.</param>
internal sealed record ClockTime(DateOnly? Date, int Minute, TimeSpan? Offset);

/// <summary>
/// When a session is: "09:10 - 09:40". Hyphens and dashes of every length or "to" stand between; "9:10", "9.10" and
/// "9:10 am" are fine. Each end may have its own date before it and its own offset behind it:
/// "2024-10-27 02:30 UTC+2 - 2024-10-27 02:30 UTC+1".
/// </summary>
internal sealed partial record TimeRange(ClockTime Start, ClockTime End)
{
    /// <summary>Reads the range at the beginning of a line.</summary>
    /// <param name="line">A time range, then perhaps white space and anything else.</param>
    /// <param name="rest">What is behind the range, trimmed.</param>
    /// <param name="fault">What is wrong with a line that begins with a time; null when it does not.</param>
    public static TimeRange? Parse(string line, out string rest, out string? fault)
    {
        (rest, fault) = ("", null);
        if (Range().Match(line) is not { Success: true } match)
        {
            fault = OneTime().IsMatch(line) ? "There is a start, but no end that can be read." : null;
            return null;
        }

        rest = match.Groups["rest"].Value.Trim();
        if (match.Groups["half1"].Success != match.Groups["half2"].Success)
            fault = "Only one of the two times says am or pm.";
        var start = Clock(match, "1");
        var end = Clock(match, "2");
        if (start is null || end is null)
            fault = "There is no such time on a clock, or no such date.";
        return fault is null ? new TimeRange(start!, end!) : null;
    }

    private static ClockTime? Clock(Match match, string side)
    {
        var (hour, minute) = (Number(match.Groups["hour" + side].Value), Number(match.Groups["minute" + side].Value));
        if (match.Groups["half" + side] is { Success: true } half)
        {
            if (hour is 0 or > 12)
                return null;
            hour = (hour % 12) + (half.ValueSpan[0] is 'p' or 'P' ? 12 : 0);
        }

        DateOnly? date = null;
        if (match.Groups["date" + side] is { Success: true } written && (date = Dates.Parse(written.Value)) is null)
            return null;
        var offset = Offset(match.Groups["zone" + side]);
        return minute > 59 || hour > 24 || (hour == 24 && minute > 0) || offset?.Duration() > MostOffset
            ? null
            : new ClockTime(date, (hour * 60) + minute, offset);
    }

    private static TimeSpan? Offset(Group zone)
    {
        if (!zone.Success)
            return null;
        var parts = zone.Value["UTC".Length..].TrimStart('+', '-').Split(':');
        var offset = parts[0].Length == 0 ? TimeSpan.Zero : new TimeSpan(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 0, 0);
        return zone.Value.Contains('-', StringComparison.Ordinal) ? -offset : offset;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static readonly TimeSpan MostOffset = TimeSpan.FromHours(14);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string Hour = "[0-9]{1,2}";
    private const string Minute = "[0-9]{2}(?![0-9])";
    private const string Half = @"[ap]m\b";
    private const string Zone = "UTC(?:[+-][0-9]{1,2}(?::[0-9]{2})?)?";
    private const string First = $"(?:(?<date1>{Date})[ T])?(?<hour1>{Hour})[:.](?<minute1>{Minute})(?: ?(?<half1>{Half}))?(?: ?(?<zone1>{Zone}))?";
    private const string Second = $"(?:(?<date2>{Date})[ T])?(?<hour2>{Hour})[:.](?<minute2>{Minute})(?: ?(?<half2>{Half}))?(?: ?(?<zone2>{Zone}))?";

    [GeneratedRegex($@"^{First} ?(?:[-‐‑‒–—−]|to\b) ?{Second}(?<rest> .*)?$", Options)]
    private static partial Regex Range();

    [GeneratedRegex($"^(?:{Date}[ T])?{Hour}[:.][0-9]", Options)]
    private static partial Regex OneTime();
}
