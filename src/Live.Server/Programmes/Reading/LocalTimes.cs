using System.Globalization;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>Turns times on the wall clock of a place into instants.</summary>
internal sealed class LocalTimes(TimeZoneInfo zone, Problems problems)
{
    /// <summary>An end on the clock before its start is taken for the next day's up to this length; beyond it is a slip.</summary>
    public static readonly TimeSpan LongestNight = TimeSpan.FromHours(8);

    /// <summary>Start and end in UTC, or null when they cannot be, which is reported.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? Resolve(Node at, TimeRange range, DateOnly day)
    {
        var startDay = range.Start.Date ?? day;
        var endDay = range.End.Date ?? (IsNight(range) ? startDay.AddDays(1) : startDay);
        var (start, end) = (Instant(at, startDay, range.Start), Instant(at, endDay, range.End));
        if (start is null || end is null || end > start)
            return start is null || end is null ? null : (start.Value, end.Value);
        problems.Error(at, ProblemCodes.TimeEnd,
            "The end is not after the start.",
            $"If it ends on another day, write that before the time: {Dates.Format(startDay.AddDays(1))} {Clock(range.End.Minute)}.");
        return null;
    }

    /// <summary>Whether a range without dates goes past midnight: 23:30 - 00:30 does, 14:00 - 13:30 is a slip.</summary>
    public static bool IsNight(TimeRange range) =>
        range is { Start: { Offset: null }, End: { Date: null, Offset: null } } && range.End.Minute <= range.Start.Minute
        && TimeSpan.FromMinutes(range.End.Minute + (24 * 60) - range.Start.Minute) <= LongestNight;

    private DateTimeOffset? Instant(Node at, DateOnly day, ClockTime time)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(time.Minute);
        var clock = Clock(time.Minute);
        if (time.Offset is { } offset)
            return new DateTimeOffset(local, offset).ToUniversalTime();
        if (zone.IsInvalidTime(local))
        {
            problems.Error(at, ProblemCodes.TimeSkipped,
                $"{clock} does not exist on {Dates.Format(day)} in {zone.Id}: the clocks jump over it.",
                $"Write {Clock(Minute(NextValid(local)))} or later.");
            return null;
        }

        if (!zone.IsAmbiguousTime(local))
            return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        var offsets = zone.GetAmbiguousTimeOffsets(local);
        problems.Warning(at, ProblemCodes.TimeTwice,
            $"{clock} comes twice on {Dates.Format(day)} in {zone.Id}, and the first is taken.",
            $"Say which one: \"{clock} {Offset(offsets.Max())}\" is the first, \"{clock} {Offset(offsets.Min())}\" the second.");
        return new DateTimeOffset(local, offsets.Max()).ToUniversalTime();
    }

    /// <summary>An offset as a file says it: "UTC+02:00".</summary>
    public static string Offset(TimeSpan offset) =>
        string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}");

    private DateTime NextValid(DateTime local)
    {
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return local;
    }

    private static int Minute(DateTime local) => (int)local.TimeOfDay.TotalMinutes;

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
