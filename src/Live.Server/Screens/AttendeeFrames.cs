using System.Globalization;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>Makes the frames of attendees' pages: what everybody may see, and to each what is their own.</summary>
public sealed class AttendeeFrames(Node node)
{
    /// <summary>Everything that a page shows that watches some sessions.</summary>
    /// <param name="state">What is so now.</param>
    /// <param name="sessions">Which sessions; all of them are in the programme.</param>
    /// <param name="pass">The reader's pass; null for one who only reads.</param>
    /// <param name="known">The version of the programme that the page has, or null.</param>
    public AttendeeFrame Snapshot(Live.State state, IEnumerable<SessionId> sessions, Pass? pass, string? known) => Frame(state) with
    {
        Programme = known == Version(state) ? null : Show(state),
        Sessions = [.. sessions.Select(id => Questions(state, id, null))],
        Mine = pass is null ? [] : [.. Own(state, pass).Select(question => MyQuestionView.Of(state, question))],
        Voted = pass?.Who.Pseudonym is { } voter
            ? [.. state.Questions.ById.Values.Where(question => question.Voters.Contains(voter)).Select(question => question.Id.Value)]
            : [],
    };

    /// <summary>The programme, for everybody.</summary>
    public AttendeeFrame Programme(Live.State state) => Frame(state) with { Programme = Show(state) };

    /// <summary>What changed in a session, for everybody who watches it.</summary>
    public AttendeeFrame Audience(Live.State state, SessionId session, IReadOnlyCollection<QuestionId> changed) =>
        Frame(state) with { Sessions = [Questions(state, session, changed)] };

    /// <summary>What changed of one asker's questions, for nobody else.</summary>
    public AttendeeFrame Mine(Live.State state, string asker, IEnumerable<QuestionId> changed) => Frame(state) with
    {
        Mine = [.. changed.Select(state.Questions.Find).OfType<Question>().Where(question => question.Asker == asker)
            .Select(question => MyQuestionView.Of(state, question))],
    };

    private AttendeeFrame Frame(Live.State state) =>
        new(node.Epoch, state.Position, node.Now, state.Programme!.TimeZone, null, [], [], null);

    private string Version(Live.State state) => string.Create(CultureInfo.InvariantCulture, $"{node.Epoch}/{state.ScheduleVersion}");

    private static IEnumerable<Question> Own(Live.State state, Pass pass) =>
        state.Questions.By(pass.Who.Pseudonym ?? "").Concat(state.Questions.By(pass.Unnamed.Pseudonym ?? ""));

    private static AudienceView Questions(Live.State state, SessionId session, IReadOnlyCollection<QuestionId>? changed)
    {
        int Count(QuestionState of) => state.Questions.CountIn(session, of);
        var questions = changed is null
            ? state.Questions.In(session)
            : changed.Select(state.Questions.Find).OfType<Question>().Where(question => question.Session == session);
        var shown = questions.Where(AudienceQuestion.IsPublic).Select(AudienceQuestion.Of).ToArray();
        return new AudienceView(
            session.Value, changed is null,
            state.Questions.CountIn(session) - Count(QuestionState.Withdrawn), Count(QuestionState.Answered), shown,
            changed is null ? [] : [.. changed.Select(id => id.Value).Except(shown.Select(question => question.Id))]);
    }

    private ProgrammeView Show(Live.State state) => new(
        Version(state), state.Programme!.Name, [.. state.Programme.Sessions.Select(session => Show(state, state.Programme, session))]);

    private static ProgrammeSession Show(Live.State state, Programme programme, Session session)
    {
        var announced = state.Published?.Find(session.Id);
        return new ProgrammeSession(
            SessionView.Of(programme, session),
            announced is not null && announced.Start != session.Start ? announced.Start : null,
            announced is not null && announced.Room != session.Room ? programme.Room(announced.Room).Name : null,
            session.Stream, [.. session.Posters.Select(PosterView.Of)]);
    }
}
