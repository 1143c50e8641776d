using System.Collections.Immutable;

namespace Live.Rehearsal.Workspace;

/// <summary>Looking at the workspace, and waiting for it to change.</summary>
public sealed partial class StandInWorkspace
{
    public ImmutableArray<SlackPerson> People => state.People;

    /// <summary>All conversations, direct ones too.</summary>
    public ImmutableArray<ChannelView> Conversations => [.. state.Conversations.Select(conversation => new ChannelView(state, conversation))];

    /// <param name="user">An id, or a name with or without @.</param>
    /// <exception cref="ArgumentException">There is nobody of that name.</exception>
    public SlackPerson Person(string user) =>
        state.FindPerson(user) ?? throw new ArgumentException($"Nobody in the workspace is called '{user}'", nameof(user));

    /// <param name="channel">An id, or a name with or without #.</param>
    /// <exception cref="ArgumentException">There is no such conversation.</exception>
    public ChannelView Channel(string channel) =>
        new(state, state.FindChannel(channel) ?? throw new ArgumentException($"There is no channel '{channel}'", nameof(channel)));

    /// <summary>The messages between a person and the bot, oldest first.</summary>
    public ImmutableArray<SlackMessage> DirectMessages(string user) =>
        state.FindDirect(Person(user).Id) is { } direct ? state.Messages(direct) : [];

    /// <summary>The direct conversation between a person and the bot, opened if need be.</summary>
    public ChannelView DirectChannel(string user) => new(state, state.OpenDirect(Person(user).Id));

    /// <summary>What only this person was shown and still sees, oldest first.</summary>
    public ImmutableArray<SlackMessage> EphemeralMessages(string user) => state.EphemeralsOf(Person(user).Id);

    /// <summary>The modal in front of a person, or null.</summary>
    public SlackView? ViewOf(string user) => views.StackOf(Person(user).Id) is [.., var top] ? top : null;

    /// <summary>All modals of a person, the front one last.</summary>
    public ImmutableArray<SlackView> ViewsOf(string user) => views.StackOf(Person(user).Id);

    public SlackView? HomeOf(string user) => views.HomeOf(Person(user).Id);

    /// <summary>The modal that was opened with the trigger of an interaction, if it is open still.</summary>
    public SlackView? ViewOpenedBy(string triggerId) => triggers.ViewOpenedBy(triggerId) is { } id ? views.Find(id) : null;

    /// <summary>The position of the newest change; a start for <see cref="ReadChangesAsync"/>.</summary>
    public long LastChange => state.Feed.Last;

    /// <summary>
    /// Changes after a position, then new ones as they come, in order, until cancelled. A reader more than
    /// <see cref="SlackLimits.KeptChanges"/> behind finds a gap in the positions and should look afresh.
    /// </summary>
    public IAsyncEnumerable<WorkspaceChange> ReadChangesAsync(long after, CancellationToken cancellationToken) =>
        state.Feed.ReadAsync(after, cancellationToken);

    /// <summary>Completes at the next change of anything, for waits of one's own.</summary>
    public Task NextChangeAsync() => state.Feed.NextAsync();

    /// <summary>Waits, without polling, until something holds. It is asked once now and again after changes, never under a lock.</summary>
    /// <param name="timeout">Real time; 5 seconds by default.</param>
    /// <exception cref="TimeoutException">It did not hold in time.</exception>
    public async Task WaitForAsync(
        Func<StandInWorkspace, bool> holds, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        await WaitForAsync(workspace => holds(workspace) ? this : null, timeout, cancellationToken);

    /// <summary>Waits until there is something, and returns it.</summary>
    /// <inheritdoc cref="WaitForAsync(Func{StandInWorkspace, bool}, TimeSpan?, CancellationToken)"/>
    public async Task<T> WaitForAsync<T>(
        Func<StandInWorkspace, T?> find, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where T : class
    {
        var limit = timeout ?? TimeSpan.FromSeconds(5);
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var next = NextChangeAsync();
            if (find(this) is { } found)
                return found;
            var left = limit - TimeProvider.System.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
                throw new TimeoutException($"What was waited for did not happen within {limit.TotalSeconds:0.#} s");
            await next.WaitAsync(left, cancellationToken);
        }
    }
}
