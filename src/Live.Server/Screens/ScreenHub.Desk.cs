using Live.Broadcasts;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Screens;

/// <summary>What the organizers' desk can do.</summary>
public sealed partial class ScreenHub
{
    /// <summary>Watches the organizers' desk.</summary>
    public async Task<Reply<DeskFrame>> WatchDesk()
    {
        var (who, refusal) = Bearer();
        if (refusal is not null)
            return refusal;
        if (!Roles.IsOrganizer(node.State.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        await Groups.AddToGroupAsync(Context.ConnectionId, ScreenGroups.Desk, Context.ConnectionAborted);
        return deskFrames.Whole(node.State);
    }

    /// <summary>Shows what a schedule change would do.</summary>
    public Reply<PreviewView> Preview(ChangeRequest change)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? refusal : desk.Preview(who, change);
    }

    /// <summary>Sends a schedule change, if it is still the one that was shown.</summary>
    public Task<Reply<Done>> Release(ChangeRequest change, int basedOn, string fingerprint, string key) =>
        Submit(() => desk.Release(change, basedOn, fingerprint), key);

    /// <summary>Keeps a schedule change for later, if it is still the one that was shown.</summary>
    public Task<Reply<Done>> Hold(ChangeRequest change, int basedOn, string fingerprint, string key) =>
        Submit(() => desk.Hold(change, basedOn, fingerprint), key);

    /// <summary>Sends a schedule change that was kept for later, if it is still the one that was shown.</summary>
    public Task<Reply<Done>> ReleaseHeld(string id, int basedOn, string fingerprint, string key) =>
        Submit(() => desk.ReleaseHeld(new HeldId(id), basedOn, fingerprint), key);

    /// <summary>Forgets a schedule change that was kept for later.</summary>
    public Task<Reply<Done>> DropHeld(string id, string key) => Submit(new DropHeld(new HeldId(id)), key);

    /// <summary>Takes the last schedule change back.</summary>
    public Task<Reply<Done>> Undo(int version, string key) => Submit(new UndoRelease(version), key);

    /// <summary>Shows what everybody would read.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="rooms">Ids of the rooms in whose channels.</param>
    public Reply<BroadcastPreview> PreviewBroadcast(string text, IReadOnlyList<string> rooms)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? refusal : desk.Preview(who, text, rooms);
    }

    /// <summary>Says something to everybody, or keeps it for later.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="rooms">Ids of the rooms in whose channels.</param>
    /// <param name="hold">Keeps it for later.</param>
    /// <param name="key">Idempotency key of the request.</param>
    public async Task<Reply<Done>> Broadcast(string text, IReadOnlyList<string> rooms, bool hold, string key)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? refusal : await Submit(who, desk.Broadcast(DeskCalls.Id(who, key), text, rooms, hold), key);
    }

    /// <summary>Sends what was kept for later.</summary>
    public Task<Reply<Done>> SendHeldBroadcast(string id, string key) => Submit(() => desk.SendHeld(new BroadcastId(id)), key);

    /// <summary>Takes back what was said to everybody, or drops what was kept for later.</summary>
    public Task<Reply<Done>> TakeBackBroadcast(string id, string key) => Submit(new TakeBackBroadcast(new BroadcastId(id)), key);

    /// <summary>Revokes the personal links of a person.</summary>
    public Task<Reply<Done>> RevokeLinks(string person, string key) => Submit(new RevokeLinks(new PersonId(person)), key);

    /// <summary>The same for a command that cannot always be made; what it needs is said only to organizers.</summary>
    private async Task<Reply<Done>> Submit(Func<(ICommand? Command, Refusal? Refusal)> make, string key)
    {
        var (who, refusal) = Bearer();
        if (refusal is not null)
            return refusal;
        if (!Roles.IsOrganizer(node.State.Programme, who))
            return AccessRefusals.OrganizerNeeded;
        var (command, impossible) = make();
        return command is null ? impossible! : await Submit(who, command, key);
    }
}
