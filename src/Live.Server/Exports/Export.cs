using Live.Announcements;
using Live.Programmes;
using Live.Questions;
using Live.Reports;
using Live.Server.Reports;

namespace Live.Server.Exports;

/// <summary>Everything worth keeping of a gathering. It never tells who asked anonymously.</summary>
/// <param name="Gathering">The programme's id.</param>
/// <param name="Name">The gathering's name.</param>
/// <param name="TimeZone">IANA zone of the place.</param>
/// <param name="Questions">Every question, by session and then by time.</param>
/// <param name="Announcements">Every announcement, in order of time.</param>
/// <param name="Report">What happened, in figures.</param>
public sealed record Export(
    string Gathering, string Name, string TimeZone, IReadOnlyList<ExportedQuestion> Questions,
    IReadOnlyList<ExportedAnnouncement> Announcements, ReportView Report)
{
    /// <summary>The export of a state, as of a time in UTC.</summary>
    /// <exception cref="InvalidOperationException">There is no programme yet.</exception>
    public static Export Of(Live.State state, DateTimeOffset now)
    {
        var programme = state.Programme ?? throw new InvalidOperationException("There is no programme to export.");
        var order = programme.Sessions.Select((session, index) => (session.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return new Export(
            programme.Id, programme.Name, programme.TimeZone,
            [
                .. state.Questions.ById.Values
                    .OrderBy(question => order.GetValueOrDefault(question.Session, int.MaxValue)).ThenBy(question => question.AskedAt)
                    .Select(question => ExportedQuestion.Of(state, programme, question)),
            ],
            [.. Ledger.Of(state).Select(ExportedAnnouncement.Of)],
            ReportView.Of(programme, Live.Reports.Report.Of(state, now), ReportScope.Event));
    }
}

/// <summary>
/// A question in an export; times are UTC. After whose message it was asked, and where that stands, when it was made of one.
/// One that is asked together with another has that one's fate, names it, and has the votes for its own words only; the other
/// one has the votes of all of them. One from the floor was asked aloud, and may have no words.
/// </summary>
public sealed record ExportedQuestion(
    string Id, string Session, string SessionTitle, QuestionState State, int Votes, string Text, string? Original, string AskedBy,
    Origin Origin, DateTimeOffset AskedAt, DateTimeOffset? QueuedAt, DateTimeOffset? PutAt, DateTimeOffset? DoneAt, string? TakenBy,
    string? Reason, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt, int? Poster, string? PosterTitle, string? After, Uri? Link,
    string? MergedInto, int OwnVotes, bool Floor)
{
    /// <summary>What is exported of a question.</summary>
    public static ExportedQuestion Of(Live.State state, Programme programme, Question question)
    {
        var own = question.OwnVoters.Count;
        question = state.Questions.Followed(question);
        return new ExportedQuestion(
            question.Id.Value, question.Session.Value, programme.Find(question.Session)?.Title ?? question.Session.Value, question.State,
            question.MergedInto is null ? question.Votes : own, question.Shown, question.Original == question.Text ? null : question.Original,
            question.Name ?? (question.Floor ? "Somebody in the room" : "Anonymous"),
            question.Origin, question.AskedAt, question.QueuedAt, question.PutAt, question.DoneAt,
            question.TakenBy is { } id ? programme.Find(id)?.Name ?? id.Value : null, question.Reason, question.Answer,
            question.AnsweredBy is { } writer ? programme.Find(writer)?.Name ?? writer.Value : null,
            question.State is QuestionState.Answered ? question.DoneAt : null,
            question.Poster, question.Poster is { } number ? programme.Find(question.Session)?.Poster(number)?.Title : null,
            question.Source?.Author, question.Source?.Link, question.MergedInto?.Value, own, question.Floor);
    }
}

/// <summary>An announcement in an export; times are UTC.</summary>
public sealed record ExportedAnnouncement(
    string Session, MomentKind Kind, DateTimeOffset Due, double LeadMinutes, string? Channel, LedgerStatus Status, string? Reason)
{
    /// <summary>What is exported of a line of the ledger.</summary>
    public static ExportedAnnouncement Of(LedgerLine line) => new(
        line.Session?.Title ?? line.Moment.Session.Value, line.Moment.Kind, line.Moment.Due, line.Moment.Lead.TotalMinutes,
        line.Place is { } place ? "#" + place : null, line.Status, line.Reason);
}
