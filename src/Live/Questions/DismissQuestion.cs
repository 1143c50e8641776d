using Live.Log;

namespace Live.Questions;

/// <summary>Sets a question aside, and tells the asker why.</summary>
/// <param name="Id">The question.</param>
/// <param name="Reason">In words for the asker; at most <see cref="MaxReason"/> characters.</param>
public sealed record DismissQuestion(QuestionId Id, string Reason) : ICommand
{
    /// <summary>The longest reason, in UTF-16 units.</summary>
    public const int MaxReason = 200;

    /// <summary>No reason, or a whole letter.</summary>
    public static readonly Refusal ReasonNeeded = new(
        "question.reason", $"The asker will read the reason: choose one, or write one of at most {MaxReason} characters.");

    /// <summary>The reasons a chair can choose with one key, as the asker reads them.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "asked already",
        "answered in the talk",
        "better asked of the speaker in person",
        "not about this talk",
        "not clear enough to read out",
    ];

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now)
    {
        var reason = Reason.Trim();
        return reason.Length is 0 or > MaxReason
            ? ReasonNeeded
            : Moderation.Move(state, who, Id,
                [QuestionState.Waiting, QuestionState.Queued, QuestionState.Asking, QuestionState.Later],
                question => new QuestionDismissed(Id, question.State, reason));
    }
}
