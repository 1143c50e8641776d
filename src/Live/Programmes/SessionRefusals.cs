namespace Live.Programmes;

/// <summary>What can be wrong with the session that somebody names.</summary>
public static class SessionRefusals
{
    /// <summary>No such session in the programme.</summary>
    public static readonly Refusal Unknown = new(
        "session.unknown", "This session is not in the programme. /live schedule shows what is.");

    /// <summary>Nothing in the programme takes questions.</summary>
    public static readonly Refusal NoneTakesQuestions = new(
        "session.none-takes-questions", "No session of this programme takes questions.");
}
