using System.Globalization;
using Live.Broadcasts;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>"/live held": what organizers have prepared and not sent, each with Send and Drop.</summary>
public sealed class HeldDrafts(Node node, ISlackApiClient slack, SlackPeople people, ScheduleChanges changes) : IBlockActionHandler<ButtonAction>
{
    private const string Change = "change/";
    private const string Announcement = "announcement/";

    /// <summary>The id of a draft: by what was shown, so that it is held once.</summary>
    public static HeldId Name(string fingerprint, int basedOn) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{fingerprint}-{basedOn}"));

    /// <summary>What is held.</summary>
    public (string Text, IList<Block> Blocks) List()
    {
        var (state, programme) = (node.State, node.State.Programme!);
        var blocks = new List<Block>();
        foreach (var held in state.Held)
            blocks.AddRange(Line(programme, held.Headline, held.Who, held.At, $"{Change}{held.Id}"));
        foreach (var broadcast in state.Broadcasts.Values.Where(broadcast => broadcast.State is BroadcastState.Held).OrderBy(broadcast => broadcast.At))
            blocks.AddRange(Line(programme, $"“{Say.Cut(broadcast.Text, 100)}”", broadcast.Who, broadcast.At, $"{Announcement}{broadcast.Id}"));
        return blocks.Count == 0
            ? ChangePreview.Sentence("Nothing is held. Press Hold under a preview to keep it for later.")
            : ("What is held", blocks);
    }

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
            return;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var (person, value) = (SlackPeople.PersonOf(programme, member), action.Value ?? "");
        var (text, blocks) = person is not { Organizer: true } ? ChangePreview.Sentence(AccessRefusals.OrganizerNeeded.Sentence)
            : value.StartsWith(Announcement, StringComparison.Ordinal)
                ? await AnnouncementAsync(person, action.ActionId, new BroadcastId(value[Announcement.Length..]), request.TriggerId)
            : await ChangeAsync(person, action.ActionId, new HeldId(value[Math.Min(value.Length, Change.Length)..]), request.TriggerId);
        await slack.ReplaceAsync(request, text, blocks);
    }

    /// <summary>Sends it if it is exactly what was shown when it was held; otherwise it is shown anew first.</summary>
    private async Task<(string Text, IList<Block> Blocks)> ChangeAsync(Person person, string action, HeldId id, string trigger)
    {
        if (action == Wire.DropHeldAction)
        {
            var outcome = await node.SubmitAsync(new DropHeld(id), Who.Person(person.Id), $"slack/{trigger}");
            return outcome.Refusal is { } refusal ? ChangePreview.Sentence(refusal.Sentence) : List();
        }

        if (node.State.FindHeld(id) is not { } held)
            return ChangePreview.Sentence(DropHeld.Gone.Sentence);
        var (draft, impossible) = held.Wish.Plan(node.State.Programme!, node.Now);
        if (draft is null)
            return ChangePreview.Sentence($"{impossible!.Sentence} It is still held; drop it with /live held.");
        var shown = new Shown(held.Wish, held.BasedOn, Fingerprints.Of(draft), id);
        return held.BasedOn == node.State.ScheduleVersion && Name(shown.Fingerprint, held.BasedOn) == id
            ? await changes.SendAsync(person, shown, trigger)
            : changes.Anew(shown);
    }

    private async Task<(string Text, IList<Block> Blocks)> AnnouncementAsync(Person person, string action, BroadcastId id, string trigger)
    {
        if (node.State.Broadcasts.GetValueOrDefault(id) is not { State: BroadcastState.Held } held)
            return ChangePreview.Sentence(DropHeld.Gone.Sentence);
        ICommand command = action == Wire.DropHeldAction ? new TakeBackBroadcast(id) : new SendBroadcast(id, held.Text, held.Rooms);
        var outcome = await node.SubmitAsync(command, Who.Person(person.Id), $"slack/{trigger}");
        return outcome.Refusal is { } refusal ? ChangePreview.Sentence(refusal.Sentence)
            : action == Wire.DropHeldAction ? List()
            : AnnouncementPreview.Sent(outcome.State.Programme!, outcome.State.Broadcasts[id]);
    }

    private static IEnumerable<Block> Line(Programme programme, string headline, Who who, DateTimeOffset at, string value)
    {
        yield return Say.Section($"*{Say.Text(headline)}*");
        yield return Say.Small(Say.Join($"held since {Say.Time(programme, at)}", who.PersonId is { } id ? Say.Text(programme.Find(id)?.Name ?? id.Value) : null));
        yield return new ActionsBlock { Elements = [Say.Button("Send", Wire.SendHeldAction, value), Say.Button("Drop", Wire.DropHeldAction, value)] };
    }
}
