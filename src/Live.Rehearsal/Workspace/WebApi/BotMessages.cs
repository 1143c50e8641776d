using System.Globalization;
using System.Text.Json;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

internal static class BotMessages
{
    /// <summary>A message of the bot from checked content.</summary>
    public static SlackMessage Draft(WorkspaceState workspace, string channel, string ts, MessageContent content) => new()
    {
        Channel = channel,
        Ts = ts,
        User = workspace.BotId,
        IsFromBot = true,
        PostedAt = Moment(ts),
        Text = content.Text ?? "",
        Blocks = content.Blocks is { ValueKind: JsonValueKind.Array } blocks && blocks.GetArrayLength() > 0 ? blocks : null,
        Attachments = content.Attachments,
        Metadata = content.Metadata,
    };

    public static string TsOf(DateTimeOffset moment)
    {
        var micros = (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        return string.Create(CultureInfo.InvariantCulture, $"{micros / 1_000_000}.{micros % 1_000_000:D6}");
    }

    public static DateTimeOffset Moment(string ts) =>
        DateTimeOffset.UnixEpoch.AddTicks((long)(decimal.Parse(ts, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond));
}
