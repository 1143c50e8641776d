using Live.Log;
using StackExchange.Redis;

namespace Live.Server.Log.Redis;

/// <summary>What <see cref="RedisScripts.Look"/> found.</summary>
internal sealed class Look
{
    private const int Head = 3;
    private const int Row = 4;

    private readonly RedisResult[] answer;

    public Look(RedisResult[] answer)
    {
        this.answer = answer;
        (Epoch, Last, Fingerprint) = ((string)answer[0]!, (long)answer[1], (string)answer[2]!);
    }

    /// <summary>The log's epoch.</summary>
    public string Epoch { get; }

    /// <summary>Its last position.</summary>
    public long Last { get; }

    /// <summary>Of the entry at the position that was asked for; empty when there is none.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether a reader at that place has been following this log.</summary>
    public bool Knows(Place place) =>
        place.Epoch == Epoch && (place.Position == 0 || place.Fingerprint == Fingerprint);

    /// <summary>The entries that follow a place, which moves behind them.</summary>
    /// <exception cref="InvalidOperationException">An entry is missing: someone has taken it out of the stream.</exception>
    public List<Entry> After(ref Place place)
    {
        var entries = new List<Entry>((answer.Length - Head) / Row);
        for (var i = Head; i < answer.Length; i += Row)
        {
            var (position, fingerprint, before) = ((long)answer[i], (string)answer[i + 1]!, (string)answer[i + 2]!);
            place = place.Then(Epoch, position, before, fingerprint) ?? throw new InvalidOperationException(
                $"The stream in Redis is damaged: entry {place.Position + 1} should follow, and there is entry {position}, "
                + $"which follows {before} and not {place.Fingerprint}.");
            entries.Add(EntryJson.Read((byte[])answer[i + 3]!));
        }

        return entries;
    }
}
