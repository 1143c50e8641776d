using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>What attendees' pages can do.</summary>
public sealed partial class ScreenHub
{
    /// <summary>How many sessions a page watches at most; what comes after these is left out.</summary>
    public const int MostWatched = 24;

    private const string AttendeeItem = "attendee";

    /// <summary>
    /// Watches the programme and the questions of some sessions, in place of those watched before. Open to everybody; what
    /// is one's own needs a pass.
    /// </summary>
    /// <param name="sessions">Ids of the sessions; unknown ones are left out.</param>
    /// <param name="version">The version of the programme that the page has, or null.</param>
    public async Task<Reply<AttendeeFrame>> WatchAttendee(IReadOnlyList<string> sessions, string? version)
    {
        var (pass, refusal) = Shown();
        if (refusal is not null)
            return refusal;
        if (node.State.Programme is not { } programme)
            return Node.Starting;
        SessionId[] watched = [.. sessions.Distinct().Take(MostWatched).Select(id => new SessionId(id)).Where(id => programme.Find(id) is not null)];
        await AttendAsync([
            ScreenGroups.Attendees,
            .. watched.Select(id => ScreenGroups.Audience(id.Value)),
            .. Pseudonyms(pass).Select(ScreenGroups.Asker),
        ]);
        var state = node.State;
        return attendees.Snapshot(state, watched.Where(id => state.Programme?.Find(id) is not null), pass, version);
    }

    /// <summary>Asks a question, as an attendee.</summary>
    /// <param name="session">The session's id.</param>
    /// <param name="poster">Number of the session's poster, or null for the session as a whole.</param>
    /// <param name="text">As typed.</param>
    /// <param name="name">The name to show, or null to ask anonymously.</param>
    /// <param name="key">Idempotency key of the request.</param>
    public async Task<Reply<Asked>> Ask(string session, int? poster, string text, string? name, string key)
    {
        var (asking, who, refusal) = Asking(session, poster, text, name, key);
        if (refusal is not null)
            return refusal;
        var done = await Submit(who, asking!, key);
        return done.Value is { } made ? new Asked(asking!.Id.Value, made.Position) : done.Refusal!;
    }

    /// <summary>What others ask much like a question that is not sent yet; or why it could not be sent.</summary>
    public Reply<SimilarView> Similar(string session, int? poster, string text, string? name)
    {
        var (asking, who, refusal) = Asking(session, poster, text, name, "");
        if ((refusal ?? asking!.Decide(node.State, who, node.Now).Refusal) is { } no)
            return no;
        var similar = SimilarQuestions.Find(node.State, asking!.Session, poster, text, Pseudonyms(Shown().Pass));
        return new SimilarView(SimilarQuestions.People(similar), [.. similar.Select(AudienceQuestion.Of)]);
    }

    /// <summary>Votes for a question or takes the vote back, as an attendee.</summary>
    public Task<Reply<Done>> Vote(string id, bool on, string key) =>
        Submit(on ? new CastVote(new(id)) : new TakeBackVote(new(id)), key);

    /// <summary>Takes one's own question back.</summary>
    public Task<Reply<Done>> Withdraw(string id, string key) => SubmitOwn(new(id), new WithdrawQuestion(new(id)), key);

    /// <summary>Sends one's own question to the speaker in writing.</summary>
    public Task<Reply<Done>> AskInWriting(string id, string key) => SubmitOwn(new(id), new AskInWriting(new(id)), key);

    /// <summary>Changes a question's words: a chair while it is open, where the original is kept; the asker while it waits.</summary>
    public Task<Reply<Done>> Reword(string id, string text, string key) => SubmitOwn(new(id), new RewordQuestion(new(id), text), key);

    /// <summary>The command that asks, and as whom; or why there is none.</summary>
    private (AskQuestion? Asking, Who Who, Refusal? Refusal) Asking(string session, int? poster, string text, string? name, string key)
    {
        var (shown, unfit) = AskerName.Read(name);
        var (who, refusal) = Bearer(unnamed: shown is null);
        if ((refusal ?? unfit) is { } no)
            return (null, who, no);
        var origin = Shown().Pass!.Kind is PassKind.Remote ? Origin.Web : Origin.Room;
        return (new AskQuestion(QuestionId.FromRequest($"{who}/{key}"), new(session), text, shown, origin, poster), who, null);
    }

    /// <summary>Submits as the one who asked a question, when that was the bearer anonymously; otherwise by name.</summary>
    private Task<Reply<Done>> SubmitOwn(QuestionId id, ICommand command, string key)
    {
        var unnamed = Shown().Pass?.Unnamed.Pseudonym is { } own && node.State.Questions.Find(id)?.Asker == own;
        var (who, refusal) = Bearer(unnamed);
        return refusal is not null ? Task.FromResult<Reply<Done>>(refusal) : Submit(who, command, key);
    }

    private static string[] Pseudonyms(Pass? pass) => [.. new[] { pass?.Who.Pseudonym, pass?.Unnamed.Pseudonym }.OfType<string>()];

    /// <summary>Is in these groups and no other attendees' groups from now on.</summary>
    private async Task AttendAsync(HashSet<string> groups)
    {
        var before = Context.Items.TryGetValue(AttendeeItem, out var item) && item is HashSet<string> old ? old : [];
        Context.Items[AttendeeItem] = groups;
        foreach (var left in before.Except(groups))
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, left, Context.ConnectionAborted);
        foreach (var joined in groups.Except(before))
            await Groups.AddToGroupAsync(Context.ConnectionId, joined, Context.ConnectionAborted);
    }
}
