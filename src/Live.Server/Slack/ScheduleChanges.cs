using System.Globalization;
using System.Text.Json;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>A schedule change from Slack: first exactly what it would do, seen only by the organizer; then Send, and Undo.</summary>
public sealed class ScheduleChanges(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    private static readonly Refusal WhichSession = new(
        "session.which", "Nothing is on here or to come today. Name the session, for example: /live delay 10 Invited Talk 3");

    /// <summary>"/live delay": the preview.</summary>
    public SlashCommandResponse Delay(Programme programme, Person? person, Room? room, int minutes, string name)
    {
        if (person is not { Organizer: true })
            return Answers.No(AccessRefusals.OrganizerNeeded);
        if (Choose(programme, room, name) is not { } session)
            return Answers.No(name.Length > 0 ? SessionRefusals.Unknown : WhichSession);
        var change = new ChangeRequest("late", session.Id.Value, minutes, "auto");
        var (text, blocks) = Preview(programme, change);
        return Answers.Blocks(text, blocks);
    }

    /// <summary>"Send", "Cancel" and "Undo" under a preview.</summary>
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
            return;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var person = SlackPeople.PersonOf(programme, member);
        var (text, blocks) = person is null ? Sentence(AccessRefusals.OrganizerNeeded.Sentence) : action.ActionId switch
        {
            Wire.SendChangeAction => await SendAsync(programme, person, action.Value ?? "", request.TriggerId),
            Wire.UndoChangeAction => await UndoAsync(person, action.Value ?? "", request.TriggerId),
            _ => Sentence("Nothing was sent."),
        };
        await slack.ReplaceAsync(request, text, blocks);
    }

    private async Task<(string, IList<Block>)> SendAsync(Programme programme, Person person, string value, string trigger)
    {
        if (JsonSerializer.Deserialize<Shown>(value) is not { } shown)
            return Sentence(ReleaseSchedule.ChangedMeanwhile.Sentence);
        if (WasSent(node.State, person, shown))
            return Sent(node.State, shown);
        var (draft, refusal) = ScheduleRequests.Draft(programme, shown.Change, node.Now);
        if (draft is null)
            return Sentence(refusal!.Sentence);
        if (Fingerprints.Of(draft) != shown.Fingerprint)
            return WithPreview(programme, shown.Change);
        var outcome = await node.SubmitAsync(new ReleaseSchedule(shown.BasedOn, draft), Who.Person(person.Id), $"slack/{trigger}");
        if (WasSent(outcome.State, person, shown))
            return Sent(outcome.State, shown);
        return outcome.Refusal?.Code == ReleaseSchedule.ChangedMeanwhile.Code
            ? WithPreview(outcome.State.Programme!, shown.Change)
            : Sentence(outcome.Refusal!.Sentence);
    }

    /// <summary>Whether this very preview was sent by this very person: a second press says the same as the first.</summary>
    private static bool WasSent(Live.State state, Person person, Shown shown) =>
        Released(state, shown) is { } release && release.Who == Who.Person(person.Id)
        && Fingerprints.Of(new ScheduleDraft(release.Headline, release.After)) == shown.Fingerprint;

    private static Release? Released(Live.State state, Shown shown) =>
        state.Releases.FirstOrDefault(release => release.Version == shown.BasedOn + 1);

    private static (string, IList<Block>) Sent(Live.State state, Shown shown)
    {
        var release = Released(state, shown)!;
        return ("Sent.",
        [
            Say.Section($"Sent: *{Say.Text(release.Headline)}.*"),
            new ActionsBlock { Elements = [Say.Button("Undo", Wire.UndoChangeAction, release.Version.ToString(CultureInfo.InvariantCulture))] },
            Say.Small($"You can undo it for {Release.UndoSpan.TotalMinutes:0} minutes; a correction is posted then."),
        ]);
    }

    private async Task<(string, IList<Block>)> UndoAsync(Person person, string value, string trigger)
    {
        _ = int.TryParse(value, out var version);
        var outcome = await node.SubmitAsync(new UndoRelease(version), Who.Person(person.Id), $"slack/{trigger}");
        return Sentence(outcome.Refusal?.Sentence ?? "Undone. The earlier times hold again, and the correction is posted.");
    }

    private (string, IList<Block>) WithPreview(Programme programme, ChangeRequest change)
    {
        var (text, blocks) = Preview(programme, change);
        return (text, [Say.Section(SlackText.Escape(ReleaseSchedule.ChangedMeanwhile.Sentence)), .. blocks]);
    }

    private (string Text, IList<Block> Blocks) Preview(Programme programme, ChangeRequest change)
    {
        var (draft, refusal) = ScheduleRequests.Draft(programme, change, node.Now);
        if (draft is null)
            return Sentence(refusal!.Sentence);
        var preview = SchedulePreview.Of(node.State, draft);
        var view = ScheduleText.Preview(programme, preview);
        var shown = JsonSerializer.Serialize(new Shown(change, view.BasedOn, view.Fingerprint));
        var lines = preview.Changes.Select(each => "• " + each.Say(at => Say.Time(programme, at), name => Say.Text(name)));
        return ($"{draft.Headline}?",
        [
            Say.Section($"*{Say.Text(draft.Headline)}?* This is what everybody in {Say.Text(string.Join(", ", view.Channels))} will read:"),
            .. Say.Sections(lines, "\n"),
            Say.Small(Effects(view)),
            new ActionsBlock
            {
                Elements =
                [
                    Say.Button("Send", Wire.SendChangeAction, shown, ButtonStyle.Primary),
                    Say.Button("Cancel", Wire.CancelChangeAction, "cancel"),
                ],
            },
        ]);
    }

    private static string Effects(PreviewView view) => Say.Join(
        view.Retimed > 0 ? $"re-times {Say.Count(view.Retimed, "announcement")}" : null,
        view.Corrected > 0 ? $"corrects {Say.Count(view.Corrected, "posted message")}" : null,
        view.Questions > 0 ? $"{Say.Count(view.Questions, "open question")} move along" : null,
        view.Chairs.Count > 0 ? $"concerns {Say.Text(string.Join(", ", view.Chairs))}" : null,
        view.Overlaps.Count > 0 ? $"*look here:* {Say.Text(string.Join(" ", view.Overlaps))}" : "no overlaps");

    private Session? Choose(Programme programme, Room? room, string name)
    {
        var now = node.Now;
        if (name.Length > 0)
        {
            return programme.Find(new SessionId(Slug.Of(name)))
                ?? programme.Sessions.FirstOrDefault(session => session.Title.Contains(name, StringComparison.OrdinalIgnoreCase));
        }

        var rooms = room is null ? programme.Rooms : [room];
        return rooms.Select(found => programme.On(found.Id, now)).FirstOrDefault(session => session is not null)
            ?? rooms.Select(found => programme.Next(found.Id, now)).FirstOrDefault(session => session is not null);
    }

    private static (string, IList<Block>) Sentence(string sentence) => (sentence, [Say.Section(SlackText.Escape(sentence))]);

    private sealed record Shown(ChangeRequest Change, int BasedOn, string Fingerprint);
}
