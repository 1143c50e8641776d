namespace Live.Server.Programmes.Values;

/// <summary>What somebody probably meant: the nearest of the known names, or none that is near enough.</summary>
internal static class Nearest
{
    private const int MostCandidates = 1_000;
    private const int LongestName = 80;

    /// <summary>
    /// The known name with the fewest letters different (a quarter of them at most), or the only one that has all
    /// the words of what was written, as "Hadi" has in "Hadi Daneshmand".
    /// </summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestName)
            return null;
        var candidates = known.Take(MostCandidates).ToArray();
        var best = candidates.Select(name => (name, off: Distance(Plain(written), Plain(name))))
            .Where(candidate => candidate.off <= Math.Max(1, Math.Max(written.Length, candidate.name.Length) / 4))
            .OrderBy(candidate => candidate.off).Select(candidate => candidate.name).FirstOrDefault();
        return best ?? (candidates.Where(name => Shares(written, name)).Take(2).ToArray() is [var only] ? only : null);
    }

    /// <summary>"Did you mean "x"? " or nothing, to stand before a mend.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        Of(written, known) is { } name ? $"Did you mean \"{name}\"? " : "";

    private static string Plain(string name) => name.ToLowerInvariant();

    private static bool Shares(string written, string name)
    {
        var (few, many) = (Words(written), Words(name));
        return few.Length > 0 && many.Length > 0 && (Array.TrueForAll(few, many.Contains) || Array.TrueForAll(many, few.Contains));
    }

    private static string[] Words(string name) => Plain(name).Split([' ', '-', '_', '/', '.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Letters to insert, drop, replace or swap with their neighbour (optimal string alignment).</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > LongestName / 4)
            return int.MaxValue;
        var (before, last, next) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++)
            last[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            next[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = one[row - 1] == other[column - 1] ? 0 : 1;
                next[column] = Math.Min(Math.Min(next[column - 1], last[column]) + 1, last[column - 1] + change);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                    next[column] = Math.Min(next[column], before[column - 2] + 1);
            }

            (before, last, next) = (last, next, before);
        }

        return last[other.Length];
    }
}
