using System.Globalization;
using Live.Announcements;
using Live.Chairs;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;

namespace Live.Server.Tests.Reports;

/// <summary>What happens on a day, the same each time: questions, votes, turns, answers, check-ins, a delay, announcements.</summary>
internal static class Happenings
{
    private static readonly string[] Beginnings = ["Does the bound hold for", "What happens to", "Is there a simple picture of", "How sensitive is"];
    private static readonly string[] Ends = ["non-convex losses", "the step size at the edge of stability", "the limit of infinite width", "the choice of the initial values"];
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Plays every session with so many questions in each.</summary>
    public static void Play(PastDay day, int questions)
    {
        var random = new Random(4);
        var organizer = Who.Person(day.Organizer);
        var late = day.Programme.Sessions.First(session => session.TakesQuestions && session.Kind is SessionKind.Talk);
        foreach (var id in day.Programme.Sessions.Select(session => session.Id).ToArray())
        {
            CheckIn(day, id, punctual: id != late.Id);
            if (id == late.Id)
                RunOver(day, late, organizer);
            Announce(day, id);
            if (day.Programme.Find(id) is { TakesQuestions: true } session)
                Ask(day, session, questions, random, organizer);
        }
    }

    /// <summary>Asks one question in a session, at a minute after its start.</summary>
    public static QuestionId Ask(PastDay day, Session session, int minute, string text, string? name = null, Origin origin = Origin.Slack)
    {
        var id = new QuestionId(string.Create(CultureInfo.InvariantCulture, $"q{day.State.Position}"));
        day.Do(new AskQuestion(id, session.Id, text, name, origin), Who.Attendee($"a-{id}"), session.Start + minute * Minute);
        return id;
    }

    private static void Ask(PastDay day, Session session, int questions, Random random, Who organizer)
    {
        var minutes = (int)session.Length.TotalMinutes;
        QuestionId[] asked =
        [
            .. Enumerable.Range(0, questions).Select(_ => random.Next(-5, minutes)).Order().Select(minute => Ask(
                day, session, minute,
                string.Create(CultureInfo.InvariantCulture, $"{Beginnings[random.Next(4)]} {Ends[random.Next(4)]}, in the case of question {day.State.Position}?"),
                random.Next(2) == 0 ? $"Attendee {random.Next(1, 90)} (sample)" : null, random.Next(3) == 0 ? Origin.Room : Origin.Slack)),
        ];
        foreach (var id in asked)
        {
            for (var votes = random.Next(0, 9); votes > 0; votes--)
                day.Do(new CastVote(id), Who.Attendee($"v-{random.Next(0, 200)}"), session.QuestionsAt);
        }

        if (asked.Length > 3)
        {
            day.Do(new DismissQuestion(asked[0], DismissQuestion.Reasons[0]), organizer, session.QuestionsAt);
            day.Do(new WithdrawQuestion(asked[1]), Who.Attendee($"a-{asked[1]}"), session.QuestionsAt);
        }

        foreach (var (id, turn) in asked.Skip(2).Take(Math.Max(1, questions / 2)).Select((id, turn) => (id, turn)))
        {
            day.Do(new PutQuestion(id), organizer, session.QuestionsAt + turn * Minute);
            day.Do(new AnswerQuestion(id), organizer, session.QuestionsAt + (turn + 1) * Minute);
        }

        day.Do(new LeaveRest(session.Id), organizer, session.End);
        foreach (var id in asked.TakeLast(questions / 4))
            day.Do(new AnswerInWriting(id, "Yes, and the appendix says why: the argument needs no convexity.", 0), organizer, session.End.AddHours(1));
    }

    private static void CheckIn(PastDay day, SessionId id, bool punctual)
    {
        var session = day.Programme.Find(id)!;
        foreach (var chair in session.Chairs)
            day.Do(new CheckIn(id, chair), Who.Person(chair), session.Start + (punctual ? -4 : 2) * Minute);
    }

    private static void RunOver(PastDay day, Session session, Who organizer)
    {
        var (draft, _) = RunningLate.Plan(day.Programme, session.Id, 10, Absorb.Auto, session.Start);
        day.Do(new ReleaseSchedule(day.State.ScheduleVersion, draft!), organizer, session.Start + 3 * Minute);
    }

    private static void Announce(PastDay day, SessionId id)
    {
        var session = day.Programme.Find(id)!;
        foreach (var moment in Moments.All(session, day.Programme.Settings).Where(moment => moment.Kind is not MomentKind.Leftovers))
        {
            day.Do(new ReachMoment(id, moment.Id, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5)), Who.System, moment.Due);
            if (moment.Kind.IsAnnounced() && day.Programme.Room(session.Room).Channel is { } channel)
                day.Happened(new MessagePosted(MessageKeys.Announcement(moment.Id), channel, $"{moment.Due.ToUnixTimeSeconds()}.0", "hash"), Who.System, moment.Due);
        }
    }
}
