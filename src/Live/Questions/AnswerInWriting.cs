using System.Globalization;
using Live.Log;

namespace Live.Questions;

/// <summary>
/// Answers a question in writing, or puts another answer in the place of the one that is there. All who ask together with it
/// get it.
/// </summary>
/// <param name="Id">The question.</param>
/// <param name="Text">The answer as typed, at most <see cref="MaxLength"/> characters.</param>
/// <param name="BasedOn">
/// The <see cref="Question.AnswerRevision"/> that the writer has seen: 0 for none. Another answer that came meanwhile is never
/// written over unseen.
/// </param>
/// <param name="Reply">Slack's timestamp of the reply that is the answer, so that its edits can follow; null for none.</param>
public sealed record AnswerInWriting(QuestionId Id, string Text, long BasedOn, string? Reply = null) : ICommand
{
    /// <summary>The longest answer, in UTF-16 units.</summary>
    public const int MaxLength = 3000;

    /// <summary>Nothing was written.</summary>
    public static readonly Refusal Empty = new("answer.empty", "There is no answer yet. Write it first; nothing was sent.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        if (state.Questions.Find(Id) is not { } found)
            return Moderation.UnknownQuestion;
        var question = state.Questions.Main(found);
        if (!Answering.MayAnswer(state.Programme, who, question))
            return Answering.NotYours;
        var text = QuestionText.Clean(Text);
        if (QuestionText.IsBlank(text))
            return Empty;
        if (text.Length > MaxLength)
            return TooLong(text.Length);
        if (question.AnswerRevision != BasedOn)
            return Meanwhile(state, question);
        return question.State switch
        {
            QuestionState.Answered => new AnswerChanged(question.Id, BasedOn, text, Reply),
            QuestionState.Dismissed or QuestionState.Withdrawn => Moderation.Already(state, question),
            _ => new QuestionAnswered(question.Id, question.State, text, Reply),
        };
    }

    /// <summary>Another answer came while this one was written.</summary>
    internal static Refusal Meanwhile(State state, Question question) => new("answer.meanwhile",
        $"{(question.AnsweredBy is { } id ? state.Programme?.Find(id)?.Name : null) ?? "Somebody"} has answered this question meanwhile. Look at that answer first; yours was not sent.");

    private static Refusal TooLong(int length) => new("answer.too-long", string.Create(CultureInfo.InvariantCulture,
        $"Your answer has {length:N0} characters, and {MaxLength:N0} are the most. Please shorten it; nothing was sent."));
}
