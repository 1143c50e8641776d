using System.Security.Cryptography;
using System.Text;
using Live.Log;
using Live.Programmes;

namespace Live.Chairs;

/// <summary>The id of a message to a session's chairs, made from the request that sent it.</summary>
public readonly record struct ChairMessageId(string Value) : IId<ChairMessageId>
{
    /// <inheritdoc />
    public static ChairMessageId Of(string value) => new(value);

    /// <summary>The id of the message that a request sends.</summary>
    /// <param name="request">What names the request among all others, whoever sent it and from wherever.</param>
    public static ChairMessageId FromRequest(string request) =>
        new("m" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)).AsSpan(0, 7)));

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>What an organizer told the chairs of a session; it stays on their screens until one of them has read it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Session">The session.</param>
/// <param name="Text">One line of plain text, 1 to <see cref="MaxLength"/> characters.</param>
/// <param name="At">When it was sent, UTC.</param>
/// <param name="By">By whom.</param>
/// <param name="Read">When and by whom it was acknowledged; null until then.</param>
public sealed record ChairMessage(ChairMessageId Id, SessionId Session, string Text, DateTimeOffset At, Who By, Stamp? Read = null)
{
    /// <summary>The longest text, in UTF-16 units: what one reads at a glance on a stage.</summary>
    public const int MaxLength = 300;
}

/// <summary>When something was said, and by whom.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">By whom.</param>
public readonly record struct Stamp(DateTimeOffset At, Who By);
