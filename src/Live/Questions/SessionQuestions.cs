using System.Collections.Immutable;

namespace Live.Questions;

/// <summary>
/// The questions of one session, and where they stand: what is looked at many times a second, while thousands are
/// asked, is kept here and not counted anew.
/// </summary>
internal sealed record SessionQuestions
{
    /// <summary>No questions.</summary>
    public static readonly SessionQuestions None = new();

    private SessionQuestions()
    {
    }

    /// <summary>All of them, in the order they came; also those that are asked together with another one.</summary>
    public ImmutableList<QuestionId> Ids { get; private init; } = [];

    /// <summary>Those in the queue.</summary>
    public ImmutableHashSet<QuestionId> Queued { get; private init; } = [];

    /// <summary>The one being put to the speaker, or null.</summary>
    public QuestionId? Asking { get; private init; }

    private ImmutableDictionary<QuestionState, int> Counts { get; init; } = ImmutableDictionary<QuestionState, int>.Empty;

    /// <summary>How many are asked together with another one, and so are in no state of their own.</summary>
    public int Merged { get; private init; }

    /// <summary>How many are in a state.</summary>
    public int Count(QuestionState state) => Counts.GetValueOrDefault(state);

    /// <summary>With one more.</summary>
    public SessionQuestions Add(Question question) => Enter(question) with { Ids = Ids.Add(question.Id) };

    /// <summary>Without one.</summary>
    public SessionQuestions Remove(Question question) => Leave(question) with { Ids = Ids.Remove(question.Id) };

    /// <summary>With one in another state.</summary>
    public SessionQuestions Move(Question before, Question after) => Leave(before).Enter(after);

    private SessionQuestions Enter(Question question) => question.MergedInto is not null ? this with { Merged = Merged + 1 } : this with
    {
        Counts = Counts.SetItem(question.State, Count(question.State) + 1),
        Queued = question.State is QuestionState.Queued ? Queued.Add(question.Id) : Queued,
        Asking = question.State is QuestionState.Asking ? question.Id : Asking,
    };

    private SessionQuestions Leave(Question question) => question.MergedInto is not null ? this with { Merged = Merged - 1 } : this with
    {
        Counts = Counts.SetItem(question.State, Count(question.State) - 1),
        Queued = Queued.Remove(question.Id),
        Asking = Asking == question.Id ? null : Asking,
    };
}
