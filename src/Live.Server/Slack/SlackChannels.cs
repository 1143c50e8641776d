using Live.Programmes;

namespace Live.Server.Slack;

/// <summary>Slack's ids of channels that the programme names. A name not known yet is looked up, all names at once.</summary>
public sealed class SlackChannels(ISlackApiClient slack) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private Dictionary<string, string> idByName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of a channel given by name or id; the name itself when Slack does not list it, so that Slack says what is wrong.</summary>
    public async Task<string> FindAsync(string channel, CancellationToken cancellationToken)
    {
        if (idByName.TryGetValue(channel, out var known))
            return known;
        await one.WaitAsync(cancellationToken);
        try
        {
            if (!idByName.ContainsKey(channel))
                idByName = await ListAsync(cancellationToken);
        }
        finally
        {
            one.Release();
        }

        return idByName.GetValueOrDefault(channel, channel);
    }

    /// <summary>
    /// The room whose channel has this id; null in any other channel. Of names, only those known are compared: a name that
    /// Slack does not list is not looked up anew for each message.
    /// </summary>
    public async Task<Room?> RoomAsync(Programme programme, string id, CancellationToken cancellationToken)
    {
        foreach (var room in programme.Rooms)
        {
            if (room.Channel is not { } channel)
                continue;
            if (idByName.Count == 0 && channel != id)
                await FindAsync(channel, cancellationToken);
            if (channel == id || idByName.GetValueOrDefault(channel) == id)
                return room;
        }

        return null;
    }

    /// <summary>
    /// The same for a channel whose present name is known too, without asking Slack. The id decides: a channel that was renamed
    /// is the room's still.
    /// </summary>
    public Room? Room(Programme programme, string id, string name) => programme.Rooms.FirstOrDefault(room => room.Channel is { } channel
        && (channel == id || (idByName.TryGetValue(channel, out var known) ? known == id : string.Equals(channel, name, StringComparison.OrdinalIgnoreCase))));

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private async Task<Dictionary<string, string>> ListAsync(CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, string>(idByName, StringComparer.OrdinalIgnoreCase); // names that channels had before stay theirs
        string? cursor = null;
        do
        {
            var page = await slack.Conversations.List(
                excludeArchived: false, limit: 1000, types: [ConversationType.PublicChannel, ConversationType.PrivateChannel],
                cursor: cursor, cancellationToken: cancellationToken);
            foreach (var channel in page.Channels)
            {
                ids[channel.Id] = channel.Id;
                if (channel.Name is { } name)
                    ids[name] = channel.Id;
            }

            cursor = page.ResponseMetadata.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        return ids;
    }
}
