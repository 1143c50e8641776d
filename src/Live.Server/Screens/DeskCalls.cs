using System.Security.Cryptography;
using System.Text;
using Live.Broadcasts;
using Live.Log;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Schedule;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>What organizers ask for at the desk, made into commands; the decisions themselves check the role.</summary>
public sealed class DeskCalls(Node node, SlackCost cost)
{
    /// <summary>Exactly what a change would do, for organizers.</summary>
    public Reply<PreviewView> Preview(Who who, ChangeRequest change)
    {
        var state = node.State;
        if (!Roles.IsOrganizer(state.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        var (draft, impossible) = ScheduleRequests.Draft(state.Programme!, change, node.Now);
        if (draft is null)
            return impossible!;
        var preview = SchedulePreview.Of(state, draft, node.Now);
        return PreviewText.Of(state.Programme!, preview, cost.Of(state, preview.Told));
    }

    /// <summary>Sends a change, if it is still the one that was shown.</summary>
    /// <param name="change">What is wanted.</param>
    /// <param name="basedOn">The version that was shown.</param>
    /// <param name="fingerprint">Of what was shown.</param>
    /// <param name="held">The change kept for later that this is, or null.</param>
    public (ICommand? Command, Refusal? Refusal) Release(ChangeRequest change, int basedOn, string fingerprint, HeldId? held = null) =>
        Shown(change, fingerprint) is var (draft, refusal) && draft is null
            ? (null, refusal)
            : (new ReleaseSchedule(basedOn, draft, held), null);

    /// <summary>The same for a change that is kept for later.</summary>
    public (ICommand? Command, Refusal? Refusal) ReleaseHeld(HeldId id, int basedOn, string fingerprint) =>
        node.State.FindHeld(id) is { } held
            ? Release(ChangeRequest.Of(held.Wish), basedOn, fingerprint, id)
            : (null, DropHeld.Gone);

    /// <summary>Keeps a change for later, if it is still the one that was shown. Named by what was shown, so that it is kept once.</summary>
    public (ICommand? Command, Refusal? Refusal) Hold(ChangeRequest change, int basedOn, string fingerprint) =>
        Shown(change, fingerprint) is var (draft, refusal) && draft is null
            ? (null, refusal)
            : (new HoldSchedule(new HeldId($"{fingerprint}-{basedOn}"), basedOn, draft.Headline, ScheduleRequests.Wish(change)!), null);

    /// <summary>What everybody would read, for organizers.</summary>
    public Reply<BroadcastPreview> Preview(Who who, string text, IReadOnlyList<string> rooms)
    {
        var state = node.State;
        var command = Broadcast(new BroadcastId("preview"), text, rooms, hold: false);
        return command.Decide(state, who, node.Now).Refusal is { } refusal ? refusal
            : new BroadcastPreview(
                [.. state.Programme!.Rooms.Where(room => command.Rooms.Contains(room.Id)).Select(room => "#" + room.Channel)],
                command.Text.Trim(), BroadcastText.From(state.Programme!, who));
    }

    /// <summary>Says something to everybody, or keeps it for later. Rooms that share a channel hear it once.</summary>
    public SendBroadcast Broadcast(BroadcastId id, string text, IReadOnlyList<string> rooms, bool hold) => new(id, text,
        [
            .. (node.State.Programme?.Rooms ?? []).Where(room => room.Channel is not null && rooms.Contains(room.Id.Value))
                .DistinctBy(room => room.Channel).Select(room => room.Id),
        ],
        hold);

    /// <summary>Sends what is kept for later.</summary>
    public (ICommand? Command, Refusal? Refusal) SendHeld(BroadcastId id) =>
        node.State.Broadcasts.GetValueOrDefault(id) is { State: BroadcastState.Held } held
            ? (new SendBroadcast(id, held.Text, held.Rooms), null)
            : (null, SendBroadcast.Done);

    /// <summary>The same request is the same broadcast, however often it comes.</summary>
    public static BroadcastId Id(Who who, string key) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{who}/{key}")).AsSpan(0, 8)));

    private (ScheduleDraft? Draft, Refusal? Refusal) Shown(ChangeRequest change, string fingerprint)
    {
        if (node.State.Programme is not { } programme)
            return (null, Node.Starting);
        var (draft, impossible) = ScheduleRequests.Draft(programme, change, node.Now);
        return draft is null ? (null, impossible)
            : Fingerprints.Of(draft) == fingerprint ? (draft, null)
            : (null, ReleaseSchedule.ChangedMeanwhile);
    }
}
