using Live.Programmes;
using Live.Questions;
using Live.Reports;
using Live.Server.Screens.Views;

namespace Live.Server.Reports;

/// <summary>What a report is about.</summary>
public enum ReportScope
{
    /// <summary>The whole gathering.</summary>
    Event,

    /// <summary>The sessions of one chair.</summary>
    Sessions,

    /// <summary>One session.</summary>
    Session,
}

/// <summary>A report as it is shown and exported: times are UTC, spans are whole seconds or minutes, as their names say.</summary>
/// <param name="Scope">What it is about.</param>
/// <param name="Programme">The gathering's name.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="At">As of when.</param>
/// <param name="Figures">Everything together.</param>
/// <param name="SliceMinutes">How long each slice is.</param>
/// <param name="Slices">Questions over time, earliest first; what is between two slices is empty.</param>
/// <param name="Top">The questions with the most votes.</param>
/// <param name="Sessions">Each session, in the order of the programme.</param>
public sealed record ReportView(
    ReportScope Scope, string Programme, string Zone, DateTimeOffset At, FiguresView Figures, int SliceMinutes, IReadOnlyList<Slice> Slices,
    IReadOnlyList<TopQuestionView> Top, IReadOnlyList<SessionReportView> Sessions)
{
    /// <summary>The view of a report.</summary>
    public static ReportView Of(Programme programme, Report report, ReportScope scope) => new(
        scope, programme.Name, programme.TimeZone, report.At, FiguresView.Of(report.Figures), (int)Slice.Length.TotalMinutes, report.Slices,
        [.. report.Top.Select(question => TopQuestionView.Of(programme, question))],
        [.. report.Sessions.Select(session => SessionReportView.Of(programme, session))]);
}

/// <summary>See <see cref="Figures"/>.</summary>
public sealed record FiguresView(Outcomes Outcomes, Turns Remote, Turns Room, Ballots Ballots, WaitsView ToTurn, WaitsView ToAnswer, Told Told)
{
    /// <summary>The view of figures.</summary>
    public static FiguresView Of(Figures figures) => new(
        figures.Outcomes, figures.Remote, figures.Room, figures.Ballots, WaitsView.Of(figures.ToTurn), WaitsView.Of(figures.ToAnswer), figures.Told);
}

/// <summary>See <see cref="Waits"/>.</summary>
public sealed record WaitsView(int Count, int MedianSeconds, int NinetySeconds, int LongestSeconds, IReadOnlyList<WaitStepView> Steps)
{
    /// <summary>The view of waits.</summary>
    public static WaitsView Of(Waits waits) => new(
        waits.Count, (int)waits.Median.TotalSeconds, (int)waits.Ninety.TotalSeconds, (int)waits.Longest.TotalSeconds,
        [.. waits.Steps.Select(step => new WaitStepView((int)step.From.TotalMinutes, (int?)step.To?.TotalMinutes, step.Count))]);
}

/// <summary>How many waits were at least so long and shorter than that; without an upper bound when it is null.</summary>
public sealed record WaitStepView(int FromMinutes, int? ToMinutes, int Count);

/// <summary>What happened in one session.</summary>
public sealed record SessionReportView(SessionView Session, FiguresView Figures, DriftView Drift, IReadOnlyList<PresenceView> Chairs)
{
    /// <summary>The view of a session's report.</summary>
    public static SessionReportView Of(Programme programme, SessionReport report) => new(
        SessionView.Of(programme, report.Session), FiguresView.Of(report.Figures),
        new DriftView(
            report.Drift.PlannedStart, report.Drift.PlannedEnd,
            (int)report.Drift.Start.TotalMinutes, (int)report.Drift.End.TotalMinutes, report.Drift.Changes),
        [
            .. report.Chairs.Select(presence =>
                new PresenceView(programme.Find(presence.Chair)?.Name ?? presence.Chair.Value, presence.HereAt, presence.Punctuality)),
        ]);
}

/// <summary>How a session's times have changed; positive minutes are later. See <see cref="Drift"/>.</summary>
public sealed record DriftView(DateTimeOffset PlannedStart, DateTimeOffset PlannedEnd, int StartMinutes, int EndMinutes, int Changes);

/// <summary>A chair by name, and whether they were there in time.</summary>
public sealed record PresenceView(string Name, DateTimeOffset? HereAt, Punctuality Punctuality);

/// <summary>One of the questions with the most votes. Nothing in it tells who asked anonymously.</summary>
/// <param name="Text">What was read out; empty when it was only counted.</param>
/// <param name="Name">Who asked, or null when anonymous.</param>
/// <param name="Remote">Whether it came from afar.</param>
/// <param name="Session">The session's title.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Votes">How many people wanted it asked.</param>
/// <param name="Answer">The answer in writing, or null.</param>
/// <param name="AnsweredBy">Who wrote the answer, or null.</param>
public sealed record TopQuestionView(
    string Text, string? Name, bool Remote, string Session, QuestionState State, int Votes, string? Answer, string? AnsweredBy)
{
    /// <summary>The view of a question.</summary>
    public static TopQuestionView Of(Programme programme, Question question) => new(
        question.Text, question.Name, question.Origin is not Origin.Room,
        programme.Find(question.Session)?.Title ?? question.Session.Value, question.State, question.Votes, question.Answer,
        question.AnsweredBy is { } id ? programme.Find(id)?.Name ?? id.Value : null);
}
