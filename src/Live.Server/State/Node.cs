using Live.Log;
using Live.Server.Log;
using Microsoft.Extensions.Logging;

namespace Live.Server.State;

/// <summary>
/// One gathering on this machine: folds its log, decides commands against the folded state, and answers each one
/// when its own fold has seen the entry.
/// </summary>
public sealed partial class Node(ILog log, GatheringTime time, ILogger<Node> logger) : BackgroundService
{
    /// <summary>How long a person waits for the log before hearing that it cannot be written.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The past is still being replayed.</summary>
    public static readonly Refusal Starting = new("live.starting", "Live is just starting. Please try again in a few seconds; nothing was sent.");

    /// <summary>The log cannot be written, or did not answer in time: what was on its way may still arrive.</summary>
    public static readonly Refusal Unavailable = new(
        "log.unavailable", "This could not be saved for certain just now. Please try again in a moment; nothing is counted twice.");

    private readonly List<IReader> readers = [];
    private readonly RecentOutcomes recent = new();
    private readonly TaskCompletionSource caughtUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Live.State state = Live.State.Empty;
    private volatile bool ready;

    /// <summary>The state as this node has folded it.</summary>
    public Live.State State => state;

    /// <summary>The epoch of the log that the state was folded from.</summary>
    public string Epoch => log.Epoch;

    /// <summary>Whether the past is folded and commands are taken.</summary>
    public bool IsReady => ready;

    /// <summary>Whether the log answers.</summary>
    public bool LogIsAvailable => log.IsAvailable;

    /// <summary>Ends when the past is folded for the first time; fails when it cannot be.</summary>
    public Task CaughtUp => caughtUp.Task;

    /// <summary>Adds a reader. Only before the node starts.</summary>
    public void Attach(IReader reader) => readers.Add(reader);

    /// <summary>Now, by this node's clock.</summary>
    public DateTimeOffset Now => time.Now;

    /// <summary>
    /// Decides a command, appends its fact, and waits until this node has folded it. The same key again has the
    /// outcome that it had, and nothing happens twice.
    /// </summary>
    /// <param name="command">What someone wants.</param>
    /// <param name="who">Who wants it.</param>
    /// <param name="key">Idempotency key of the request.</param>
    /// <param name="cancellationToken">Gives up waiting; what was appended stays.</param>
    public async Task<Outcome> SubmitAsync(ICommand command, Who who, string key, CancellationToken cancellationToken = default)
    {
        if (!ready)
            return new Outcome(Starting, 0, state);
        if (recent.Find(key) is { } before)
            return new Outcome(before.Refusal, before.Position, state);
        var restarts = recent.Restarts;
        var now = time.Now;
        var deciding = state;
        var decision = command.Decide(deciding, who, now);
        if (decision.Fact is not { } fact)
            return new Outcome(decision.Refusal, 0, deciding);
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(Patience);
        try
        {
            var appended = await log.AppendAsync(new Draft(fact, who, now, key), bound.Token);
            var refusal = await recent.FoldedAsync(appended.Position, restarts, bound.Token);
            return new Outcome(refusal, appended.Position, state);
        }
        catch (LogUnavailableException e)
        {
            LogAppendFailed(fact.GetType().Name, e.Message);
            return new Outcome(Unavailable, 0, state);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogAppendSlow(fact.GetType().Name, Patience.TotalSeconds);
            return new Outcome(Unavailable, 0, state);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var read in log.ReadAsync(0, stoppingToken))
            {
                if (read.Restarted)
                    StartOver();
                var before = state;
                var after = Apply(before, read.Entries);
                state = after;
                recent.Advance(after.Position);
                if (ready && read.Entries.Count > 0)
                {
                    foreach (var reader in readers)
                        reader.Folded(before, after, read.Entries);
                }

                if (read.CaughtUp && !ready)
                    Begin();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            caughtUp.TrySetCanceled(stoppingToken);
        }
        catch (Exception e)
        {
            ready = false;
            caughtUp.TrySetException(e);
            throw;
        }
    }

    private Live.State Apply(Live.State from, IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            var folded = Fold.Apply(from, entry);
            recent.Note(entry, folded.Refusal);
            from = folded.State;
        }

        return from;
    }

    private void StartOver()
    {
        LogRestarted(state.Position, log.Epoch);
        ready = false;
        state = Live.State.Empty;
        recent.Forget();
    }

    private void Begin()
    {
        ready = true;
        LogCaughtUp(state.Position);
        foreach (var reader in readers)
            reader.CaughtUp(state);
        caughtUp.TrySetResult();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Caught up with the log at position {Position}")]
    private partial void LogCaughtUp(long position);

    [LoggerMessage(Level = LogLevel.Critical, Message =
        "The log is another one than at position {Position} (epoch now {Epoch}): folding it again from the beginning. "
        + "Entries acknowledged before may be missing; compare with the last export")]
    private partial void LogRestarted(long position, string epoch);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fact} was not acknowledged: {Reason}")]
    private partial void LogAppendFailed(string fact, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The log did not answer within {Seconds} s; {Fact} was not acknowledged")]
    private partial void LogAppendSlow(string fact, double seconds);
}
