using Live.Announcements;
using Live.Questions;

namespace Live.Reports;

/// <summary>The figures of one session, or of several together. Questions that are asked together are one question.</summary>
/// <param name="Outcomes">What became of the questions.</param>
/// <param name="Remote">Those from afar, and how many of them had their turn.</param>
/// <param name="Room">Those from the room, and how many of them had their turn.</param>
/// <param name="Ballots">The votes for them.</param>
/// <param name="ToTurn">From being sent to being put to the speaker, of those that were; nobody sent what was asked aloud in the room.</param>
/// <param name="ToAnswer">From being sent to the answer in writing, of those that have nothing else.</param>
/// <param name="Told">What became of the announcements.</param>
public sealed record Figures(Outcomes Outcomes, Turns Remote, Turns Room, Ballots Ballots, Waits ToTurn, Waits ToAnswer, Told Told)
{
    /// <summary>Counts questions and announcements.</summary>
    public static Figures Of(IReadOnlyCollection<Question> questions, IEnumerable<LedgerLine> announcements) => new(
        Outcomes.Of(questions), Turns.OfRemote(questions), Turns.OfRoom(questions), Ballots.Of(questions),
        Waits.Of(questions.Where(question => Outcomes.WasPut(question) && !question.Floor).Select(question => question.PutAt!.Value - question.AskedAt)),
        Waits.Of(questions.Where(Outcomes.WasWritten).Select(question => question.DoneAt!.Value - question.AskedAt)),
        Told.Of(announcements));
}
