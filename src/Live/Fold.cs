using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
using Live.Homes;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Schedule;

namespace Live;

/// <summary>What became of an entry when it was folded.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Refusal">Why it did not count, when it lost a race; null when it counted.</param>
public readonly record struct Folded(State State, Refusal? Refusal)
{
    /// <summary>The entry counted.</summary>
    public static implicit operator Folded(State state) => new(state, null);
}

/// <summary>
/// Applies entries one after another and gives the same state on every node. Races between nodes are settled here by
/// three rules that never change: the same id twice: the first stands; a set (votes, merges): union; an exclusive decision (a
/// state, a schedule version) names what it was based on and counts only if that is still so.
/// </summary>
public static class Fold
{
    /// <summary>Folds one entry.</summary>
    /// <exception cref="InvalidOperationException">The entry is not the next one, or its fact is unknown: a bug, never to be skipped.</exception>
    public static Folded Apply(State state, Entry entry)
    {
        if (entry.Position != state.Position + 1)
            throw new InvalidOperationException($"Entry {entry.Position} cannot follow entry {state.Position}.");
        state = state with { Position = entry.Position };
        return entry.Fact switch
        {
            VoteCast fact => Merging.Apply(state, entry, fact),
            QuestionAsked fact => QuestionFold.Apply(state, entry, fact),
            QuestionMoved fact => QuestionFold.Apply(state, entry, fact),
            VoteTakenBack fact => Merging.Apply(state, entry, fact),
            QuestionReworded fact => QuestionFold.Apply(state, entry, fact),
            QuestionPinned fact => QuestionFold.Apply(state, entry, fact),
            QuestionHandedOver fact => HandOverQuestion.Apply(state, entry, fact),
            QuestionsMerged fact => Merging.Apply(state, entry, fact),
            QuestionSplit fact => Merging.Apply(state, entry, fact),
            QueueArranged fact => ArrangeQueue.Apply(state, fact),
            RoomQuestionTaken fact => TakeFromRoom.Apply(state, entry, fact),
            AnswerChanged fact => QuestionFold.Apply(state, entry, fact),
            RestLeft fact => Leftovers.Apply(state, entry, fact),
            RestBroughtBack fact => BringRestBack.Apply(state, entry, fact),
            MessagePosted fact => MessageFold.Apply(state, fact),
            MessageRefused fact => MessageFold.Apply(state, fact),
            MomentReached fact => AnnouncementFold.Apply(state, entry, fact),
            ScheduleReleased fact => ScheduleFold.Apply(state, entry, fact),
            ChangesSettled fact => ScheduleFold.Apply(state, fact),
            ScheduleHeld fact => ScheduleFold.Apply(state, entry, fact),
            HeldDropped fact => ScheduleFold.Apply(state, fact),
            BroadcastSent fact => BroadcastFold.Apply(state, entry, fact),
            BroadcastHeld fact => BroadcastFold.Apply(state, entry, fact),
            BroadcastTakenBack fact => BroadcastFold.Apply(state, entry, fact),
            ProgrammePublished fact => ProgrammeFold.Apply(state, entry, fact),
            ChairCheckedIn fact => ChairFold.Apply(state, entry, fact),
            ChairReplaced fact => ChairFold.Apply(state, entry, fact),
            ChairMessageSent fact => ChairFold.Apply(state, entry, fact),
            ChairMessageAcknowledged fact => ChairFold.Apply(state, entry, fact),
            HomeOpened fact => state with { Homes = state.Homes.SetItem(fact.Reader, entry.At) },
            ReminderSet fact => Reminding.Apply(state, fact),
            LinksRevoked fact => state with { Revoked = state.Revoked.SetItem(fact.Person, entry.At) },
            _ => throw new InvalidOperationException($"The fold does not know {entry.Fact.GetType().Name}."),
        };
    }

    /// <summary>Folds a run of entries; what lost a race is left out, as everywhere.</summary>
    public static State Apply(State state, IEnumerable<Entry> entries) =>
        entries.Aggregate(state, (before, entry) => Apply(before, entry).State);
}
