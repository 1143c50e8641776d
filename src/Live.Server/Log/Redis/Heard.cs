using Live.Log;

namespace Live.Server.Log.Redis;

/// <summary>The newest publications, in a ring that all readers of this node share. Each reader checks whether they follow its own place.</summary>
internal sealed class Heard
{
    private const int Capacity = 4096;

    private readonly Lock gate = new();
    private readonly Doorbell bell = new();
    private readonly Publication?[] ring = new Publication?[Capacity];
    private Publication newest = Publication.Doubt();

    /// <summary>Ends when the next publication comes. To be taken before looking.</summary>
    public Task Next => bell.Next;

    /// <summary>The last publication that came.</summary>
    public Publication Newest
    {
        get
        {
            lock (gate)
                return newest;
        }
    }

    /// <summary>Keeps publications, and wakes the readers.</summary>
    public void Add(IReadOnlyList<Publication> publications)
    {
        lock (gate)
        {
            foreach (var publication in publications)
            {
                newest = publication;
                if (publication.Entry is not null)
                    ring[publication.At.Position % Capacity] = publication;
            }
        }

        bell.Ring();
    }

    /// <summary>Publications may have been missed: makes every reader look.</summary>
    public void Doubt() => Add([Publication.Doubt()]);

    /// <summary>The log is another one: what was heard of the lost one may even follow what is left of it, and must not.</summary>
    public void Forget()
    {
        lock (gate)
            Array.Clear(ring);
    }

    /// <summary>Takes what was heard and follows a place without a gap; the place moves behind it.</summary>
    public List<Entry> After(ref Place place, int atMost)
    {
        var entries = new List<Entry>();
        lock (gate)
        {
            while (entries.Count < atMost && ring[(place.Position + 1) % Capacity] is { } next
                && place.Then(next.At.Epoch, next.At.Position, next.Before, next.At.Fingerprint) is { } then)
            {
                entries.Add(next.Entry!);
                place = then;
            }
        }

        return entries;
    }
}
