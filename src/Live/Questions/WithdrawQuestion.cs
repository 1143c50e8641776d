using Live.Log;

namespace Live.Questions;

/// <summary>Takes one's own question back while it has not been asked; what others asked together with it stays.</summary>
public sealed record WithdrawQuestion(QuestionId Id) : ICommand
{
    /// <summary>Someone else's question.</summary>
    public static readonly Refusal NotYours = new("question.not-yours", "Only the one who asked can do this.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Questions.Find(Id) is not { } question ? Moderation.UnknownQuestion
        : question.Asker != who.Pseudonym ? NotYours
        : state.Questions.Main(question) is var main && IsPossible(main) ? new QuestionWithdrawn(Id, question.State)
        : Moderation.Already(state, main);

    /// <summary>Whether the one that is read out has not been asked.</summary>
    internal static bool IsPossible(Question main) => main.State is QuestionState.Waiting or QuestionState.Queued or QuestionState.Later;
}
