using System.Globalization;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Mirror.Messages;
using Live.Server.Schedule;

namespace Live.Server.Slack.Organizing;

/// <summary>A schedule change as its organizer sees it before and after it is sent.</summary>
internal static class ChangePreview
{
    private const int MostCharacters = 6000; // of the messages in it; Slack takes about 13,200 in all

    /// <summary>Exactly what would change and be posted, with Send, Hold and Cancel; or why it cannot be.</summary>
    public static (string Text, IList<Block> Blocks) Of(Live.State state, ScheduleWish wish, DateTimeOffset now, HeldId? held = null)
    {
        var programme = state.Programme!;
        var (draft, refusal) = wish.Plan(programme, now);
        if (draft is null)
            return Sentence(refusal!.Sentence);
        var preview = SchedulePreview.Of(state, draft, now);
        var shown = new Shown(wish, preview.BasedOn, Fingerprints.Of(draft), held).Write();
        return ($"{draft.Headline}?",
        [
            .. Messages(programme, preview),
            Say.Small(Effects(programme, preview)),
            new ActionsBlock
            {
                Elements =
                [
                    Say.Button("Send", Wire.SendChangeAction, shown, ButtonStyle.Primary),
                    .. held is null ? new[] { Say.Button("Hold", Wire.HoldChangeAction, shown) } : [],
                    Say.Button("Cancel", Wire.CancelChangeAction, "cancel"),
                ],
            },
        ]);
    }

    /// <summary>What an organizer sees once it is sent.</summary>
    public static (string Text, IList<Block> Blocks) Sent(Live.State state, Release release)
    {
        var waits = release.Version > state.Settled;
        var undo = $"You can undo it for {Release.UndoSpan.TotalMinutes:0} minutes";
        return ("Sent.",
        [
            Say.Section($"Sent: *{Say.Text(release.Headline)}.*"),
            new ActionsBlock { Elements = [Say.Button("Undo", Wire.UndoChangeAction, release.Version.ToString(CultureInfo.InvariantCulture))] },
            Say.Small(waits
                ? $"The new times hold now. The message goes out when nothing more was changed for a moment. {undo}; before the message is out, nobody is told."
                : $"{undo}; a correction is posted then."),
        ]);
    }

    /// <summary>A sentence in the preview's place.</summary>
    public static (string Text, IList<Block> Blocks) Sentence(string sentence) => (sentence, [Say.Section(SlackText.Escape(sentence))]);

    /// <summary>The messages exactly as they will be posted: the same text only once, with all the channels that get it.</summary>
    internal static List<Block> Messages(Programme programme, SchedulePreview preview)
    {
        var headline = $"*{Say.Text(preview.Draft.Headline)}?*";
        var rooms = ScheduleText.Concerned(programme, preview.Batch).ToArray();
        var texts = rooms.GroupBy(room => ScheduleText.Message(programme, preview.Batch, room.Id)).ToArray();
        if (texts.Length == 0)
        {
            var why = preview.Batch.Changes.Any() ? "No room concerned has a Slack channel; the screens show it:" : "Nothing is posted, because nobody was told yet:";
            return [Say.Section($"{headline} {why}"), .. Say.Sections(ScheduleText.Lines(programme, preview.Changes).Select(line => "• " + Say.Text(line)), "\n")];
        }

        var blocks = new List<Block>();
        var (left, unseen) = (MostCharacters, 0);
        foreach (var (index, text) in texts.Index())
        {
            var channels = Say.Text(string.Join(", ", text.Select(room => "#" + room.Channel).Distinct()));
            blocks.Add(Say.Section(index == 0
                ? $"{headline} This is what everybody in {channels} will read:"
                : $"And in {channels}:"));
            var message = ChangeMessage.Of(programme, preview.Batch, text.First().Id).Blocks;
            left -= message.OfType<SectionBlock>().Sum(block => block.Text!.Text.Length);
            if (left >= 0 || index == 0)
                blocks.AddRange(message);
            else
                unseen++;
        }

        if (unseen > 0)
            blocks.Add(Say.Small("The rest is too long to be shown here; the desk shows it whole."));
        return blocks;
    }

    /// <summary>What else it would do, in one line.</summary>
    internal static string Effects(Programme programme, SchedulePreview preview) => Say.Join(
        Say.Text(ScheduleText.When(programme, preview)),
        preview.Retimed > 0 ? $"re-times {Say.Count(preview.Retimed, "announcement")}" : null,
        preview.Corrected > 0 ? $"corrects {Say.Count(preview.Corrected, "posted message")}" : null,
        preview.Questions > 0 ? $"{Say.Count(preview.Questions, "open question")} {(preview.Questions == 1 ? "moves" : "move")} along" : null,
        preview.Chairs.Length > 0 ? $"concerns {Say.Text(string.Join(", ", preview.Chairs.Select(person => person.Name)))}" : null,
        preview.Overlaps.Length > 0 ? $"*look here:* {Say.Text(string.Join(" ", ScheduleText.Overlaps(programme, preview)), 1500)}" : "no overlaps");
}
