using Live.Programmes;
using Live.Server.Programmes.Reading;
using Live.Server.Programmes.Writing;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes;

/// <summary>A programme as a YAML file that its organizers write by hand.</summary>
public static class ProgrammeFile
{
    /// <summary>Longer texts are refused unread.</summary>
    public const int LongestText = 1 << 20;

    /// <summary>
    /// Reads a file's text: a programme, or everything that is wrong with it. Never throws, whatever the text.
    /// The same text gives the same result in every culture and at every time.
    /// </summary>
    /// <param name="text">At most <see cref="LongestText"/> characters and 5,000 sessions.</param>
    /// <param name="fileName">For the problems; the file itself is not touched.</param>
    public static ProgrammeReading Read(string text, string fileName)
    {
        var problems = new Problems(fileName);
        var programme = Read(text, problems);
        return new ProgrammeReading(problems.AnyError ? null : programme, problems.InOrder());
    }

    /// <summary>
    /// Writes a programme so that reading gives an equal one, in as few words as the defaults allow.
    /// </summary>
    /// <param name="programme">
    /// As files give it: texts in one line without white space at the ends, starts and ends in whole minutes, organizers
    /// before other people, sessions in order.
    /// </param>
    public static string Write(Programme programme) => new ProgrammeWriter(programme).Write();

    private static Programme? Read(string text, Problems problems)
    {
        if (text.Length > LongestText)
        {
            problems.Error(1, 1, ProblemCodes.FileTooLarge,
                "The file is larger than 1 MB.",
                "A programme is a few kilobytes; is this the right file?");
            return null;
        }

        var root = YamlTree.Read(text.TrimStart('\uFEFF'), problems);
        if (root is Mapping group)
            return new ProgrammeReader(problems).Read(group);
        if (root is Sequence || root is { IsEmpty: false } and not Unreadable)
            problems.Error(root, ProblemCodes.ValueShape,
                "A programme begins with keys, not with a list or a text.",
                "Begin with \"name:\", \"zone:\" and \"date:\", then \"sessions:\".");
        else if (!problems.AnyError)
            problems.Error(1, 1, ProblemCodes.FileEmpty,
                "The file is empty.",
                "Begin with \"name:\", \"zone:\" and \"date:\", then \"sessions:\".");
        return null;
    }
}
