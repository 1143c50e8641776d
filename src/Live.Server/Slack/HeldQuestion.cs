using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack;

/// <summary>A question that is not sent yet, as the buttons beneath it carry it, so that nothing typed depends on this server.</summary>
/// <param name="Id">The id that it gets when it is sent: of the request that it was typed in, so that two presses send one.</param>
/// <param name="Session">Where it goes.</param>
/// <param name="Like">The question that the asker can vote for instead; null on "Ask mine anyway".</param>
/// <param name="Text">The words as typed.</param>
internal sealed record HeldQuestion(QuestionId Id, SessionId Session, QuestionId? Like, string Text)
{
    private const int MostInButton = 2000; // Slack's limit of a button's value

    /// <summary>Whether a button can carry it.</summary>
    public bool Fits => Write().Length + 20 <= MostInButton;

    /// <summary>The question out of a button's value; null when it is not ours.</summary>
    public static HeldQuestion? Read(string? value) => value?.Split('\n', 4) is [var id, var session, var like, var text]
        ? new HeldQuestion(new QuestionId(id), new SessionId(session), like.Length > 0 ? new QuestionId(like) : null, text)
        : null;

    /// <summary>The question as a button's value.</summary>
    public string Write() => $"{Id}\n{Session}\n{Like}\n{Text}";
}
