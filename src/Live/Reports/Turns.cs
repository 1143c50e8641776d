using Live.Questions;

namespace Live.Reports;

/// <summary>How questions from one side came to their turn.</summary>
/// <param name="Asked">How many were asked.</param>
/// <param name="Put">How many of them were put to the speaker.</param>
public sealed record Turns(int Asked, int Put)
{
    /// <summary>Those from afar: asked in Slack or on the web.</summary>
    public static Turns OfRemote(IEnumerable<Question> questions) => Of(questions.Where(question => question.Origin is not Origin.Room));

    /// <summary>Those from the room: asked on a phone there, or aloud.</summary>
    public static Turns OfRoom(IEnumerable<Question> questions) => Of(questions.Where(question => question.Origin is Origin.Room));

    private static Turns Of(IEnumerable<Question> questions) =>
        questions.Aggregate(new Turns(0, 0), (turns, question) => new Turns(turns.Asked + 1, turns.Put + (Outcomes.WasPut(question) ? 1 : 0)));
}
