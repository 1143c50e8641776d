using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"/live tell": an organizer's message to the chair of a session, or of what is on in a room.</summary>
public sealed class TellChair(Node node)
{
    private static readonly Refusal Whom = new(
        "chair-message.whom", "Begin with a session or a room, then the message. For example: /live tell Invited Talk 2 Please wrap up");

    private static readonly Refusal NothingOn = new(
        "chair-message.nothing-on", "Nothing is on in this room or to come. Name the session instead; nothing was sent.");

    /// <summary>Sends it, and says to whom.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="person">Who types; null for somebody whom the programme does not name.</param>
    /// <param name="words">What follows "tell".</param>
    /// <param name="trigger">Slack's id of the request; the same one is the same message.</param>
    public async Task<SlashCommandResponse> AnswerAsync(Programme programme, Person? person, string[] words, string trigger)
    {
        if (person is not { Organizer: true })
            return Answers.No(AccessRefusals.OrganizerNeeded);
        var (session, text, unclear) = Read(programme, words, node.Now);
        if (session is null)
            return Answers.No(unclear ?? Whom);
        var outcome = await node.SubmitAsync(
            new SendToChair(ChairMessageId.FromRequest(trigger), session.Id, text), Who.Person(person.Id), $"slack/{trigger}");
        return outcome.Refusal is { } refusal ? Answers.No(refusal)
            : Answers.Sentence($"Sent to {Say.Text(Names(outcome.State.Programme!, session.Id))} for {Say.Label(session)}. "
                + "It stays on the screen until they have read it; the desk shows when.");
    }

    /// <summary>The longest beginning that names a session or a room, and the rest.</summary>
    private static (Session? Session, string Text, Refusal? Unclear) Read(Programme programme, string[] words, DateTimeOffset now)
    {
        for (var count = words.Length; count > 0; count--)
        {
            var (name, text) = (Slug.Of(string.Join(' ', words[..count])), string.Join(' ', words[count..]));
            if (programme.Sessions.FirstOrDefault(session => session.Id.Value == name || Slug.Of(session.Title) == name) is { } named)
                return (named, text, null);
            if (programme.Rooms.FirstOrDefault(room => room.Id.Value == name || Slug.Of(room.Name) == name) is { } room)
                return (programme.On(room.Id, now) ?? programme.Next(room.Id, now)) is { } there ? (there, text, null) : (null, text, NothingOn);
        }

        return (null, "", Whom);
    }

    private static string Names(Programme programme, SessionId session) => string.Join(" and ",
        programme.Find(session)!.Chairs.Select(chair => programme.Find(chair)?.Name ?? chair.Value));
}
