using System.Globalization;
using System.Text.RegularExpressions;

namespace Live.Rehearsal.People;

/// <summary>
/// Questions that nobody could take for real ones: "Sample question 17: does the bound depend on the width?" The number
/// tells them apart, whatever becomes of the words.
/// </summary>
public static partial class SampleText
{
    private const int AlikeFrom = 100_000;

    private static readonly string[] Subjects =
        ["the bound", "the rate", "the result", "the assumption", "the second experiment", "the proof", "the effect", "the method"];

    private static readonly string[] Verbs = ["depend on", "change with", "hold without", "extend to", "need", "improve with"];

    private static readonly string[] Objects =
        ["the width", "the depth", "the step size", "the batch size", "label noise", "more data", "convexity", "the initial values"];

    /// <summary>The question with that number; the same words for the same choice.</summary>
    public static string Of(int number, Random choice) => string.Create(CultureInfo.InvariantCulture,
        $"Sample question {number}: does {Pick(Subjects, choice)} {Pick(Verbs, choice)} {Pick(Objects, choice)}?");

    /// <summary>The same question in other words.</summary>
    public static string Reworded(string text) => text.Replace("does ", "to what extent does ", StringComparison.Ordinal);

    /// <summary>
    /// Nearly the same question, asked by somebody else: with the same number, because other numbers make another question,
    /// and yet with a number of its own (<see cref="NumberOf"/>).
    /// </summary>
    public static string Alike(string text) => text.Replace(": ", ", once more: ", StringComparison.Ordinal);

    /// <summary>The number of <see cref="Alike"/>.</summary>
    public static int Alike(int number) => number + AlikeFrom;

    /// <summary>The same question, far too long to be read out.</summary>
    public static string TooLong(string text) => text + string.Concat(Enumerable.Repeat(" And what if the sample text goes on and on?", 40));

    /// <summary>The number of a question by its words; null for words that are not from here.</summary>
    public static int? NumberOf(string text) =>
        Number().Match(text) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + (match.Groups[2].Success ? AlikeFrom : 0) : null;

    private static string Pick(string[] words, Random choice) => words[choice.Next(words.Length)];

    [GeneratedRegex(@"Sample question (\d+)(, once more)?:")]
    private static partial Regex Number();
}
