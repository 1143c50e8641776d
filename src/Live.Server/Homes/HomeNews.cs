using Live.Announcements;
using Live.Chairs;
using Live.Homes;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Schedule;
using Live.Server.Mirror.Kinds;

namespace Live.Server.Homes;

/// <summary>Whose Homes the entries concern: many entries between two looks become one. Not thread-safe.</summary>
internal sealed class HomeNews
{
    private const string Announcements = "announcement/";

    private readonly Dictionary<string, HomeReason> readers = new(StringComparer.Ordinal);

    /// <summary>By pseudonym, either of the two that people have.</summary>
    public IReadOnlyDictionary<string, HomeReason> Readers => readers;

    /// <summary>What concerns everybody; null when nothing does.</summary>
    public HomeReason? Everybody { get; private set; }

    /// <summary>Whether something concerns the chairs and the organizers.</summary>
    public bool Staff { get; private set; }

    /// <summary>Whether there is any.</summary>
    public bool Any => readers.Count > 0 || Everybody is not null || Staff;

    /// <summary>Everything may have changed for everybody.</summary>
    public void All() => ForEverybody(HomeReason.Everybody);

    /// <summary>Takes note of an entry.</summary>
    public void Note(Entry entry, Live.State after)
    {
        switch (entry.Fact)
        {
            case HomeOpened fact: For(fact.Reader, HomeReason.Opened); break;
            case ReminderSet fact: For(fact.Reader, HomeReason.Own); break;
            case VoteCast fact: ForAsker(fact.Id, HomeReason.Votes, after); break;
            case VoteTakenBack fact: ForAsker(fact.Id, HomeReason.Votes, after); break;
            case QuestionPinned: break;
            case IQuestionFact fact: Note(fact, entry, after); break;
            case ScheduleReleased or ProgrammePublished: All(); break;
            case ChairCheckedIn or ChairReplaced: Staff = true; break;
            case MomentReached fact: Staff |= fact.Kind.IsAnnounced() || fact.Kind is MomentKind.ChairCalled; break;
            case MessagePosted fact: Staff |= fact.Key.StartsWith(Announcements, StringComparison.Ordinal); break;
            case MessageRefused fact: Staff |= fact.Key.StartsWith(Announcements, StringComparison.Ordinal); break;
            default: break; // what a Home does not show
        }
    }

    private void Note(IQuestionFact fact, Entry entry, Live.State after)
    {
        foreach (var id in TouchedQuestions.Of(entry, after))
            ForAsker(id, HomeReason.Own, after);
        if (fact is QuestionAsked or QuestionWithdrawn or QuestionReturned or QuestionHandedOver or QuestionsMerged or QuestionSplit or RoomQuestionTaken)
            ForEverybody(HomeReason.Counts);
    }

    private void ForAsker(QuestionId id, HomeReason reason, Live.State after)
    {
        if (after.Questions.Find(id) is { Floor: false } question)
            For(question.Asker, reason);
    }

    private void For(string pseudonym, HomeReason reason)
    {
        if (!readers.TryGetValue(pseudonym, out var before) || reason < before)
            readers[pseudonym] = reason;
    }

    private void ForEverybody(HomeReason reason) => Everybody = Everybody is { } before && before < reason ? before : reason;
}
