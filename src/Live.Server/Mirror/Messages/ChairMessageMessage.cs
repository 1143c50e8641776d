using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>What an organizer tells a chair, with "Got it" until one of the chairs has read it.</summary>
internal static class ChairMessageMessage
{
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Session session, ChairMessage message, bool concerned)
    {
        var by = Name(programme, message.By);
        var blocks = new List<Block>
        {
            Say.Section($"*{Say.Text(by)}*, about {Say.Text(session.Title)}:\n>{Say.Text(message.Text, ChairMessage.MaxLength)}"),
        };
        if (message.Read is { } read)
            blocks.Add(Say.Small($"● read by {Say.Text(Name(programme, read.By))} {Say.Time(programme, read.At)}"));
        else if (concerned)
            blocks.Add(new ActionsBlock { Elements = [Say.Button("Got it", Wire.GotItAction, message.Id.Value, ButtonStyle.Primary)] });
        return ($"{by}: {message.Text}", blocks);
    }

    private static string Name(Programme programme, Who who) => who.PersonId is { } id ? programme.Find(id)?.Name ?? id.Value : "Live";
}
