namespace Live.Server.Programmes.Values;

/// <summary>The small words of the format.</summary>
internal static class Words
{
    /// <summary>Yes, in YAML's several spellings.</summary>
    public static bool IsYes(string text) => text.ToLowerInvariant() is "true" or "yes" or "on";

    /// <summary>No, in YAML's several spellings; also "none", where there could be something.</summary>
    public static bool IsNo(string text) => text.ToLowerInvariant() is "false" or "no" or "off" or "none";

    /// <summary>"1 room", "2 rooms".</summary>
    public static string Count(int count, string one) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>Names in a row, for a sentence.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names);
}
