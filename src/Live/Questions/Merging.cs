using System.Collections.Immutable;
using Live.Log;

namespace Live.Questions;

/// <summary>
/// Questions that are asked together: a tree, whose root is the one that is read out. Only the root has a fate: it is queued,
/// asked, answered, dismissed, left and handed over for all of them, and taken back for all of them. Each other one keeps what
/// it was before, so that splitting it off undoes the merge.
/// </summary>
/// <remarks>
/// Who wants the root asked is who voted for any of them, or asked one of the others. When the asker of the root takes it back
/// or moves it elsewhere, the first that was merged into it is read out in its place: what the others asked is not lost. When
/// the asker of another one does so, it leaves alone.
/// Races: a question is merged once, and the first merge stands; two that are merged into each other at the same moment are
/// merged by the first of the two.
/// </remarks>
public static class Merging
{
    internal static Folded Apply(State state, Entry entry, QuestionsMerged fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question || state.Questions.Find(fact.Into) is not { } into)
            return new Folded(state, Moderation.UnknownQuestion);
        var main = state.Questions.Main(into);
        if (MergeQuestions.Check(state, question, main) is { } refusal)
            return new Folded(state, refusal);
        var book = state.Questions.Set(question with { MergedInto = main.Id, HandedAs = null, Revision = entry.Position });
        book = book.Set(main with { Merged = main.Merged.Add(question.Id), HandedAs = null });
        return state with { Questions = Unite(book, main.Id, entry) };
    }

    internal static Folded Apply(State state, Entry entry, QuestionSplit fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question)
            return new Folded(state, Moderation.UnknownQuestion);
        if (question.MergedInto is not { } into)
            return new Folded(state, SplitQuestion.Alone);
        var main = state.Questions.Main(question);
        var parent = state.Questions.Find(into)!;
        var book = state.Questions.Set(parent with { Merged = parent.Merged.Remove(question.Id) });
        book = book.Set(QuestionFold.Arrived(state, entry, question with { MergedInto = null }));
        return state with { Questions = Unite(Unite(book, main.Id, entry), question.Id, entry) };
    }

    /// <summary>A vote counts for the one that is read out.</summary>
    internal static Folded Apply(State state, Entry entry, VoteCast fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question)
            return new Folded(state, Moderation.UnknownQuestion);
        var main = state.Questions.Main(question);
        return state with
        {
            Questions = state.Questions.Set(main with
            {
                Voters = main.Voters.Add(fact.Voter), OwnVoters = main.OwnVoters.Add(fact.Voter), Revision = entry.Position,
            }),
        };
    }

    /// <summary>A vote is taken back from all that are asked together.</summary>
    internal static Folded Apply(State state, Entry entry, VoteTakenBack fact)
    {
        if (state.Questions.Find(fact.Id) is not { } question)
            return new Folded(state, Moderation.UnknownQuestion);
        var main = state.Questions.Main(question);
        var book = state.Questions;
        foreach (var each in book.Together(main).Prepend(main).Where(each => each.OwnVoters.Contains(fact.Voter)).ToArray())
            book = book.Set(each with { OwnVoters = each.OwnVoters.Remove(fact.Voter) });
        return state with { Questions = Unite(book, main.Id, entry) };
    }

    /// <summary>The questions with this one out of all merges, and with its place taken by the first that was merged into it.</summary>
    internal static QuestionBook Leave(QuestionBook book, Question question, Entry entry)
    {
        if (question.MergedInto is { } into)
        {
            var parent = book.Find(into)!;
            book = Adopt(book, parent with { Merged = parent.Merged.Remove(question.Id).AddRange(question.Merged) }, question.Merged);
        }
        else if (question.Merged is [var first, .. var others])
        {
            var heir = book.Find(first)!;
            book = Adopt(book, heir with
            {
                MergedInto = null,
                Merged = heir.Merged.AddRange(others),
                State = question.State,
                Before = question.Before,
                QueuedAt = question.QueuedAt,
                DoneAt = question.DoneAt,
                TakenBy = question.TakenBy,
                InWriting = question.InWriting,
                Pinned = question.Pinned || heir.Pinned,
                Place = question.Place,
                Number = heir.Number ?? (question.State is QuestionState.Later ? book.NextNumber(question.Session) : null),
            }, others);
            book = Unite(book, first, entry);
        }
        else
        {
            return book;
        }

        var left = question with { MergedInto = null, Merged = [], Voters = question.OwnVoters };
        book = book.Set(left);
        return question.MergedInto is { } parentId ? Unite(book, book.Main(book.Find(parentId)!).Id, entry) : book;
    }

    private static QuestionBook Adopt(QuestionBook book, Question parent, ImmutableArray<QuestionId> children) =>
        children.Aggregate(book.Set(parent), (all, id) => all.Set(all.Find(id)! with { MergedInto = parent.Id }));

    /// <summary>Counts anew who wants a question asked that stands on its own.</summary>
    private static QuestionBook Unite(QuestionBook book, QuestionId id, Entry entry)
    {
        var main = book.Find(id)!;
        var voters = main.OwnVoters.ToBuilder();
        foreach (var merged in book.Together(main))
        {
            voters.UnionWith(merged.OwnVoters);
            if (!merged.Floor && merged.Asker != main.Asker)
                voters.Add(merged.Asker);
        }

        return book.Set(main with { Voters = voters.ToImmutable(), Revision = entry.Position });
    }
}
