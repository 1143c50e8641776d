using System.Security.Cryptography;
using System.Text;

namespace Live.Questions;

/// <summary>A question's id, made from the request that asked it, so that the same request twice is one question.</summary>
public readonly record struct QuestionId(string Value) : IId<QuestionId>
{
    /// <inheritdoc />
    public static QuestionId Of(string value) => new(value);

    /// <summary>The id of the question that a request asks.</summary>
    /// <param name="request">What names the request among all others, whoever sent it and from wherever.</param>
    public static QuestionId FromRequest(string request) =>
        new("q" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)).AsSpan(0, 7)));

    /// <inheritdoc />
    public override string ToString() => Value;
}
