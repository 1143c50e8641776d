using System.Collections.Immutable;
using System.Globalization;
using Live.Rehearsal.Workspace.Delivery;

namespace Live.Rehearsal.Workspace.State;

/// <summary>
/// What the workspace consists of: people, conversations, messages. One lock guards it all: what happens under it is short, and
/// readers get immutable records. Changes ring the feed and tell the bot after the lock is released.
/// </summary>
internal sealed partial class WorkspaceState
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, SlackPerson> people = [];
    private readonly Dictionary<string, string> idsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> idsByEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Conversation> conversations = [];
    private readonly Dictionary<string, Conversation> channelsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Conversation> directs = [];
    private readonly List<Conversation> openToAll = [];
    private readonly Action<BotEvent> tellBot;
    private long lastMicros;
    private long lastId;

    public WorkspaceState(WorkspaceOptions options, TimeProvider clock, Action<BotEvent> tellBot)
    {
        this.tellBot = tellBot;
        Options = options;
        Clock = clock;
        Feed = new(clock);
        foreach (var person in options.People.Append(options.Bot))
            AddPerson(new(person.Id, person.Name, person.RealName, person.Email, person.TimeZone, person.IsBot, person.Title));
        foreach (var channel in options.Channels)
            AddChannel(channel);
    }

    public WorkspaceOptions Options { get; }

    public TimeProvider Clock { get; }

    public ChangeFeed Feed { get; }

    public string BotId => Options.Bot.Id;

    public ImmutableArray<SlackPerson> People
    {
        get { lock (gate) return [.. people.Values]; }
    }

    public SlackPerson AddPerson(SlackPerson person)
    {
        lock (gate)
        {
            people.Add(person.Id, person);
            idsByName[person.Name] = person.Id;
            if (person.Email.Length > 0)
                idsByEmail[person.Email] = person.Id;
            foreach (var channel in openToAll)
                channel.Members.Add(person.Id);
        }

        return person;
    }

    /// <summary>By id, or by name with or without an @.</summary>
    public SlackPerson? FindPerson(string idOrName)
    {
        lock (gate)
        {
            return people.GetValueOrDefault(idOrName)
                ?? (idsByName.TryGetValue(idOrName.TrimStart('@'), out var id) ? people[id] : null);
        }
    }

    public SlackPerson? FindPersonByEmail(string email)
    {
        lock (gate)
            return idsByEmail.TryGetValue(email, out var id) ? people[id] : null;
    }

    /// <summary>By id only, as the methods that do not post take it.</summary>
    public Conversation? FindConversation(string id)
    {
        lock (gate)
            return conversations.GetValueOrDefault(id);
    }

    /// <summary>By id or by channel name, with or without a #.</summary>
    public Conversation? FindChannel(string idOrName)
    {
        lock (gate)
            return conversations.GetValueOrDefault(idOrName) ?? channelsByName.GetValueOrDefault(idOrName.TrimStart('#'));
    }

    /// <summary>The direct message between a person and the bot, opened if need be.</summary>
    public Conversation OpenDirect(string user)
    {
        Conversation? direct;
        lock (gate)
        {
            if (directs.TryGetValue(user, out direct))
                return direct;
            direct = new("D" + user[1..], "", ConversationKind.Direct, Clock.GetUtcNow()) { Members = { user, BotId } };
            directs.Add(user, direct);
            conversations.Add(direct.Id, direct);
        }

        Feed.Add(ChangeKind.ConversationChanged, direct.Id, user);
        return direct;
    }

    public Conversation? FindDirect(string user)
    {
        lock (gate)
            return directs.GetValueOrDefault(user);
    }

    public ImmutableArray<Conversation> Conversations
    {
        get { lock (gate) return [.. conversations.Values]; }
    }

    /// <summary>Reads or changes a conversation under the lock.</summary>
    public T With<T>(Func<T> look)
    {
        lock (gate)
            return look();
    }

    public bool IsMember(Conversation conversation, string user)
    {
        lock (gate)
            return conversation.Members.Contains(user);
    }

    public bool Join(Conversation conversation, string user)
    {
        lock (gate)
        {
            if (!conversation.Members.Add(user))
                return false;
        }

        Feed.Add(ChangeKind.ConversationChanged, conversation.Id);
        tellBot(BotEvents.MemberJoined(this, conversation, user));
        return true;
    }

    /// <summary>A new id with the given letter in front, in Slack's shape.</summary>
    /// <summary>Gives a channel another name; its id and its messages stay.</summary>
    public void Rename(string name, string to)
    {
        lock (gate)
        {
            channelsByName.Remove(name.TrimStart('#'), out var channel);
            channel!.Name = to.TrimStart('#');
            channelsByName.Add(channel.Name, channel);
        }
    }

    public string NextId(string prefix) =>
        prefix + Interlocked.Increment(ref lastId).ToString("X9", CultureInfo.InvariantCulture);

    private void AddChannel(ChannelOptions options)
    {
        var kind = options.IsPrivate ? ConversationKind.PrivateChannel : ConversationKind.Channel;
        var channel = new Conversation(options.Id, options.Name.TrimStart('#'), kind, Clock.GetUtcNow())
        {
            Topic = options.Topic,
            IsArchived = options.IsArchived,
        };
        if (options.Members is null)
            openToAll.Add(channel);
        channel.Members.UnionWith(options.Members ?? [.. people.Keys]);
        if (options.BotIsMember)
            channel.Members.Add(BotId);
        else
            channel.Members.Remove(BotId);
        conversations.Add(channel.Id, channel);
        channelsByName.Add(channel.Name, channel);
    }

    // Two messages in the same microsecond get neighbouring ones, so that a time stamp stays an id.
    private string NextTs()
    {
        var micros = (Clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        lastMicros = Math.Max(micros, lastMicros + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{lastMicros / 1_000_000}.{lastMicros % 1_000_000:D6}");
    }
}
