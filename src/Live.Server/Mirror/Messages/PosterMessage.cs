using Live.Programmes;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>A poster in its room's channel; its questions and their answers stand in the thread.</summary>
internal static class PosterMessage
{
    public static (string Text, IList<Block> Blocks) Of(Session session, Poster poster)
    {
        var authors = poster.Authors.IsEmpty ? "" : $" – {Say.Text(string.Join(", ", poster.Authors))}";
        var buttons = new List<IActionElement>();
        if (session.TakesQuestions)
            buttons.Add(Say.Button("Ask at this poster", Wire.AskPosterAction, PosterPicker.Value(session.Id, poster.Number)));
        if (poster.Link is { } link)
            buttons.Add(Say.Link("See the poster", link));
        var blocks = new List<Block>
        {
            Say.Section($"{Say.Label(poster)}{authors}"),
            Say.Small(Say.Join(poster.Topic is { } topic ? Say.Text(topic, 100) : null, "questions and answers in this thread")),
        };
        if (buttons.Count > 0)
            blocks.Add(new ActionsBlock { Elements = buttons });
        return ($"{poster.Label}: questions and answers in this thread", blocks);
    }
}
