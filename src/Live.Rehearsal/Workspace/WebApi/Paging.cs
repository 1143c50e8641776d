using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>Slack's cursors — https://docs.slack.dev/apis/web-api/pagination.</summary>
/// <param name="Next">Where the next page starts; null on the last one.</param>
internal sealed record Page<T>(ImmutableArray<T> Items, int? Next)
{
    public JsonObject Metadata() => new() { ["next_cursor"] = Next is { } start ? Paging.Cursor(start) : "" };
}

internal static class Paging
{
    private const string Prefix = "next:";

    /// <summary>A cursor that nobody gave out counts as the first page.</summary>
    public static Page<T> Page<T>(ImmutableArray<T> all, MethodCall call, int usual, int most)
    {
        var start = Math.Min(Start(call.Text("cursor")), all.Length);
        var count = Math.Clamp(call.Number("limit", usual), 1, most);
        var items = all.Slice(start, Math.Min(count, all.Length - start));
        var next = start + items.Length;
        return new(items, next < all.Length ? next : null);
    }

    public static string Cursor(int start) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(Prefix + start.ToString(CultureInfo.InvariantCulture)));

    private static int Start(string? cursor)
    {
        Span<byte> bytes = stackalloc byte[64];
        if (string.IsNullOrEmpty(cursor) || !Convert.TryFromBase64String(cursor, bytes, out var length))
            return 0;
        var text = Encoding.ASCII.GetString(bytes[..length]);
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), CultureInfo.InvariantCulture, out var start) && start >= 0
                ? start
                : 0;
    }
}
