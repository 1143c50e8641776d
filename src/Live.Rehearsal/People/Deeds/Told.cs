using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Deeds;

/// <summary>What an attendee is told, understood as a person understands it.</summary>
internal static class Told
{
    private const string Confirmed = "Sent to ";
    private static readonly string[] TurnedAway = ["went wrong", "try again", "did not respond"];

    /// <summary>Reads the answer to a question: a confirmation that names the session, or why it was not taken.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="number">The question's number.</param>
    /// <param name="answer">All the text that was shown.</param>
    /// <param name="message">The message that it came in, or null for a modal.</param>
    public static void Answer(Scene scene, int number, string answer, SlackMessage? message)
    {
        if (!answer.StartsWith(Confirmed, StringComparison.Ordinal))
        {
            Refused(scene, answer);
            return;
        }

        Sent(scene, number, answer, Confirmed, message);
    }

    /// <summary>Reads the direct message that follows a question: it names the session or the poster, too.</summary>
    public static void Followed(Scene scene, int number, SlackMessage message) => Sent(scene, number, message.ShownText, "", null);

    private static void Sent(Scene scene, int number, string answer, string before, SlackMessage? message)
    {
        string[] sessions =
        [
            .. scene.Timetable.Slots.Where(slot => answer.Contains($"{before}*{Escape(slot.Title)}*", StringComparison.Ordinal)).Select(slot => slot.Id),
            .. scene.Day.Posters.Where(poster => answer.Contains($"{before}*Poster {poster.Number} · {Escape(poster.Title)}*", StringComparison.Ordinal))
                .Select(poster => poster.Session),
        ];
        if (sessions.Length == 0)
            scene.Notebook.Trouble($"Question {number} was sent to a session that is not in the programme: {answer}");
        scene.Notebook.Learn(number, question => question.Acknowledged
            ? question
            : question with { Sessions = sessions, Confirmation = message });
    }

    /// <summary>
    /// Something was not taken. That is fine when the person is told why; to be turned away is not, and leaves in doubt
    /// whether it was taken after all.
    /// </summary>
    /// <returns>True when it is in doubt.</returns>
    public static bool Refused(Scene scene, string answer)
    {
        if (!TurnedAway.Any(words => answer.Contains(words, StringComparison.OrdinalIgnoreCase)))
            return false;
        scene.Notebook.Trouble($"Somebody was turned away at {scene.Clock.GetUtcNow():HH:mm} UTC: {answer}");
        return true;
    }

    /// <summary>What only this person was shown after a moment; one person acts at a time, so it is the answer to the last deed.</summary>
    public static string? Since(Scene scene, string user, int before) =>
        scene.Workspace.EphemeralMessages(user) is var shown && shown.Length > before ? shown[^1].ShownText : null;

    /// <summary>How much this person has been shown privately so far.</summary>
    public static int Count(Scene scene, string user) => scene.Workspace.EphemeralMessages(user).Length;

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
