using System.Collections.Immutable;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// How a session may be written: one line, "09:10 - 09:40 Title"; the same with a colon and keys under it; the time
/// as a key and the title behind it; or "time:" and "title:" as keys. YAML takes a title with a colon for a key and
/// a value, so these two are put together again.
/// </summary>
/// <param name="When">The place and text of the time; null when there is none.</param>
/// <param name="Title">Null when there is none.</param>
/// <param name="Rest">The other keys.</param>
internal sealed record SessionLine(Scalar? When, string? Title, Mapping Rest)
{
    /// <summary>Takes the line out of an item of "sessions"; null when the item is neither a line nor a group of keys.</summary>
    public static SessionLine? Of(Node item) => item switch
    {
        Scalar line => Split(line, null, new Mapping(line.Line, line.Column, [])),
        Mapping { Entries: [var (key, value), .. var others] } group when BeginsWithTime(key.Text) =>
            value is Mapping details
                ? Split(key, null, group with { Entries = [.. others, .. details.Entries] })
                : Split(key, value as Scalar, group with { Entries = others }),
        Mapping group => new SessionLine(null, null, group),
        _ => null,
    };

    /// <summary>Whether a key is no key but the beginning of such a line.</summary>
    public static bool BeginsWithTime(string key) => TimeRange.Parse(key, out _, out var fault) is not null || fault is not null;

    private static SessionLine Split(Scalar line, Scalar? value, Mapping rest)
    {
        _ = TimeRange.Parse(line.Text, out var title, out _);
        string[] parts = [title, value is null or { IsEmpty: true } ? "" : value.Text];
        var whole = string.Join(": ", parts.Where(part => part.Length > 0));
        return new SessionLine(line, whole.Length > 0 ? whole : null, rest);
    }
}
