using System.Globalization;

namespace Live.Server.Programmes.Values;

/// <summary>Dates, always year-month-day: 11/5 and 5/11 are different days to different people.</summary>
internal static class Dates
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    /// <summary>Null when there is no such day, or when it is not in this century.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date >= Earliest && date <= Latest ? date : null;

    /// <summary>As a file says it.</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
