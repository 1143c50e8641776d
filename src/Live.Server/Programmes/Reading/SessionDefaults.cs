using System.Text.RegularExpressions;
using Live.Programmes;

namespace Live.Server.Programmes.Reading;

/// <summary>What holds for a session when the file says nothing; the writer leaves out what is so.</summary>
internal static partial class SessionDefaults
{
    private static readonly TimeSpan UsualQuestions = TimeSpan.FromMinutes(5);

    /// <summary>A poster session when it lists posters; else by the words of the title, in this order: poster, panel, talk, break, remarks; a talk when none is there.</summary>
    public static SessionKind Kind(string title, bool posters = false) =>
        posters || Poster().IsMatch(title) ? SessionKind.Poster
        : Panel().IsMatch(title) ? SessionKind.Panel
        : Talk().IsMatch(title) ? SessionKind.Talk
        : Break().IsMatch(title) ? SessionKind.Break
        : Remarks().IsMatch(title) ? SessionKind.Remarks
        : SessionKind.Talk;

    /// <summary>
    /// The wish of the file, or 5 minutes, for talks and panels; never more than half of the session, in whole minutes,
    /// so that a talk of 5 minutes keeps 3. Zero for everything else.
    /// </summary>
    public static TimeSpan QuestionTime(SessionKind kind, TimeSpan length, TimeSpan? wish)
    {
        if (kind is not (SessionKind.Talk or SessionKind.Panel))
            return TimeSpan.Zero;
        var half = TimeSpan.FromMinutes(Math.Floor(length.TotalMinutes / 2));
        var time = wish ?? UsualQuestions;
        return time < half ? time : half;
    }

    /// <summary>The file's stream for what is said from a stage; posters and breaks are not streamed unless they say so.</summary>
    public static Uri? Stream(SessionKind kind, Uri? ofFile) =>
        kind is SessionKind.Poster or SessionKind.Break ? null : ofFile;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bposters?\b", Options)]
    private static partial Regex Poster();

    [GeneratedRegex(@"\bpanel\b", Options)]
    private static partial Regex Panel();

    [GeneratedRegex(@"\b(talks?|keynote|lecture|tutorial)\b", Options)]
    private static partial Regex Talk();

    [GeneratedRegex(@"\b(break|lunch|coffee|breakfast|dinner)\b", Options)]
    private static partial Regex Break();

    // "Introduction to diffusion models" is a talk.
    [GeneratedRegex(@"\b(introduction(?! to\b)|opening|closing|remarks|welcome)\b", Options)]
    private static partial Regex Remarks();
}
