using Live.Log;

namespace Live.Server.Log;

/// <summary>
/// One gathering's ordered log. Every implementation passes the same contract suite.
/// </summary>
/// <remarks>
/// An entry that was acknowledged is in the log for good, once, at one position. Positions are 1, 2, 3 … without gaps.
/// Many callers may append and read at once.
/// </remarks>
public interface ILog : IAsyncDisposable
{
    /// <summary>
    /// Appends a fact, or finds the entry that the same key appended before.
    /// </summary>
    /// <param name="draft">What to append.</param>
    /// <param name="cancellationToken">
    /// Gives up waiting. The entry may or may not have been appended then: append again with the same key to find out.
    /// </param>
    /// <returns>The position, and whether this call added the entry.</returns>
    /// <exception cref="LogUnavailableException">
    /// Nothing can be promised: the log could not be written, or not in time, or it is closed, or it is another one than
    /// a moment ago. Append again with the same key.
    /// </exception>
    /// <exception cref="ArgumentException">The key is empty or too long: a bug of the caller.</exception>
    /// <exception cref="NotSupportedException">The fact has no name in <see cref="FactNames"/>: a bug.</exception>
    Task<Appended> AppendAsync(Draft draft, CancellationToken cancellationToken);

    /// <summary>
    /// Reads what came after a position, then what comes, in order and without a gap, until cancelled.
    /// </summary>
    /// <remarks>
    /// Entries come in runs. The first read that reaches the end of the log as it was when reading began says
    /// <see cref="LogRead.CaughtUp"/>, also when there was nothing to read. When the log turns out to be another one
    /// than the reader has been following (another epoch, or another entry at a position known), a read with
    /// <see cref="LogRead.Restarted"/> comes: the reader forgets its state, and the entries from position 1 follow.
    /// A log that cannot be reached for a while makes the reader wait, not fail; <see cref="IsAvailable"/> says so meanwhile.
    /// A reader is never waited for: one that is slow reads the past.
    /// </remarks>
    /// <param name="after">The last position that the reader knows; 0 for none. More than there is means another log.</param>
    /// <param name="cancellationToken">Ends the reading, by <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ObjectDisposedException">The log was closed under the reader, which must not take that for silence.</exception>
    /// <exception cref="System.Text.Json.JsonException">An entry is of a newer version than this one.</exception>
    IAsyncEnumerable<LogRead> ReadAsync(long after, CancellationToken cancellationToken);

    /// <summary>
    /// The random id that this log was made with; known once it has been opened. It changes only when the log turns out
    /// to be another one.
    /// </summary>
    string Epoch { get; }

    /// <summary>Whether the log answered when it was last needed or looked at; it looks at least once a second.</summary>
    bool IsAvailable { get; }
}

/// <summary>A fact on its way into the log.</summary>
/// <param name="Fact">What happened.</param>
/// <param name="Who">Who caused it.</param>
/// <param name="At">When it was decided, UTC.</param>
/// <param name="Key">Idempotency key: the same key is one entry, for as long as the log exists. At most 200 characters.</param>
public sealed record Draft(Fact Fact, Who Who, DateTimeOffset At, string Key);

/// <summary>Where a fact is in the log.</summary>
/// <param name="Position">Its position.</param>
/// <param name="Added">False when the key had appended it before.</param>
public readonly record struct Appended(long Position, bool Added);

/// <summary>What a reader gets.</summary>
/// <param name="Entries">The next entries, in order; may be empty.</param>
/// <param name="CaughtUp">The reader knows everything that was in the log when reading began.</param>
/// <param name="Restarted">The reader has to forget its state; entries start again at position 1.</param>
public sealed record LogRead(IReadOnlyList<Entry> Entries, bool CaughtUp, bool Restarted = false);

/// <summary>The log cannot be written now; nothing was acknowledged.</summary>
public sealed class LogUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
