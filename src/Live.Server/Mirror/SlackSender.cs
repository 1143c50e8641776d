using Live.Messages;
using Live.Server.Access;
using Live.Server.Slack;
using Live.Server.State;

namespace Live.Server.Mirror;

/// <summary>What came of one call: at most one of the three is set; none means that a look-up found nothing.</summary>
public sealed record Sent
{
    /// <summary>Slack shows it; the channel is as the log keeps it.</summary>
    public (string Channel, string Ts, string Hash)? Posted { get; init; }

    /// <summary>Slack refused it for good.</summary>
    public string? Refused { get; init; }

    /// <summary>Refused because somebody has deleted the message.</summary>
    public bool IsGone { get; init; }

    /// <summary>It may or may not have worked; it is tried again.</summary>
    public Exception? Failed { get; init; }
}

/// <summary>Posts, updates and finds messages in Slack, one call at a time, each within a bound.</summary>
public sealed class SlackSender(ISlackApiClient slack, SlackChannels channels, Pseudonyms pseudonyms, Node node)
{
    /// <summary>Slack answers in well under a second; what takes longer than this has an unknown outcome.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);

    private const string NotInChannel = "not_in_channel";
    private const string Deleted = "message_not_found";

    /// <summary>With these answers the same message has no chance, now or later.</summary>
    private static readonly Dictionary<string, string> Final = new(StringComparer.Ordinal)
    {
        ["channel_not_found"] = "Slack knows no channel of this name; check the room's channel in the programme",
        [NotInChannel] = "the app is not in this channel; invite it with /invite",
        ["is_archived"] = "the channel is archived",
        ["user_not_found"] = "this person has left the workspace",
        ["thread_not_found"] = "somebody has deleted the message in whose thread this belongs",
        ["cannot_dm_bot"] = "this is no person",
        ["user_disabled"] = "this person has left the workspace",
        [Deleted] = "somebody has deleted the message",
        ["cant_update_message"] = "Slack does not let the app change this message",
        ["edit_window_closed"] = "the workspace does not allow late edits",
        ["msg_too_long"] = "the message is too long for Slack",
        ["msg_blocks_too_long"] = "the message is too long for Slack",
        ["invalid_blocks"] = "Slack refused the message's form",
        ["too_many_emoji"] = "the message has too many reactions",
        ["too_many_reactions"] = "the message has too many reactions",
        ["restricted_action"] = "the workspace does not let the app post here",
    };

    /// <summary>The same for topics and bookmarks, which the gathering can do without.</summary>
    private static readonly Dictionary<string, string> FinalForFrames = new(StringComparer.Ordinal)
    {
        ["missing_scope"] = "the app may not change topics or bookmarks here; install it again with the manifest that live manifest prints",
        ["user_is_restricted"] = "the workspace does not let the app change this channel's topic",
        ["method_not_supported_for_channel_type"] = "this kind of channel has no topic",
        ["permission_denied"] = "the workspace does not let the app change this channel's bookmarks",
        ["too_many_bookmarks"] = "the channel has too many bookmarks",
        ["not_found"] = "somebody has deleted the bookmark",
    };

    private string Gathering => node.State.Programme!.Id; // the mirror begins when there is one

    private readonly Lock gate = new();
    private readonly Dictionary<(Place Place, string? Thread), Dictionary<string, (string Channel, string Ts)>> found = [];

    /// <summary>Whether the place of a message has been looked into since the last <see cref="Forget"/>.</summary>
    public bool Knows(DesiredMessage message)
    {
        lock (gate)
            return found.ContainsKey((message.Place, message.Thread));
    }

    /// <summary>Places have to be looked into again.</summary>
    public void Forget()
    {
        lock (gate)
            found.Clear();
    }

    /// <summary>Posts a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="parent">The message in whose thread it goes, which Slack shows; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Sent> PostAsync(DesiredMessage message, Post? parent, CancellationToken cancellationToken) => Try(async bound =>
    {
        var channel = parent is not null ? Real(message.Place, message.Thread!, parent.Channel!)
            : message.Place.User ?? await channels.FindAsync(message.Place.Channel!, bound);
        return await JoinedAsync(channel, () => PostToAsync(channel, message, parent?.Ts, bound), bound);
    }, cancellationToken);

    /// <summary>Sets a channel's topic; setting it again changes nothing.</summary>
    public Task<Sent> SetTopicAsync(DesiredMessage topic, CancellationToken cancellationToken) => Try(async bound =>
    {
        var channel = await channels.FindAsync(topic.Place.Channel!, bound);
        await JoinedAsync(channel, () => slack.Conversations.SetTopic(channel, topic.Text, bound), bound);
        return new Sent { Posted = (channel, topic.Key, topic.Hash) };
    }, cancellationToken, FinalForFrames);

    /// <summary>Adds a bookmark, or changes it. One that is there with the same title is ours, posted before a crash or by an organizer.</summary>
    public Task<Sent> BookmarkAsync(DesiredMessage bookmark, string? id, CancellationToken cancellationToken) => Try(async bound =>
    {
        var channel = await channels.FindAsync(bookmark.Place.Channel!, bound);
        id ??= (await slack.Bookmarks.List(channel, bound)).Bookmarks.FirstOrDefault(known => known.Title == bookmark.Text)?.Id;
        var link = bookmark.Link!.AbsoluteUri;
        var shown = id is null
            ? await slack.Bookmarks.Add(channel, bookmark.Text, link: link, cancellationToken: bound)
            : await slack.Bookmarks.Edit(id, channel, link: link, title: bookmark.Text, cancellationToken: bound);
        return new Sent { Posted = (channel, shown.Id, bookmark.Hash) };
    }, cancellationToken, FinalForFrames);

    /// <summary>Puts an emoji under a message; one that is there already was put there before a crash.</summary>
    public Task<Sent> ReactAsync(DesiredMessage mark, CancellationToken cancellationToken) => Try(async bound =>
    {
        try
        {
            await slack.Reactions.AddToMessage(mark.Text, mark.Place.Channel!, mark.Target!, bound);
        }
        catch (SlackException e) when (e.ErrorCode == "already_reacted")
        {
        }

        return new Sent { Posted = (mark.Place.Channel!, mark.Key, mark.Hash) };
    }, cancellationToken);

    /// <summary>Updates a message in place.</summary>
    public Task<Sent> UpdateAsync(DesiredMessage message, string channel, string ts, CancellationToken cancellationToken) => Try(async bound =>
    {
        await slack.UpdateAsync(
            new MessageUpdate { ChannelId = Real(message.Place, message.Key, channel), Ts = ts, Text = SlackText.Escape(message.Text), Blocks = message.Blocks },
            new MessageMark(message.Key, Gathering),
            bound);
        return new Sent { Posted = (channel, ts, message.Hash) };
    }, cancellationToken);

    /// <summary>
    /// Looks for a message that may have been posted without being recorded. Its content is not compared: what is found
    /// counts as posted with unknown content, and an update follows.
    /// </summary>
    public Task<Sent> FindAsync(DesiredMessage message, Post? parent, CancellationToken cancellationToken) => Try(async bound =>
    {
        Dictionary<string, (string Channel, string Ts)>? known;
        lock (gate)
            known = found.GetValueOrDefault((message.Place, message.Thread));
        if (known is null)
        {
            known = parent is null ? await LookAsync(message.Place, bound)
                : await LookIntoThreadAsync(Real(message.Place, message.Thread!, parent.Channel!), parent.Ts!, bound);
            lock (gate)
                found[(message.Place, message.Thread)] = known;
        }

        return known.TryGetValue(message.Key, out var there) ? new Sent { Posted = (Kept(message, there.Channel), there.Ts, "unknown") } : new Sent();
    }, cancellationToken);

    /// <summary>Whether one of our messages is in that channel of Slack's, which may be somebody's direct channel.</summary>
    public bool IsIn(string channel, string key, Post post) =>
        post.Channel == channel || post.Channel is { } kept && pseudonyms.Open(kept)?.Split('\n') is [var sealedFor, var real] && sealedFor == key && real == channel;

    private async Task<Sent> PostToAsync(string channel, DesiredMessage message, string? thread, CancellationToken cancellationToken)
    {
        var posted = await slack.Chat.PostMessage(
            new Message
            {
                Channel = channel,
                ThreadTs = thread,
                Text = SlackText.Escape(message.Text),
                Blocks = message.Blocks,
                UnfurlLinks = false,
                UnfurlMedia = false,
                MetadataObject = new MessageMark(message.Key, Gathering),
            }, cancellationToken);
        return new Sent { Posted = (Kept(message, posted.Channel), posted.Ts, message.Hash) };
    }

    /// <summary>
    /// Does something in a channel, and joins it before if it must: the app joins the rooms' channels when it starts, and this
    /// came sooner, or somebody has removed it.
    /// </summary>
    private async Task<T> JoinedAsync<T>(string channel, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (SlackException e) when (e.ErrorCode == NotInChannel)
        {
            if (!await JoinAsync(channel, cancellationToken))
                throw;
            return await call();
        }
    }

    private async Task<bool> JoinAsync(string channel, CancellationToken cancellationToken)
    {
        try
        {
            await slack.Conversations.Join(channel, cancellationToken);
            return true;
        }
        catch (SlackException)
        {
            return false; // a private channel: people have to invite the app
        }
    }

    private async Task<Dictionary<string, (string Channel, string Ts)>> LookAsync(Place place, CancellationToken cancellationToken)
    {
        var channel = place.User is { } user
            ? await slack.Conversations.Open([user], cancellationToken)
            : await channels.FindAsync(place.Channel!, cancellationToken);
        var history = await slack.Conversations.History(channel, limit: 200, includeAllMetadata: true, cancellationToken: cancellationToken);
        return Ours(channel, history.Messages);
    }

    private async Task<Dictionary<string, (string Channel, string Ts)>> LookIntoThreadAsync(
        string channel, string thread, CancellationToken cancellationToken)
    {
        var replies = await slack.Conversations.Replies(channel, thread, limit: 200, includeAllMetadata: true, cancellationToken: cancellationToken);
        return Ours(channel, replies.Messages);
    }

    private Dictionary<string, (string Channel, string Ts)> Ours(string channel, IEnumerable<MessageEvent> shown)
    {
        var messages = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var message in shown)
        {
            if (MessageMark.KeyOf(message, Gathering) is { } key)
                messages[key] = (channel, message.Ts);
        }

        return messages;
    }

    /// <summary>
    /// A channel as the log keeps it. A person has one direct channel for everything: it is sealed, for each message in
    /// another way, so that a reader of the log cannot link what one person asked anonymously and by name.
    /// </summary>
    private string Kept(DesiredMessage message, string channel) =>
        message.Place.User is null ? channel : pseudonyms.Of($"{message.Key}\n{channel}");

    private string Real(Place place, string key, string kept) =>
        place.User is not null && pseudonyms.Open(kept)?.Split('\n') is [var sealedFor, var channel] && sealedFor == key ? channel : kept;

    private static async Task<Sent> Try(
        Func<CancellationToken, Task<Sent>> call, CancellationToken cancellationToken, Dictionary<string, string>? alsoFinal = null)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bound.CancelAfter(Bound);
        try
        {
            return await call(bound.Token);
        }
        catch (SlackException e) when (Final.TryGetValue(e.ErrorCode, out var reason))
        {
            return new Sent { Refused = reason, IsGone = e.ErrorCode == Deleted };
        }
        catch (SlackException e) when (alsoFinal?.ContainsKey(e.ErrorCode) is true)
        {
            return new Sent { Refused = alsoFinal[e.ErrorCode] };
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("Slack did not answer in time.", e);
        }
    }
}
