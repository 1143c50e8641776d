using System.Collections.Immutable;
using Live.Log;
using Live.Programmes;

namespace Live.Questions;

/// <summary>A fact about one question.</summary>
public interface IQuestionFact
{
    /// <summary>The question.</summary>
    QuestionId Id { get; }
}

/// <summary>Someone asked.</summary>
/// <param name="Id">Made from the request, so that a repeated request is the same question.</param>
/// <param name="Session">The session it belongs to.</param>
/// <param name="Text">As typed, trimmed.</param>
/// <param name="Asker">Keyed pseudonym.</param>
/// <param name="Name">The name to show, or null when anonymous.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Poster">Number of the session's poster that it is for; null for the session as a whole.</param>
/// <param name="Source">The Slack message that it was made of, or null; always null when anonymous.</param>
/// <param name="Affiliation">Who the asker is beyond the name, in one line, or null; always null when anonymous.</param>
public sealed record QuestionAsked(
    QuestionId Id, SessionId Session, string Text, string Asker, string? Name, Origin Origin, int? Poster = null, Source? Source = null,
    string? Affiliation = null)
    : Fact, IQuestionFact;

/// <summary>Somebody in the room asks aloud, and the chair noted it; it is being asked from then on.</summary>
/// <param name="Id">Made from the request.</param>
/// <param name="Session">The session.</param>
/// <param name="Text">As the chair noted it, or null: it only counts.</param>
/// <param name="Previous">The question being asked until then, or null; counts only if that is still so.</param>
public sealed record RoomQuestionTaken(QuestionId Id, SessionId Session, string? Text, QuestionId? Previous) : Fact, IQuestionFact;

/// <summary>A question is asked together with another one.</summary>
/// <param name="Id">The question, which stands on its own until then.</param>
/// <param name="Into">The one that is read out for both.</param>
public sealed record QuestionsMerged(QuestionId Id, QuestionId Into) : Fact, IQuestionFact;

/// <summary>A question that was merged into another one stands on its own again.</summary>
public sealed record QuestionSplit(QuestionId Id) : Fact, IQuestionFact;

/// <summary>The chair put the queue into an order.</summary>
/// <param name="Session">The session.</param>
/// <param name="Ids">Queued questions in their order; those that are queued no more are passed over, and what is not named goes by votes.</param>
public sealed record QueueArranged(SessionId Session, ImmutableArray<QuestionId> Ids) : Fact;

/// <summary>The words changed: the asker's own correction, or the chair's edit, which keeps the original.</summary>
public sealed record QuestionReworded(QuestionId Id, string Text) : Fact, IQuestionFact;

/// <summary>Someone voted; one vote a person.</summary>
public sealed record VoteCast(QuestionId Id, string Voter) : Fact, IQuestionFact;

/// <summary>Someone took the vote back.</summary>
public sealed record VoteTakenBack(QuestionId Id, string Voter) : Fact, IQuestionFact;

/// <summary>The chair keeps a question on top, or lets it go.</summary>
public sealed record QuestionPinned(QuestionId Id, bool Pinned) : Fact, IQuestionFact;

/// <summary>A question went to another session.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The session it was in; the hand-over counts only while it is.</param>
/// <param name="To">The session it goes to.</param>
public sealed record QuestionHandedOver(QuestionId Id, SessionId From, SessionId To) : Fact, IQuestionFact;

/// <summary>A change of state. It counts only while the question is in the state that it names.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The state that the decision was based on.</param>
public abstract record QuestionMoved(QuestionId Id, QuestionState From) : Fact, IQuestionFact;

/// <summary>The chair took it.</summary>
public sealed record QuestionQueued(QuestionId Id, QuestionState From) : QuestionMoved(Id, From);

/// <summary>It is being put to the speaker; the one that was being asked until then has had its answer.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The state that the decision was based on.</param>
/// <param name="Previous">The question being asked until then, or null; counts only if that is still so.</param>
public sealed record QuestionPut(QuestionId Id, QuestionState From, QuestionId? Previous) : QuestionMoved(Id, From);

/// <summary>It was answered, in the session or in writing.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The state that the decision was based on.</param>
/// <param name="Answer">The answer in writing, or null when it was given aloud.</param>
/// <param name="Reply">Slack's timestamp of the reply that is the answer; null when it is none.</param>
public sealed record QuestionAnswered(QuestionId Id, QuestionState From, string? Answer, string? Reply = null) : QuestionMoved(Id, From);

/// <summary>An answered question got another answer in writing, or its first one.</summary>
/// <param name="Id">The question.</param>
/// <param name="BasedOn">Position of the entry whose answer it replaces, 0 for none; counts only while that one holds.</param>
/// <param name="Answer">The new answer.</param>
/// <param name="Reply">Slack's timestamp of the reply that is the answer; null when it is none.</param>
public sealed record AnswerChanged(QuestionId Id, long BasedOn, string Answer, string? Reply = null) : Fact, IQuestionFact;

/// <summary>The chair set it aside.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The state that the decision was based on.</param>
/// <param name="Reason">Why, in words for the asker.</param>
public sealed record QuestionDismissed(QuestionId Id, QuestionState From, string Reason) : QuestionMoved(Id, From);

/// <summary>Left over, to be answered in writing.</summary>
public sealed record QuestionLeft(QuestionId Id, QuestionState From) : QuestionMoved(Id, From);

/// <summary>The asker sent it to the speaker in writing, after the chair had set it aside or the session was cancelled.</summary>
public sealed record QuestionAskedInWriting(QuestionId Id, QuestionState From) : QuestionMoved(Id, From);

/// <summary>The chair handed the rest of a session's questions to its speakers, for answers in writing.</summary>
/// <param name="Session">The session.</param>
/// <param name="End">Its end as the chair saw it; counts only while it is still so.</param>
public sealed record RestLeft(SessionId Session, DateTimeOffset End) : Fact;

/// <summary>The chair took back that the rest of a session was handed to its speakers.</summary>
/// <param name="Session">The session.</param>
/// <param name="End">The end for which it was left; counts only while that still holds.</param>
public sealed record RestBroughtBack(SessionId Session, DateTimeOffset End) : Fact;

/// <summary>The asker took it back.</summary>
public sealed record QuestionWithdrawn(QuestionId Id, QuestionState From) : QuestionMoved(Id, From);

/// <summary>A step back, after a slip of the finger.</summary>
/// <param name="Id">The question.</param>
/// <param name="From">The state that the decision was based on.</param>
/// <param name="To">The state it had before.</param>
/// <param name="Resumed">The question that had given way and is being asked again, or null.</param>
public sealed record QuestionReturned(QuestionId Id, QuestionState From, QuestionState To, QuestionId? Resumed) : QuestionMoved(Id, From);
