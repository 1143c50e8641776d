namespace Live.Server.Log.Redis;

/// <summary>How far a reader has come, and on which log: enough to notice when Redis has another one.</summary>
/// <param name="Epoch">The log's epoch.</param>
/// <param name="Position">Of the last entry read; 0 before the first.</param>
/// <param name="Fingerprint">Of that entry; <see cref="None"/> before the first.</param>
internal readonly record struct Place(string Epoch, long Position, string Fingerprint)
{
    /// <summary>What the first entry names as the fingerprint before it.</summary>
    public const string None = "-";

    /// <summary>Before the first entry of a log.</summary>
    public static Place StartOf(string epoch) => new(epoch, 0, None);

    /// <summary>Behind an entry, when it is the one that follows here; otherwise null.</summary>
    public Place? Then(string epoch, long position, string before, string fingerprint) =>
        epoch == Epoch && position == Position + 1 && before == Fingerprint ? new Place(epoch, position, fingerprint) : null;
}
