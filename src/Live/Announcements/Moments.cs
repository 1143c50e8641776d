using Live.Chairs;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;

namespace Live.Announcements;

/// <summary>The moments that a programme implies. Computed, never stored: a changed programme has other moments.</summary>
public static class Moments
{
    /// <summary>All announcements in order of time; at the same time an end comes before a start.</summary>
    public static IEnumerable<Moment> Of(Programme programme) =>
        programme.Sessions.SelectMany(session => Of(session, programme.Settings))
            .OrderBy(moment => moment.Due).ThenByDescending(moment => moment.Kind).ThenBy(moment => moment.Id.Value, StringComparer.Ordinal);

    /// <summary>Everything that has its time: announcements, what chairs and organizers are told, and what is left over.</summary>
    public static IEnumerable<Moment> All(Programme programme) =>
        programme.Sessions.SelectMany(session => All(session, programme.Settings));

    /// <summary>The same of one session.</summary>
    public static IEnumerable<Moment> All(Session session, Settings settings) =>
        [.. Of(session, settings), .. ChairCalls.Of(session, settings), .. Leftovers.MomentOf(session)];

    /// <summary>The same, and what people asked to be told.</summary>
    public static IEnumerable<Moment> All(State state) =>
        state.Programme is { } programme ? All(programme).Concat(Reminding.Moments(state)) : [];

    /// <summary>The announcements of one session; none when it is cancelled.</summary>
    public static IEnumerable<Moment> Of(Session session, Settings settings)
    {
        if (session.Cancelled)
            yield break;
        foreach (var lead in settings.Leads)
            yield return new Moment(MomentKind.Lead, session.Id, session.Start - lead, lead);
        if (settings.AnnounceStart)
            yield return new Moment(MomentKind.Start, session.Id, session.Start, TimeSpan.Zero);
        if (settings.AnnounceQuestions && session.TakesQuestions && session.QuestionTime > TimeSpan.Zero)
            yield return new Moment(MomentKind.Questions, session.Id, session.QuestionsAt, TimeSpan.Zero);
        if (settings.AnnounceEnd)
            yield return new Moment(MomentKind.End, session.Id, session.End, TimeSpan.Zero);
    }

    /// <summary>The moment with that id when the programme still implies it; null when the session has moved or is cancelled.</summary>
    public static Moment? Find(Programme programme, SessionId session, MomentId id) =>
        programme.Find(session) is not { } found ? null
        : Reminding.MomentOf(found) is { } reminder && reminder.Id == id ? reminder
        : All(found, programme.Settings).FirstOrDefault(moment => moment.Id == id);
}
