using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror;

/// <summary>
/// Which messages Slack should show: a pure function of the state, so that a burst, a restart or a moved session needs
/// no logic of its own.
/// </summary>
/// <param name="userOf">The Slack user behind an asker's pseudonym; null when it is none, or cannot be known any more.</param>
public sealed class Desired(Func<string, string?> userOf)
{
    /// <summary>The message with that key as it should be now; null when it should not be there.</summary>
    public DesiredMessage? Find(string key, Live.State state)
    {
        if (state.Programme is not { } programme)
            return null;
        var parts = key.Split('/', 2);
        return parts[0] switch
        {
            "announcement" => Announcement(key, new MomentId(parts[1]), state, programme),
            "board" => Board(key, new SessionId(parts[1]), state, programme),
            "asker" => Asker(key, new QuestionId(parts[1]), state, programme),
            "change" => Change(key, parts[1], state, programme),
            _ => throw new InvalidOperationException($"No message is called {key}."),
        };
    }

    /// <summary>Every key that has a message now.</summary>
    public static IEnumerable<string> Keys(Live.State state) =>
    [
        .. state.Moments.Values.Where(moment => moment.Outcome is not MomentOutcome.Skipped).Select(moment => MessageKeys.Announcement(moment.Id)),
        .. state.Releases.SelectMany(ChangeKeys),
        .. (state.Programme?.Sessions ?? []).Select(session => MessageKeys.Board(session.Id)),
        .. state.Questions.ById.Keys.Select(MessageKeys.Asker),
    ];

    /// <summary>The keys whose messages an entry may have changed.</summary>
    public static IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        VoteCast fact => Question(fact.Id, after, board: true, asker: false),
        VoteTakenBack fact => Question(fact.Id, after, board: true, asker: false),
        QuestionAsked fact => Question(fact.Id, after),
        QuestionReworded fact => Question(fact.Id, after),
        QuestionPinned fact => Question(fact.Id, after, board: true, asker: false),
        QuestionHandedOver fact => [.. Question(fact.Id, after), MessageKeys.Board(fact.From)],
        QuestionPut { Previous: { } previous } fact => [.. Question(fact.Id, after), MessageKeys.Asker(previous)],
        QuestionReturned { Resumed: { } resumed } fact => [.. Question(fact.Id, after), MessageKeys.Asker(resumed)],
        QuestionMoved fact => Question(fact.Id, after),
        MomentReached fact => [MessageKeys.Announcement(fact.Id), MessageKeys.Board(fact.Session)],
        ScheduleReleased or ProgrammePublished => Keys(after),
        MessagePosted or MessageRefused or LinksRevoked => [],
        _ => throw new InvalidOperationException($"The mirror does not know {entry.Fact.GetType().Name}."),
    };

    private static IEnumerable<string> Question(QuestionId id, Live.State after, bool board = true, bool asker = true)
    {
        if (after.Questions.Find(id) is not { } question)
            yield break;
        if (asker)
            yield return MessageKeys.Asker(id);
        if (board)
            yield return MessageKeys.Board(question.Session);
    }

    private static IEnumerable<string> ChangeKeys(Release release) =>
        release.Before.Concat(release.After).Select(session => session.Room).Distinct().Select(room => MessageKeys.Change(release.Version, room));

    private static DesiredMessage? Announcement(string key, MomentId id, Live.State state, Programme programme)
    {
        if (state.Moments.GetValueOrDefault(id) is not { Outcome: not MomentOutcome.Skipped } moment
            || programme.Find(moment.Session) is not { } session
            || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var (text, blocks) = AnnouncementMessage.Of(programme, session, moment);
        return new DesiredMessage(key, new Place(channel, null), Urgency.Announcement, text, blocks);
    }

    private static DesiredMessage? Board(string key, SessionId id, Live.State state, Programme programme)
    {
        if (programme.Find(id) is not { } session || programme.Room(session.Room).Channel is not { } channel)
            return null;
        var posted = state.Posts.ContainsKey(key);
        var started = session.TakesQuestions && session.QuestionTime > TimeSpan.Zero && state.Moments.Values.Any(moment =>
            moment.Session == id && moment.Kind is MomentKind.Start && moment.Outcome is not MomentOutcome.Skipped);
        if (!posted && !started && state.Questions.CountIn(id) == 0)
            return null;
        var (text, blocks) = BoardMessage.Of(state, programme, session);
        return new DesiredMessage(key, new Place(channel, null), posted ? Urgency.Counts : Urgency.Board, text, blocks);
    }

    private DesiredMessage? Asker(string key, QuestionId id, Live.State state, Programme programme)
    {
        if (state.Questions.Find(id) is not { } question || question.Origin is not Origin.Slack || userOf(question.Asker) is not { } user)
            return null;
        var (text, blocks) = AskerMessage.Of(programme, question);
        return new DesiredMessage(key, new Place(null, user),
            question.State is QuestionState.Asking ? Urgency.AskingNow : Urgency.Confirmation, text, blocks);
    }

    private static DesiredMessage? Change(string key, string rest, Live.State state, Programme programme)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var version = int.Parse(rest.AsSpan(0, slash), System.Globalization.CultureInfo.InvariantCulture);
        var room = new RoomId(rest[(slash + 1)..]);
        if (state.Releases.FirstOrDefault(found => found.Version == version) is not { } release
            || programme.Rooms.FirstOrDefault(found => found.Id == room)?.Channel is not { } channel
            || !ChangeMessage.In(release, room).Any())
            return null;
        var (text, blocks) = ChangeMessage.Of(programme, release, room);
        return new DesiredMessage(key, new Place(channel, null), Urgency.ScheduleChange, text, blocks);
    }
}
