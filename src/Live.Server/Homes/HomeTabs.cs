using System.Security.Cryptography;
using Live.Homes;
using Live.Log;
using Live.Programmes;
using Live.Server.Mirror;
using Live.Server.Screens;
using Live.Server.State;

namespace Live.Server.Homes;

/// <summary>
/// Keeps the Homes fresh that people have opened: published when opened, or when what they show has changed, within
/// Slack's limit, most urgent first, newest content only. Runs on the node that holds the lease.
/// </summary>
/// <remarks>
/// A Home is made only when it is its turn, because making a thousand at each question would burn the machine. What was
/// published is known in memory only: after a restart or a take-over, each is published once more.
/// </remarks>
internal sealed partial class HomeTabs : BackgroundService, IReader, ISlackStatus
{
    private const int MostAtOnce = 4;
    private const int Limit = 96; // views.publish is tier 4: 100 a minute
    private const int Reserve = 30; // of these, for those who open theirs: they look at it

    /// <summary>Slack answers in well under a second.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly Node node;
    private readonly ILease lease;
    private readonly HomeReaders readers;
    private readonly ISlackApiClient slack;
    private readonly TimeProvider time;
    private readonly ILogger<HomeTabs> logger;
    private readonly CallWindow window;
    private readonly HomeQueue queue = new();
    private readonly Dictionary<string, string> published = new(StringComparer.Ordinal); // hashes, by reader
    private readonly Dictionary<string, Task<Result>> running = new(StringComparer.Ordinal);
    private readonly Doorbell doorbell = new();
    private readonly Lock gate = new();
    private HomeNews news = new();
    private long fence;
    private DateTimeOffset lookedAt;
    private DateTimeOffset pausedUntil;
    private int failures;
    private int waiting;
    private volatile Trouble? trouble;

    /// <summary>Homes that listen to their node.</summary>
    public HomeTabs(Node node, ILease lease, HomeReaders readers, ISlackApiClient slack, GatheringTime time, ILogger<HomeTabs> logger)
    {
        (this.node, this.lease, this.readers, this.slack, this.time, this.logger) = (node, lease, readers, slack, time.Provider, logger);
        window = new CallWindow(Limit, TimeSpan.FromMinutes(1), time.Provider);
        node.Attach(this);
    }

    /// <summary>The mirror says how far Slack is behind: a Home that comes late harms nobody.</summary>
    public TimeSpan Behind => TimeSpan.Zero;

    /// <summary>How many people wait to see the Home that they opened; the others see theirs, if a little old.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <inheritdoc />
    public Trouble? Trouble => trouble;

    /// <inheritdoc />
    public void CaughtUp(Live.State state)
    {
        lock (gate)
            fence = 0; // everything is looked at again, as after getting the lease
        doorbell.Ring();
    }

    /// <inheritdoc />
    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries)
    {
        bool any;
        lock (gate)
        {
            foreach (var entry in entries)
                news.Note(entry, after);
            any = news.Any;
        }

        if (any)
            doorbell.Ring();
    }

    /// <summary>Looks at every Home once more: who is whom in Slack has become known.</summary>
    public void Compare()
    {
        lock (gate)
            news.All();
        doorbell.Ring();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await node.CaughtUp.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var (reader, task) in running.Where(pair => pair.Value.IsCompleted).ToArray())
            {
                running.Remove(reader);
                Take(await task);
            }

            var wait = TakeOver() ? Publish(stoppingToken) : TimeSpan.FromSeconds(1);
            Volatile.Write(ref waiting, queue.Opened);
            await doorbell.WaitAsync(wait, time, stoppingToken);
        }
    }

    /// <summary>Whether this node holds the lease; when it has just got it, it does not know what Slack shows.</summary>
    private bool TakeOver()
    {
        lock (gate)
        {
            if (!lease.Held)
            {
                fence = 0;
                queue.Clear();
                return false;
            }

            if (fence == lease.Fence)
                return true;
            fence = lease.Fence;
            news.All();
        }

        queue.Clear();
        published.Clear();
        return true;
    }

    /// <summary>Starts what may go now, and says how long to wait for the rest.</summary>
    private TimeSpan Publish(CancellationToken cancellationToken)
    {
        var (state, now) = (node.State, time.GetUtcNow());
        if (state.Programme is not { } programme)
            return Timeout.InfiniteTimeSpan;
        var wait = Mark(state, programme, now);
        while (running.Count < MostAtOnce && queue.Next(reader => state.Homes.GetValueOrDefault(reader), running.ContainsKey, now) is var (reader, reason))
        {
            var limit = window.Wait(reason is HomeReason.Opened ? 0 : Reserve);
            var left = pausedUntil - now > limit ? pausedUntil - now : limit;
            if (left > TimeSpan.Zero)
                return Sooner(wait, left);
            queue.Take(reader, now);
            if (readers.Find(reader, programme) is not { } found)
                continue;
            var blocks = HomeView.Of(state, programme, found, now);
            var hash = Hash(blocks);
            if (hash == published.GetValueOrDefault(reader))
                continue;
            blocks.Add(HomeView.AsOf(programme, now));
            running[reader] = Send(new Result(found, reason, hash, null), blocks, cancellationToken);
        }

        return Sooner(wait, queue.Wait(now));
    }

    /// <summary>Notes whose Homes have to be looked at, and says how long until the day itself changes them.</summary>
    private TimeSpan Mark(Live.State state, Programme programme, DateTimeOffset now)
    {
        HomeNews taken;
        lock (gate)
            (taken, news) = (news, new HomeNews());
        foreach (var (pseudonym, reason) in taken.Readers)
        {
            if (readers.Find(pseudonym, null) is { } reader && IsFresh(state, reader.Pseudonym, now))
                queue.Mark(reader.Pseudonym, reason, now);
        }

        var turns = programme.Sessions.SelectMany(session => new[] { session.Start, session.End }).ToArray();
        var everybody = turns.Any(turn => turn > lookedAt && turn <= now) ? HomeReason.Everybody : taken.Everybody;
        lookedAt = now;
        if (everybody is not null || taken.Staff)
        {
            foreach (var reader in state.Homes.Keys.Where(reader => IsFresh(state, reader, now)))
                Mark(reader, everybody, taken.Staff, programme, now);
        }

        return turns.Where(turn => turn > now).Select(turn => turn - now).DefaultIfEmpty(Timeout.InfiniteTimeSpan).Min();
    }

    private void Mark(string pseudonym, HomeReason? everybody, bool staff, Programme programme, DateTimeOffset now)
    {
        var reader = readers.Find(pseudonym, programme);
        if ((staff || everybody is HomeReason.Everybody) && reader?.IsStaff(programme) is true)
            queue.Mark(pseudonym, HomeReason.Staff, now);
        else if (everybody is { } reason)
            queue.Mark(pseudonym, reason, now);
    }

    private Task<Result> Send(Result home, IList<Block> blocks, CancellationToken cancellationToken)
    {
        window.Start();
        var result = Run(home, blocks, cancellationToken);
        // Rings when the result can be taken, not a moment earlier, or the loop would look too soon and sleep on.
        _ = result.ContinueWith(_ => doorbell.Ring(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return result;
    }

    private async Task<Result> Run(Result home, IList<Block> blocks, CancellationToken cancellationToken)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(Bound);
        try
        {
            await slack.Views.Publish(home.Reader.User, new HomeViewDefinition { Blocks = blocks }, cancellationToken: bound.Token);
            return home;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return home with { Failed = new TimeoutException("Slack did not answer in time.") };
        }
        catch (Exception e)
        {
            return home with { Failed = e };
        }
    }

    private void Take(Result result)
    {
        window.End();
        var reader = result.Reader.Pseudonym;
        switch (result.Failed)
        {
            case null or SlackException { ErrorCode: "user_not_found" or "user_disabled" or "invalid_arguments" or "view_too_large" }:
                if (result.Failed is SlackException refused)
                    LogRefused(refused, refused.ErrorCode); // the same content has no chance again
                published[reader] = result.Hash;
                (failures, trouble) = (0, null);
                return;
            case OperationCanceledException:
                return;
            case SlackRateLimitException limited:
                var span = limited.RetryAfter ?? LongestPause;
                LogRateLimited(span.TotalSeconds);
                window.Close(span);
                break;
            case var failure:
                PauseAfter(failure);
                published.Remove(reader); // it may have worked
                break;
        }

        queue.Mark(reader, result.Reason is HomeReason.Votes or HomeReason.Counts ? HomeReason.Everybody : result.Reason, time.GetUtcNow());
    }

    private void PauseAfter(Exception failure)
    {
        var span = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(failures++, 10))) * (0.75 + Random.Shared.NextDouble() / 2));
        pausedUntil = time.GetUtcNow() + span;
        trouble = failure is SlackException { ErrorCode: var code }
            ? new Trouble("slack-home", $"Slack refuses to show the Home ({code}). Check the token, and that the app's Home tab is switched on.")
            : new Trouble("slack-silent", "Slack does not answer: messages wait and go out when it is back.");
        LogFailed(failure, span.TotalSeconds);
    }

    private static bool IsFresh(Live.State state, string reader, DateTimeOffset now) =>
        state.Homes.TryGetValue(reader, out var opened) && now - opened < OpenHome.Fresh;

    private static TimeSpan Sooner(TimeSpan a, TimeSpan b) =>
        a == Timeout.InfiniteTimeSpan ? b : b == Timeout.InfiniteTimeSpan || a < b ? a : b;

    private static string Hash(IList<Block> blocks) =>
        Convert.ToHexStringLower(SHA256.HashData(BlockContent.Of(blocks)).AsSpan(0, 8));

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused somebody's Home for good ({Code})")]
    private partial void LogRefused(Exception e, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack answered 429 to a Home; pausing for {Seconds} s. This is a bug of ours")]
    private partial void LogRateLimited(double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Home could not be shown; trying again in {Seconds:0.0} s")]
    private partial void LogFailed(Exception e, double seconds);

    private sealed record Result(HomeReader Reader, HomeReason Reason, string Hash, Exception? Failed);
}
