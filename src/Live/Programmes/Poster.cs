using System.Collections.Immutable;

namespace Live.Programmes;

/// <summary>A poster of a session. Its authors answer its questions in their own time.</summary>
/// <param name="Number">As printed on its wall, 1 or more; once in a session.</param>
/// <param name="Title">As announced; plain text.</param>
/// <param name="Authors">Names as announced; may be empty.</param>
/// <param name="Topic">What it is about, so that people find it; or null.</param>
/// <param name="Link">Where it can be read, or null.</param>
public sealed record Poster(int Number, string Title, ImmutableArray<string> Authors, string? Topic = null, Uri? Link = null)
{
    /// <summary>How people call it: "Poster 12".</summary>
    public string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Poster {Number}");

    /// <summary>Name and title in one line: "Poster 12 · Flat minima".</summary>
    public string Label => $"{Name} · {Title}";

    /// <summary>Equal in every part; the authors are compared one by one.</summary>
    public bool Equals(Poster? other) =>
        other is not null && Number == other.Number && Title == other.Title && Topic == other.Topic && Link == other.Link
        && Authors.AsSpan().SequenceEqual(other.Authors.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Number, Title);
}
