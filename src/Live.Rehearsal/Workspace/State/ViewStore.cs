using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Live.Rehearsal.Workspace.State;

/// <summary>Everybody's open modals (a stack of at most three) and Home tabs.</summary>
internal sealed class ViewStore(WorkspaceState workspace)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ImmutableArray<SlackView>> stacks = [];
    private readonly Dictionary<string, SlackView> homes = [];
    private long version;

    /// <summary>A person's open modals, the lowest first.</summary>
    public ImmutableArray<SlackView> StackOf(string user)
    {
        lock (gate)
            return stacks.TryGetValue(user, out var stack) ? stack : [];
    }

    public SlackView? HomeOf(string user)
    {
        lock (gate)
            return homes.GetValueOrDefault(user);
    }

    public SlackView? Find(string? id, string? externalId = null)
    {
        Func<SlackView, bool> isIt = string.IsNullOrEmpty(id)
            ? view => !string.IsNullOrEmpty(externalId) && view.ExternalId == externalId
            : view => view.Id == id;
        lock (gate)
            return stacks.Values.SelectMany(stack => stack).Concat(homes.Values).FirstOrDefault(isIt);
    }

    /// <summary>Opens a modal; whatever modal the person had open goes away, as in Slack.</summary>
    public SlackView Open(string user, JsonElement definition)
    {
        var id = workspace.NextId("V");
        var view = new SlackView { Id = id, RootId = id, Hash = NextHash(), User = user, Definition = definition };
        view = view with { Values = FieldValues.Initial(view) };
        lock (gate)
            stacks[user] = [view];
        workspace.Feed.Add(ChangeKind.ViewOpened, user: user, view: view);
        return view;
    }

    /// <summary>Null if the stack is empty or already three high.</summary>
    public SlackView? Push(string user, JsonElement definition)
    {
        SlackView view;
        lock (gate)
        {
            var stack = stacks.GetValueOrDefault(user, []);
            if (stack.IsEmpty || stack.Length >= SlackLimits.ViewStack)
                return null;
            view = new SlackView
            {
                Id = workspace.NextId("V"),
                RootId = stack[0].Id,
                PreviousId = stack[^1].Id,
                Hash = NextHash(),
                User = user,
                Definition = definition,
            };
            view = view with { Values = FieldValues.Initial(view) };
            stacks[user] = stack.Add(view);
        }

        workspace.Feed.Add(ChangeKind.ViewOpened, user: user, view: view);
        return view;
    }

    /// <summary>Replaces a view's content; null if it is closed. What was typed into fields that stay is kept.</summary>
    public SlackView? Update(string id, JsonElement definition) => Change(id, view => Renewed(view, definition));

    public SlackView Publish(string user, JsonElement definition)
    {
        SlackView home;
        lock (gate)
        {
            if (homes.TryGetValue(user, out var before))
            {
                home = Renewed(before, definition);
            }
            else
            {
                var id = workspace.NextId("V");
                home = new() { Id = id, RootId = id, Hash = NextHash(), User = user, Definition = definition };
                home = home with { Values = FieldValues.Initial(home) };
            }

            homes[user] = home;
        }

        workspace.Feed.Add(ChangeKind.HomePublished, user: user, view: home);
        return home;
    }

    /// <summary>Records what a person filled in; the hash stays, because the bot's version of the view does.</summary>
    public SlackView? Fill(string id, IEnumerable<KeyValuePair<(string, string), JsonElement>> values) =>
        Change(id, view => view with { Values = view.Values.SetItems(values) });

    public SlackView? ShowErrors(string id, ImmutableDictionary<string, string> errors) =>
        Change(id, view => view with { Errors = errors });

    /// <summary>Closes a modal and those above it, or the whole stack.</summary>
    public ImmutableArray<SlackView> Close(string user, string? id = null)
    {
        ImmutableArray<SlackView> closed;
        lock (gate)
        {
            var stack = stacks.GetValueOrDefault(user, []);
            var from = id is null ? 0 : stack.TakeWhile(view => view.Id != id).Count();
            closed = stack[from..];
            if (from == 0)
                stacks.Remove(user);
            else
                stacks[user] = stack[..from];
        }

        foreach (var view in closed)
            workspace.Feed.Add(ChangeKind.ViewClosed, user: user, view: view);
        return closed;
    }

    private SlackView? Change(string id, Func<SlackView, SlackView> change)
    {
        SlackView after;
        lock (gate)
        {
            if (Find(id) is not { } before)
                return null;
            after = change(before);
            if (homes.TryGetValue(before.User, out var home) && home.Id == id)
                homes[before.User] = after;
            else
                stacks[before.User] = stacks[before.User].Replace(before, after);
        }

        workspace.Feed.Add(ChangeKind.ViewUpdated, user: after.User, view: after);
        return after;
    }

    private SlackView Renewed(SlackView before, JsonElement definition)
    {
        var after = before with { Definition = definition, Hash = NextHash(), Errors = before.Errors.Clear() };
        var initial = FieldValues.Initial(after);
        return after with { Values = initial.SetItems(before.Values.Where(value => initial.ContainsKey(value.Key))) };
    }

    private string NextHash() => string.Create(
        CultureInfo.InvariantCulture,
        $"{workspace.Clock.GetUtcNow().ToUnixTimeSeconds()}.{Interlocked.Increment(ref version):x8}");
}
