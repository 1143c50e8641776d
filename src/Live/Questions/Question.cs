using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Questions;

/// <summary>A question as the fold knows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Session">The session it belongs to; it moves with the session and never into another by itself.</param>
/// <param name="Text">What is read out: the asker's words, or the chair's edit of them.</param>
/// <param name="Original">The asker's own words.</param>
/// <param name="Asker">Keyed pseudonym of who asked; never shown to anybody.</param>
/// <param name="Name">The asker's name as shown, or null when asked anonymously.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="AskedAt">When it was received, UTC.</param>
/// <param name="Revision">Position of the last entry that changed it.</param>
public sealed record Question(
    QuestionId Id,
    SessionId Session,
    string Text,
    string Original,
    string Asker,
    string? Name,
    Origin Origin,
    DateTimeOffset AskedAt,
    long Revision)
{
    /// <summary>The longest question that is taken, in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    /// <summary>In place of a pseudonym: a question from the floor has no asker whom Live knows.</summary>
    public const string Nobody = "";

    /// <summary>Who the asker is beyond the name, in one line; null when unknown or anonymous.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Whether it was asked aloud in the room and only noted here; it has no asker, and may have no words.</summary>
    public bool Floor { get; init; }

    /// <summary>
    /// The question that it was merged into, whose fate it shares; null when it stands on its own. Its own state, pin and place
    /// stay as they were, for when it is split off again. See <see cref="Merging"/>.
    /// </summary>
    public QuestionId? MergedInto { get; init; }

    /// <summary>The questions that were merged into it, in the order in which that happened.</summary>
    public ImmutableArray<QuestionId> Merged { get; init; } = [];

    /// <summary>Number of the session's poster that it is for, whose authors answer it; null for the session as a whole.</summary>
    public int? Poster { get; init; }

    /// <summary>Where it stands.</summary>
    public QuestionState State { get; init; } = QuestionState.Waiting;

    /// <summary>Where it stood before its last change of state, for "back"; null when it never changed.</summary>
    public QuestionState? Before { get; init; }

    /// <summary>The question that gave way when this one was put, for "back".</summary>
    public QuestionId? Replaced { get; init; }

    /// <summary>When the chair took it.</summary>
    public DateTimeOffset? QueuedAt { get; init; }

    /// <summary>When it was put to the speaker.</summary>
    public DateTimeOffset? PutAt { get; init; }

    /// <summary>When it was answered, dismissed, left or withdrawn; null when it is none of these.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>The chair or organizer who last moved it; an answer in writing is no such move.</summary>
    public PersonId? TakenBy { get; init; }

    /// <summary>Why it was dismissed, in words for the asker; null unless it is.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it was dismissed before it was taken up again, for "back"; null otherwise.</summary>
    public string? ReasonBefore { get; init; }

    /// <summary>The answer in writing, when there is one.</summary>
    public string? Answer { get; init; }

    /// <summary>Who wrote the answer; null when there is none in writing.</summary>
    public PersonId? AnsweredBy { get; init; }

    /// <summary>Position of the entry that gave the answer in writing as it is now; 0 when there is none.</summary>
    public long AnswerRevision { get; init; }

    /// <summary>Slack's timestamp of the reply that is the answer; null when it is none.</summary>
    public string? AnswerReply { get; init; }

    /// <summary>
    /// Its number in the thread in which it is answered in writing, from 1: among those of its poster, or among those of its
    /// session that were left; null when there is no such thread.
    /// </summary>
    public int? Number { get; init; }

    /// <summary>Whether its asker has sent it to the speaker in writing.</summary>
    public bool InWriting { get; init; }

    /// <summary>Whether it was left by its session, and waits for an answer in writing or got one.</summary>
    public bool IsLeftover => Poster is null && MergedInto is null
        && (State is QuestionState.Later || State is QuestionState.Answered && Number is not null && Answer is not null);

    /// <summary>Whether it can be answered in writing and is not yet.</summary>
    public bool AwaitsWriting => Answer is null && MergedInto is null && (Poster is null ? State is QuestionState.Later : State.IsOpen());

    /// <summary>Kept on top by the chair.</summary>
    public bool Pinned { get; init; }

    /// <summary>Its place in the queue as the chair arranged it, from 0; null when votes decide. It counts while the question is queued.</summary>
    public int? Place { get; init; }

    /// <summary>Pseudonyms of those who want it asked: who voted for it, and who asked or voted for what was merged into it.</summary>
    public ImmutableHashSet<string> Voters { get; init; } = [];

    /// <summary>Pseudonyms of those who voted for this very question.</summary>
    public ImmutableHashSet<string> OwnVoters { get; init; } = [];

    /// <summary>Sessions it was handed over from.</summary>
    public ImmutableArray<SessionId> Former { get; init; } = [];

    /// <summary>
    /// Where it stood in the session whose chair handed it over last, so that this chair can take it back; null when nobody
    /// handed it over, or when it went back.
    /// </summary>
    public QuestionState? HandedAs { get; init; }

    /// <summary>Whether it was left with the rest of its session, and nobody has touched it since.</summary>
    public bool WithRest { get; init; }

    /// <summary>The Slack message that it was made of; null when it was typed for the chair at once.</summary>
    public Source? Source { get; init; }

    /// <summary>How many people want it asked.</summary>
    public int Votes => Voters.Count;

    /// <summary>What is read out; a sentence in place of the words that nobody noted of a question from the floor.</summary>
    public string Shown => Text.Length > 0 ? Text : "A question from the room";
}
