namespace Live.Programmes;

/// <summary>What can be wrong with the session that somebody names.</summary>
public static class SessionRefusals
{
    /// <summary>No such session in the programme.</summary>
    public static readonly Refusal Unknown = new(
        "session.unknown", "This session is not in the programme. /live schedule shows what is.");

    /// <summary>Nothing is on that a question could go to.</summary>
    public static readonly Refusal NoneOn = new(
        "session.none-on", "No session is on here right now. Choose one, and your question will wait for it.");
}
