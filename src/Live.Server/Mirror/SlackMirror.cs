using Live.Log;
using Live.Messages;
using Live.Server.Screens;
using Live.Server.Slack;
using Live.Server.State;

namespace Live.Server.Mirror;

/// <summary>
/// Makes Slack show what the state says: compares the messages that should be there with those that the log says were
/// posted, and posts or updates the difference, most urgent first, within Slack's limits, newest content only. Runs on
/// the node that holds the lease.
/// </summary>
/// <remarks>
/// One loop decides and owns all that is pending; the calls themselves run beside it, a few at a time and never two for
/// one message. Every call ends in a <see cref="Result"/> that the loop takes in, so no failure goes unseen.
/// </remarks>
public sealed partial class SlackMirror : BackgroundService, IReader, ISlackStatus
{
    private const int MostAtOnce = 8;

    private readonly Node node;
    private readonly ILease lease;
    private readonly Desired desired;
    private readonly SlackSender sender;
    private readonly TimeProvider time;
    private readonly IHostApplicationLifetime host;
    private readonly ILogger<SlackMirror> logger;
    private readonly SlackBudget budget;
    private readonly Doorbell doorbell = new();
    private readonly Lock gate = new();
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DesiredMessage> due = new(StringComparer.Ordinal);
    private readonly HashSet<string> uncertain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Failures, DateTimeOffset NotBefore)> delayed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<Result>> running = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> followers = new(StringComparer.Ordinal);
    private long fence;
    private int waiting;
    private readonly Dictionary<string, DateTimeOffset> since = new(StringComparer.Ordinal);
    private long oldest; // ticks; 0 for none
    private volatile Trouble? trouble;

    /// <summary>A mirror that listens to its node.</summary>
    public SlackMirror(
        Node node, ILease lease, Desired desired, SlackSender sender, GatheringTime time, IHostApplicationLifetime host, ILogger<SlackMirror> logger)
    {
        (this.node, this.lease, this.desired, this.sender, this.time, this.logger) = (node, lease, desired, sender, time.Provider, logger);
        this.host = host;
        budget = new SlackBudget(time.Provider);
        node.Attach(this);
    }

    /// <inheritdoc />
    public int Waiting => Volatile.Read(ref waiting);

    /// <inheritdoc />
    public TimeSpan Behind => Interlocked.Read(ref oldest) is > 0 and var ticks ? time.GetUtcNow() - new DateTimeOffset(ticks, TimeSpan.Zero) : TimeSpan.Zero;

    /// <inheritdoc />
    public Trouble? Trouble => trouble;

    /// <inheritdoc />
    public void CaughtUp(Live.State state)
    {
        lock (gate)
            fence = 0; // everything is compared again, as after getting the lease
        doorbell.Ring();
    }

    /// <inheritdoc />
    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries)
    {
        var any = false;
        lock (gate)
        {
            foreach (var key in entries.SelectMany(entry => desired.Touched(entry, after)))
                any |= touched.Add(key);
        }

        if (any)
            doorbell.Ring();
    }

    /// <summary>Compares everything once more: who is whom in Slack has become known.</summary>
    public void Compare()
    {
        lock (gate)
            touched.UnionWith(desired.Keys(node.State));
        doorbell.Ring();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await node.CaughtUp.WaitAsync(stoppingToken);
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var (key, task) in running.Where(pair => pair.Value.IsCompleted).ToArray())
            {
                running.Remove(key);
                Take(await task);
            }

            var wait = TakeOver() ? SendDue(stoppingToken) : TimeSpan.FromSeconds(1);
            await doorbell.WaitAsync(wait, time, stoppingToken);
        }
    }

    /// <summary>Messages carry links to the screens, and where Live listens is known only when it does.</summary>
    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Whether this node holds the lease; when it has just got it, everything is compared with what was posted.</summary>
    private bool TakeOver()
    {
        if (!lease.Held)
        {
            Volatile.Write(ref waiting, 0);
            Interlocked.Exchange(ref oldest, 0);
            return false;
        }

        lock (gate)
        {
            if (fence == lease.Fence)
                return true;
            fence = lease.Fence;
            var state = node.State;
            foreach (var key in desired.Keys(state))
            {
                touched.Add(key);
                // Another holder, or this node before a crash, may have posted it without being able to record it.
                if (!state.Posts.ContainsKey(key))
                    uncertain.Add(key);
            }
        }

        sender.Forget();
        return true;
    }

    /// <summary>Starts what may go now, and says how long to wait for the rest.</summary>
    private TimeSpan SendDue(CancellationToken cancellationToken)
    {
        Render();
        Volatile.Write(ref waiting, due.Count + running.Count);
        TakeNoteOfAge();
        var wait = Timeout.InfiniteTimeSpan;
        foreach (var message in due.Values.OrderBy(message => message.Urgency).ThenBy(message => message.Key, StringComparer.Ordinal).ToArray())
        {
            if (running.Count >= MostAtOnce)
                break; // the next result rings
            if (running.ContainsKey(message.Key))
                continue;
            var post = node.State.Posts.GetValueOrDefault(message.Key);
            var call = CallFor(message, post);
            var left = Left(call, message);
            if (left > TimeSpan.Zero)
            {
                wait = wait == Timeout.InfiniteTimeSpan || left < wait ? left : wait;
                continue;
            }

            due.Remove(message.Key);
            running[message.Key] = Send(call, message, post, cancellationToken);
        }

        return wait;
    }

    /// <summary>Since when the oldest of what waits does: newer content does not make a message younger.</summary>
    private void TakeNoteOfAge()
    {
        foreach (var done in since.Keys.Where(key => !due.ContainsKey(key) && !running.ContainsKey(key)).ToArray())
            since.Remove(done);
        var now = time.GetUtcNow();
        foreach (var key in due.Keys)
            since.TryAdd(key, now);
        Interlocked.Exchange(ref oldest, since.Count == 0 ? 0 : since.Values.Min().UtcTicks);
    }

    /// <summary>Makes the messages that may have changed, and keeps those that differ from what was posted.</summary>
    private void Render()
    {
        string[] keys;
        lock (gate)
        {
            keys = [.. touched];
            touched.Clear();
        }

        var state = node.State;
        foreach (var key in keys)
        {
            var post = state.Posts.GetValueOrDefault(key);
            if (post is not { Gone: true } && desired.Find(key, state) is { } message && message.Hash != post?.Hash)
            {
                if (message.Thread is { } thread && state.Posts.GetValueOrDefault(thread)?.Ts is null)
                {
                    Follow(thread, key);
                    continue;
                }

                due[key] = message;
                continue;
            }

            due.Remove(key);
            delayed.Remove(key);
        }
    }

    /// <summary>A message waits for the one in whose thread it stands.</summary>
    private void Follow(string thread, string key)
    {
        if (!followers.TryGetValue(thread, out var keys))
            followers[thread] = keys = [];
        keys.Add(key);
    }

    private TimeSpan Left(SlackCall call, DesiredMessage message)
    {
        var delay = delayed.TryGetValue(message.Key, out var later) ? later.NotBefore - time.GetUtcNow() : TimeSpan.Zero;
        var limit = budget.Wait(call, message);
        return delay > limit ? delay : limit;
    }

    /// <summary>What has to be done next to make Slack show a message.</summary>
    private SlackCall CallFor(DesiredMessage message, Post? post) =>
        message.Surface is Surface.Topic ? SlackCall.Topic
        : message.Surface is Surface.Bookmark ? SlackCall.Bookmark
        : message.Surface is Surface.Reaction ? SlackCall.React
        : post?.Ts is not null ? SlackCall.Update
        : !uncertain.Contains(message.Key) ? SlackCall.Post
        : sender.Knows(message) ? SlackCall.Recall : SlackCall.LookUp;

    private Task<Result> Send(SlackCall call, DesiredMessage message, Post? post, CancellationToken cancellationToken)
    {
        budget.Start(call, message.Place);
        var parent = message.Thread is { } thread ? node.State.Posts.GetValueOrDefault(thread) : null;
        var result = Run(message, call, post, call switch
        {
            SlackCall.Topic => sender.SetTopicAsync(message, cancellationToken),
            SlackCall.Bookmark => sender.BookmarkAsync(message, post?.Ts, cancellationToken),
            SlackCall.React => sender.ReactAsync(message, cancellationToken),
            SlackCall.Update => sender.UpdateAsync(message, post!.Channel!, post.Ts!, cancellationToken),
            SlackCall.Post => sender.PostAsync(message, parent, cancellationToken),
            _ => sender.FindAsync(message, parent, cancellationToken),
        }, cancellationToken);
        // Rings when the result can be taken, not a moment earlier, or the loop would look too soon and sleep on.
        _ = result.ContinueWith(_ => doorbell.Ring(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return result;
    }

    /// <summary>Runs a call, and records what came of it in the log.</summary>
    private async Task<Result> Run(DesiredMessage message, SlackCall call, Post? before, Task<Sent> sending, CancellationToken cancellationToken)
    {
        try
        {
            var sent = await sending;
            if (sent.Posted is { } posted)
                await Record(new RecordPost(message.Key, posted.Channel, posted.Ts, posted.Hash), cancellationToken);
            else if (sent.Refused is { } reason)
                await Record(new RecordRefusal(message.Key, message.Hash, reason, sent.IsGone), cancellationToken);
            return new Result(message, call, before, sent);
        }
        catch (Exception e)
        {
            return new Result(message, call, before, new Sent { Failed = e });
        }
    }

    /// <summary>What Slack shows must get into the log, however long the log is away.</summary>
    private async Task Record(ICommand command, CancellationToken cancellationToken)
    {
        var key = $"mirror/{Guid.NewGuid():N}";
        while ((await node.SubmitAsync(command, Who.System, key, cancellationToken)).Refusal is { } refusal)
        {
            LogNotRecorded(refusal.Code);
            await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
        }
    }

    private void Take(Result result)
    {
        var key = result.Message.Key;
        budget.End(result.Call, result.Message.Place);
        if (result.Sent.Failed is { } failure)
        {
            if (failure is OperationCanceledException)
                return;
            Again(key, failure, result);
            return;
        }

        trouble = null;
        delayed.Remove(key);
        if (result.Sent.Posted is not null && followers.Remove(key, out var waiting))
        {
            foreach (var follower in waiting)
                Touch(follower);
        }

        if (result.Sent.Posted is null || result.Call is not SlackCall.Update)
            uncertain.Remove(key);
        if (result.Sent.Refused is not { } reason)
            Touch(key); // newer content may have come meanwhile, and a look-up that found nothing is followed by the post
        else if (reason != result.Before?.Failure)
            LogRefused(key, reason); // once, however often a topic changes in a channel that refuses it
    }

    private void Again(string key, Exception failure, Result result)
    {
        Touch(key);
        if (failure is SlackRateLimitException limited)
        {
            var span = limited.RetryAfter ?? TimeSpan.FromSeconds(30);
            LogRateLimited(result.Call, span.TotalSeconds);
            budget.Close(result.Call, result.Message.Place, span);
            return;
        }

        if (result.Call is SlackCall.Post)
            uncertain.Add(key); // it may be there: look before posting again
        var failures = delayed.GetValueOrDefault(key).Failures + 1;
        var delay = TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, failures - 1)) * (0.75 + Random.Shared.NextDouble() / 2));
        delayed[key] = (failures, time.GetUtcNow() + delay);
        sender.Forget();
        trouble = failure is SlackException { ErrorCode: var code }
            ? new Trouble("slack-refuses", $"Slack refuses the app ({code}): messages wait. Check the token and that the app is installed.")
            : new Trouble("slack-silent", "Slack does not answer: messages wait and go out when it is back.");
        LogFailed(failure, result.Call, key, delay.TotalSeconds);
    }

    private void Touch(string key)
    {
        lock (gate)
            touched.Add(key);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack shows a message that could not be recorded yet ({Code}); trying again")]
    private partial void LogNotRecorded(string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack refused {Key} for good: {Reason}")]
    private partial void LogRefused(string key, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack answered 429 to a {Call}; pausing for {Seconds} s. This is a bug of ours")]
    private partial void LogRateLimited(SlackCall call, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Call} of {Key} failed; trying again in {Seconds:0.0} s")]
    private partial void LogFailed(Exception e, SlackCall call, string key, double seconds);

    private sealed record Result(DesiredMessage Message, SlackCall Call, Post? Before, Sent Sent);
}
