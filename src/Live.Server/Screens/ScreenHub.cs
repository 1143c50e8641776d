using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Reports;
using Live.Server.Screens.Views;
using Live.Server.State;
using Microsoft.AspNetCore.SignalR;

namespace Live.Server.Screens;

/// <summary>
/// What screens can do. Every call is checked against the programme as it is at that moment: the pass must still be
/// good, and the decision itself checks the role.
/// </summary>
public sealed partial class ScreenHub(
    Node node, Frames frames, AttendeeFrames attendees, DeskFrames deskFrames, DeskCalls desk, Broadcaster broadcaster, Links links,
    OpenScreens screens, JoinCodes codes, Addresses addresses) : Hub<IScreen>
{
    private static readonly Refusal NoPass = new(
        "link.missing", "This needs a personal link. Type /live chair in Slack to get one.");

    private static readonly Refusal NotInTheRoom = new(
        "code.projector", "The code is shown on the projector of the room. Chairs and organizers see it there too.");

    private const string PassItem = "pass";
    private const string ChairItem = "chair";
    private const string StageItem = "stage";

    /// <inheritdoc />
    public override Task OnConnectedAsync()
    {
        screens.Opened(Context);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        screens.Closed(Context);
        return Task.CompletedTask;
    }

    /// <summary>Shows a personal link or an attendee's pass; what it allows holds for this connection.</summary>
    public Reply<Me> Enter(string token)
    {
        if (!node.IsReady)
            return Node.Starting;
        var state = node.State;
        var (pass, refusal) = links.Read(token, state, node.Now);
        if (pass is null)
            return refusal!;
        Context.Items[PassItem] = pass;
        screens.Entered(Context, pass);
        var programme = state.Programme!;
        if (pass.Person is not { } id || programme.Find(id) is not { } person)
            return new Me(null, null, Organizer: false, [], pass.ExpiresAt);
        return new Me(person.Id.Value, person.Name, person.Organizer,
            [
                .. programme.Sessions.Where(session => session.TakesQuestions && Roles.MayModerate(programme, pass.Who, session.Id))
                    .Select(session => session.Id.Value),
            ],
            pass.ExpiresAt);
    }

    /// <summary>Watches a session as its chair. Joins first and looks then, so that nothing falls between.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="epoch">The epoch of what the screen shows, or null for nothing.</param>
    /// <param name="position">The position of what the screen shows.</param>
    public async Task<Reply<ChairFrame>> WatchChair(string session, string? epoch, long position)
    {
        var (who, refusal) = Bearer();
        if (refusal is not null)
            return refusal;
        var id = new SessionId(session);
        if (node.State.Programme?.Find(id) is null)
            return SessionRefusals.Unknown;
        if (!Roles.MayModerate(node.State.Programme, who, id))
            return AccessRefusals.ChairNeeded;
        if (node.LogIsAvailable && Live.Chairs.CheckIn.ByOpeningTheScreen(node.State, id, who, node.Now))
            await Submit(who, new CheckIn(id, who.PersonId!.Value), $"opened/{session}"); // refused or not, the marks say what holds
        if (Context.Items.TryGetValue(ChairItem, out var before) && before is string old && old != session)
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, ScreenGroups.Chair(old), Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, ScreenGroups.Chair(session), Context.ConnectionAborted);
        Context.Items[ChairItem] = session;
        var state = node.State;
        return epoch == node.Epoch && broadcaster.CanResume(id, position, state)
            ? frames.ChairSince(state, id, position)
            : frames.Chair(state, id);
    }

    /// <summary>Watches a room's stage; open to everybody, like the projector itself.</summary>
    /// <param name="room">The room's id, or null for the first.</param>
    public async Task<Reply<StageFrame>> WatchStage(string? room)
    {
        if (!node.IsReady || node.State.Programme is not { } programme)
            return Node.Starting;
        if (programme.Rooms.FirstOrDefault(known => room is null || known.Id.Value == room) is not { } found)
            return new Refusal("room.unknown", "This room is not in the programme.");
        var stage = ScreenGroups.Stage(found.Id.Value);
        if (Context.Items.TryGetValue(StageItem, out var before) && before is string old && old != stage)
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, old, Context.ConnectionAborted);
        await Groups.AddToGroupAsync(Context.ConnectionId, stage, Context.ConnectionAborted);
        Context.Items[StageItem] = stage;
        return frames.Stage(node.State, found.Id);
    }

    /// <summary>The code by which people in the room come in; for its projector, chairs and organizers.</summary>
    public Reply<RoomCodeView> RoomCode()
    {
        if (!node.IsReady || node.State.Programme is not { } programme)
            return Node.Starting;
        var (pass, refusal) = Shown();
        if (pass is null || !MayShowTheCode(programme, pass))
            return NotInTheRoom;
        if (refusal is not null)
            return refusal;
        var (code, until) = codes.InTheRoom(programme.Id, node.Now);
        return new RoomCodeView(JoinCodes.Typed(code), addresses.Join(code), until);
    }

    /// <summary>What happened, in figures: in one session, or in everything that this person may read.</summary>
    /// <param name="session">The session's id; null for the gathering, or for a chair the own sessions.</param>
    public Reply<ReportView> ReadReport(string? session)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? refusal : ReportReading.Read(node.State, who, session, node.Now);
    }

    /// <summary>Takes a question into the queue.</summary>
    public Task<Reply<Done>> Queue(string id, string key) => Submit(new QueueQuestion(new(id)), key);

    /// <summary>Puts a question to the speaker now.</summary>
    public Task<Reply<Done>> Put(string id, string key) => Submit(new PutQuestion(new(id)), key);

    /// <summary>Marks a question as answered.</summary>
    public Task<Reply<Done>> Answer(string id, string key) => Submit(new AnswerQuestion(new(id)), key);

    /// <summary>Sets a question aside.</summary>
    public Task<Reply<Done>> Dismiss(string id, string reason, string key) => Submit(new DismissQuestion(new(id), reason), key);

    /// <summary>Leaves a question for an answer in writing.</summary>
    public Task<Reply<Done>> Leave(string id, string key) => Submit(new LeaveQuestion(new(id)), key);

    /// <summary>Hands what is left of a session's questions to its speakers, for answers in writing.</summary>
    public Task<Reply<Done>> LeaveRest(string session, string key) => Submit(new LeaveRest(new(session)), key);

    /// <summary>Takes back that the rest of a session was handed to its speakers.</summary>
    public Task<Reply<Done>> BringRestBack(string session, string key) => Submit(new BringRestBack(new(session)), key);

    /// <summary>Takes a question one step back.</summary>
    public Task<Reply<Done>> Back(string id, string key) => Submit(new ReturnQuestion(new(id)), key);

    /// <summary>Keeps a question on top, or lets it go.</summary>
    public Task<Reply<Done>> Pin(string id, bool pinned, string key) => Submit(new PinQuestion(new(id), pinned), key);

    /// <summary>Hands a question to another session.</summary>
    public Task<Reply<Done>> HandOver(string id, string session, string key) =>
        Submit(new HandOverQuestion(new(id), new(session)), key);

    /// <summary>Asks a question together with another one of its session.</summary>
    public Task<Reply<Done>> Merge(string id, string into, string key) => Submit(new MergeQuestions(new(id), new(into)), key);

    /// <summary>Takes a question out of the one that it was merged into.</summary>
    public Task<Reply<Done>> Split(string id, string key) => Submit(new SplitQuestion(new(id)), key);

    /// <summary>Puts queued questions into this order; what is not named follows by votes.</summary>
    public Task<Reply<Done>> Arrange(string session, IReadOnlyList<string> ids, string key) =>
        Submit(new ArrangeQueue(new(session), [.. ids.Take(ArrangeQueue.Most + 1).Select(id => new QuestionId(id))]), key);

    /// <summary>Notes a question that somebody in the room asks aloud right now.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="text">As noted, or null: then it is only counted.</param>
    /// <param name="key">Idempotency key of the request.</param>
    public async Task<Reply<Asked>> TakeFromRoom(string session, string? text, string key)
    {
        var (who, refusal) = Bearer();
        if (refusal is not null)
            return refusal;
        var id = QuestionId.FromRequest($"{who}/{key}");
        var done = await Submit(who, new TakeFromRoom(id, new(session), text), key);
        return done.Value is { } made ? new Asked(id.Value, made.Position) : done.Refusal!;
    }

    /// <summary>Says that a chair is there: oneself, or one whom an organizer has spoken to.</summary>
    public Task<Reply<Done>> CheckIn(string session, string person, string key) =>
        Submit(new CheckIn(new(session), new PersonId(person)), key);

    /// <summary>Gives a chair's place to somebody else.</summary>
    public Task<Reply<Done>> ReplaceChair(string session, string old, string next, string key) =>
        Submit(new ReplaceChair(new(session), new PersonId(old), new PersonId(next)), key);

    /// <summary>Shows a session's chairs a message until one of them has read it.</summary>
    public async Task<Reply<Done>> SendToChair(string session, string text, string key)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? refusal
            : await Submit(who, new SendToChair(ChairMessageId.FromRequest($"{who}/{key}"), new(session), text), key);
    }

    /// <summary>"Got it" on a message to the chairs.</summary>
    public Task<Reply<Done>> AcknowledgeMessage(string id, string key) => Submit(new AcknowledgeMessage(new(id)), key);

    private (Who Who, Refusal? Refusal) Bearer(bool unnamed = false) => Shown() switch
    {
        (null or { Kind: PassKind.Projector }, var refusal) => (default, refusal ?? NoPass),
        ({ } pass, var refusal) => (unnamed ? pass.Unnamed : pass.Who, refusal),
    };

    /// <summary>The pass that this connection has shown, if any, and why it is not good any more.</summary>
    private (Pass? Pass, Refusal? Refusal) Shown() =>
        !node.IsReady ? (null, Node.Starting)
        : Context.Items.TryGetValue(PassItem, out var item) && item is Pass pass ? (pass, Links.Check(pass, node.State, node.Now))
        : (null, null);

    /// <summary>Who must not: whoever has the code is in the room.</summary>
    private static bool MayShowTheCode(Programme programme, Pass pass) =>
        pass.Kind is PassKind.Projector
        || programme.Sessions.Any(session => Roles.MayModerate(programme, pass.Who, session.Id))
        || Roles.IsOrganizer(programme, pass.Who);

    private Task<Reply<Done>> Submit(ICommand command, string key)
    {
        var (who, refusal) = Bearer();
        return refusal is not null ? Task.FromResult<Reply<Done>>(refusal) : Submit(who, command, key);
    }

    private async Task<Reply<Done>> Submit(Who who, ICommand command, string key)
    {
        if (key.Length is 0 or > 100)
            return new Refusal("request.key", "This screen is out of date. Reload it, please.");
        // The key belongs to its person, so that nobody can claim somebody else's.
        var outcome = await node.SubmitAsync(command, who, $"{who}/{key}", Context.ConnectionAborted);
        return outcome.Refusal is { } refusal ? refusal : new Done(outcome.Position);
    }
}
