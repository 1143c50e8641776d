using System.Text;
using Live.Programmes;
using Live.Server.Programmes.Values;

namespace Live.Server.Programmes;

/// <summary>What <c>live check</c> does: reads a programme file and says everything that is to be said about it.</summary>
public static class ProgrammeCheck
{
    /// <summary>
    /// Writes each problem in a line of its own, then a summary.
    /// </summary>
    /// <returns>0 when there is a programme, also with warnings; 1 when there are errors; 2 when the file cannot be read.</returns>
    public static async Task<int> RunAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = await TextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await output.WriteLineAsync($"{path} cannot be read: {Reason(exception)}".AsMemory(), cancellationToken);
            return 2;
        }

        var reading = ProgrammeFile.Read(text, path);
        await output.WriteLineAsync(Report(reading).AsMemory(), cancellationToken);
        return reading.Programme is null ? 1 : 0;
    }

    /// <summary>The problems, their texts one under the other, and the summary.</summary>
    private static string Report(ProgrammeReading reading)
    {
        var report = new StringBuilder();
        var width = reading.Problems.Select(problem => Head(problem).Length).DefaultIfEmpty().Max();
        foreach (var problem in reading.Problems)
            report.Append(Head(problem).PadRight(width)).Append(' ').Append(problem.What).Append(' ').Append(problem.Mend).Append('\n');
        if (reading.Programme is { } programme)
            report.Append(Contents(programme)).Append(' ');
        return report.Append(Verdict(reading)).ToString();
    }

    private static string Head(Problem problem) =>
        $"{problem.Place}: {(problem.Severity == Severity.Error ? "error" : "warning")} {problem.Code}:";

    private static string Contents(Programme programme)
    {
        var speakers = programme.Sessions.SelectMany(session => session.Speakers).Distinct(StringComparer.Ordinal).Count();
        var posters = programme.Sessions.Sum(session => session.Posters.Length);
        return $"{Words.Count(programme.Sessions.Length, "session")}, {(posters > 0 ? $"{Words.Count(posters, "poster")}, " : "")}{Words.Count(programme.Rooms.Length, "room")}, "
            + $"{Words.Count(speakers, "speaker")}, {Words.Count(programme.People.Count(person => person.Organizer), "organizer")}.";
    }

    private static string Verdict(ProgrammeReading reading)
    {
        string[] counts =
        [
            .. reading.Errors.Any() ? [Words.Count(reading.Errors.Count(), "error")] : Array.Empty<string>(),
            .. reading.Warnings.Any() ? [Words.Count(reading.Warnings.Count(), "warning")] : Array.Empty<string>(),
        ];
        return counts.Length == 0 ? "No problems." : $"{Words.List(counts)}.";
    }

    /// <summary>No more of a file than shows that it is too large.</summary>
    private static async Task<string> TextAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var text = new char[ProgrammeFile.LongestText + 1];
        var length = await reader.ReadBlockAsync(text, cancellationToken);
        return new string(text, 0, length);
    }

    private static string Reason(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "it is a directory, or not yours to read.",
        _ => exception.Message,
    };
}
