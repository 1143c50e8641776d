namespace Live.Server.Slack.Edge;

/// <summary>The data that messages carry along unseen, where the Slack library has no word for it.</summary>
public static class MessageData
{
    /// <summary>Changes a message together with its data.</summary>
    public static Task UpdateAsync(
        this ISlackApiClient slack, MessageUpdate update, object metadata, CancellationToken cancellationToken) =>
        slack.Post("chat.update", new()
        {
            ["channel"] = update.ChannelId,
            ["ts"] = update.Ts,
            ["text"] = update.Text,
            ["blocks"] = update.Blocks,
            ["metadata"] = MessageMetadata.FromObject(metadata),
        }, cancellationToken);

    /// <summary>The data as an object; null if it has another form, because what another app wrote must not stop us.</summary>
    public static T? Read<T>(this MessageMetadata metadata)
        where T : class
    {
        try
        {
            return metadata.ToObject<T>();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
