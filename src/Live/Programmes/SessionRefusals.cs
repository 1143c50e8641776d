using System.Globalization;

namespace Live.Programmes;

/// <summary>What can be wrong with the session that somebody names.</summary>
public static class SessionRefusals
{
    /// <summary>No such session in the programme.</summary>
    public static readonly Refusal Unknown = new(
        "session.unknown", "This session is not in the programme. /live schedule shows what is.");

    /// <summary>A number that no poster of the session has.</summary>
    public static Refusal UnknownPoster(Session session, int number) => new("poster.unknown", string.Create(
        CultureInfo.InvariantCulture,
        $"There is no poster {number} in {session.Title}. {(session.Posters.IsEmpty ? "It lists no posters; ask the session as a whole."
            : $"The nearest: {string.Join(", ", PosterSearch.Nearest(session, number).Select(poster => $"{poster.Number} · {poster.Title}"))}.")}"));

    /// <summary>Nothing in the programme takes questions.</summary>
    public static readonly Refusal NoneTakesQuestions = new(
        "session.none-takes-questions", "No session of this programme takes questions.");
}
