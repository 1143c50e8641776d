using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Live.Server.Programmes.Values;

/// <summary>Time zones by their IANA names, the only ones that mean the same everywhere and know when clocks change.</summary>
internal static partial class Zones
{
    // An abbreviation is an offset, not a place, and several are used on two continents: the most usual places are suggested.
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["CET"] = "Europe/Vienna", ["CEST"] = "Europe/Vienna", ["MEZ"] = "Europe/Berlin", ["MESZ"] = "Europe/Berlin",
        ["GMT"] = "Europe/London", ["BST"] = "Europe/London", ["WET"] = "Europe/Lisbon", ["WEST"] = "Europe/Lisbon",
        ["EET"] = "Europe/Helsinki", ["EEST"] = "Europe/Helsinki", ["MSK"] = "Europe/Moscow",
        ["ET"] = "America/New_York", ["EST"] = "America/New_York", ["EDT"] = "America/New_York",
        ["CT"] = "America/Chicago", ["CST"] = "America/Chicago", ["CDT"] = "America/Chicago",
        ["MT"] = "America/Denver", ["MST"] = "America/Denver", ["MDT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles", ["PST"] = "America/Los_Angeles", ["PDT"] = "America/Los_Angeles",
        ["IST"] = "Asia/Kolkata", ["JST"] = "Asia/Tokyo", ["KST"] = "Asia/Seoul", ["SGT"] = "Asia/Singapore", ["HKT"] = "Asia/Hong_Kong",
        ["AEST"] = "Australia/Sydney", ["AEDT"] = "Australia/Sydney", ["NZST"] = "Pacific/Auckland", ["NZDT"] = "Pacific/Auckland",
    }.ToFrozenDictionary();

    /// <summary>The zone of that IANA name, or null. Names of a single word are not taken, except UTC.</summary>
    public static TimeZoneInfo? Find(string name) =>
        (name == "UTC" || Place().IsMatch(name)) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId
        // Whether "europe/vienna" is found depends on what the process has looked up before; it never counts.
        && zone.Id == name ? zone : null;

    /// <summary>The zone that somebody probably meant, or null.</summary>
    public static string? Suggest(string name) =>
        Abbreviations.GetValueOrDefault(name.ToUpperInvariant())
        ?? (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var converted) ? converted : null)
        ?? Nearest.Of(name.Replace(' ', '_'), TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => Place().IsMatch(id)));

    [GeneratedRegex("^[A-Za-z][A-Za-z_]+(/[A-Za-z0-9_+-]+){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
