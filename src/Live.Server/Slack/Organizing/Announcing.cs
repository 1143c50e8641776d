using System.Security.Cryptography;
using System.Text;
using Live.Broadcasts;
using Live.Log;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>"/live announce": something that the organizers say to everybody, first as a preview.</summary>
public sealed class Announcing(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    private const int MostOfName = 80;

    /// <summary>The preview of what was typed: a room's name first, or all rooms.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="person">The organizer.</param>
    /// <param name="typed">"Hall A: lunch is in the courtyard".</param>
    /// <param name="request">Slack's id of the request: the same one is the same announcement.</param>
    public (string Text, IList<Block> Blocks) Preview(Programme programme, Person person, string typed, string request)
    {
        var (room, text) = Read(programme, typed.Trim());
        return Preview(programme, person, room?.Id, text, request);
    }

    /// <summary>The preview of a text for one room, or for all.</summary>
    public (string Text, IList<Block> Blocks) Preview(Programme programme, Person person, RoomId? room, string text, string request)
    {
        var id = new BroadcastId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)).AsSpan(0, 8)));
        var preview = new AnnouncementPreview(id, room, text.Trim());
        return preview.Command(programme, hold: false).Decide(node.State, Who.Person(person.Id), node.Now).Refusal is { } refusal
            ? ChangePreview.Sentence(refusal.Sentence)
            : preview.Show(programme, person, node.Now);
    }

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
            return;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var (text, blocks) = SlackPeople.PersonOf(programme, member) is not { Organizer: true } person
            ? ChangePreview.Sentence(AccessRefusals.OrganizerNeeded.Sentence)
            : action.ActionId == Wire.UndoBroadcastAction
                ? await UndoAsync(person, new BroadcastId(action.Value ?? ""), request.TriggerId)
            : AnnouncementPreview.Read(action.Value) is { } shown
                ? await SendAsync(programme, person, shown, action.ActionId == Wire.HoldBroadcastAction, request.TriggerId)
            : ChangePreview.Sentence(SendBroadcast.Empty.Sentence);
        await slack.ReplaceAsync(request, text, blocks);
    }

    private async Task<(string Text, IList<Block> Blocks)> SendAsync(
        Programme programme, Person person, AnnouncementPreview shown, bool hold, string trigger)
    {
        var outcome = await node.SubmitAsync(shown.Command(programme, hold), Who.Person(person.Id), $"slack/{trigger}");
        return outcome.State.Broadcasts.GetValueOrDefault(shown.Id) switch
        {
            { State: BroadcastState.Sent } sent => AnnouncementPreview.Sent(programme, sent), // also when it was pressed twice
            { State: BroadcastState.Held } when hold => ChangePreview.Sentence("Held. Nothing was sent; /live held has it when you need it."),
            _ => ChangePreview.Sentence((outcome.Refusal ?? SendBroadcast.Done).Sentence),
        };
    }

    private async Task<(string Text, IList<Block> Blocks)> UndoAsync(Person person, BroadcastId id, string trigger)
    {
        var outcome = await node.SubmitAsync(new TakeBackBroadcast(id), Who.Person(person.Id), $"slack/{trigger}");
        return ChangePreview.Sentence(outcome.Refusal?.Sentence ?? "Undone. The announcement is struck through, and says that it does not hold.");
    }

    /// <summary>The longest beginning that names a room, or "all", and the rest.</summary>
    private static (Room? Room, string Text) Read(Programme programme, string typed)
    {
        var ends = typed.Index().Where(letter => letter.Index <= MostOfName && char.IsWhiteSpace(letter.Item)).Select(letter => letter.Index).Reverse();
        foreach (var end in ends)
        {
            var (name, rest) = (typed[..end].TrimEnd(':', ',', ' '), typed[end..].Trim());
            if (RoomSearch.Exact(programme, name) is { } room)
                return (room, rest);
            if (string.Equals(name, "all", StringComparison.OrdinalIgnoreCase) && typed[..end].TrimEnd().EndsWith(':'))
                return (null, rest);
        }

        return (null, typed);
    }
}
