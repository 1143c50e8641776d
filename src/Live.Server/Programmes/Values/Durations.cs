using System.Globalization;
using System.Text.RegularExpressions;

namespace Live.Server.Programmes.Values;

/// <summary>Lengths of time as people write them: "5", "5 min", "1 h 30 min", "90 s"; a bare number is minutes.</summary>
internal static partial class Durations
{
    /// <summary>Longer ones are mistakes: a week.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Null when it is not a length of time of at most <see cref="Longest"/>; "none" and "no" are zero.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (Words.IsNo(text))
            return TimeSpan.Zero;
        if (Pattern().Match(text) is not { Success: true, Length: > 0 } match)
            return null;
        var total = TimeSpan.FromHours(Amount(match.Groups["h"]))
            + TimeSpan.FromMinutes(Amount(match.Groups["m"]) + Amount(match.Groups["bare"]))
            + TimeSpan.FromSeconds(Amount(match.Groups["s"]));
        return total <= Longest ? total : null;
    }

    /// <summary>As a file says it, for whole seconds: minutes where it can.</summary>
    public static string Format(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerMinute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalMinutes}")
        : string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalSeconds} s");

    /// <summary>As a sentence says it: "5 min".</summary>
    public static string Say(TimeSpan duration) =>
        Format(duration) is var text && text.EndsWith('s') ? text : $"{text} min";

    private static double Amount(Group group) => group.Success ? double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private const string Hours = "(?:(?<h>[0-9]{1,4}) ?(?:h|hours?))?";
    private const string Minutes = "(?:(?<m>[0-9]{1,7}) ?(?:m|mins?|minutes?))?";
    private const string Seconds = "(?:(?<s>[0-9]{1,7}) ?(?:s|secs?|seconds?))?";

    [GeneratedRegex($"^(?:(?<bare>[0-9]{{1,7}})|{Hours} ?{Minutes} ?{Seconds})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
