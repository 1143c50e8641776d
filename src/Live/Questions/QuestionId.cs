namespace Live.Questions;

/// <summary>A question's id, made from the request that asked it, so that the same request twice is one question.</summary>
public readonly record struct QuestionId(string Value) : IId<QuestionId>
{
    /// <inheritdoc />
    public static QuestionId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
