using System.Text.Json;

namespace Live.Server.Slack.Edge;

/// <summary>What blocks show, to be compared.</summary>
public static class BlockContent
{
    /// <summary>Equal for equal blocks only.</summary>
    public static byte[] Of(IList<Block> blocks) => JsonSerializer.SerializeToUtf8Bytes(blocks, SlackJson.Options);
}
