using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

/// <summary>Files to read: a whole one, or a good one with another part in it.</summary>
internal static class Given
{
    public const string Name = "day.yaml";

    public static ProgrammeReading File(string text) => ProgrammeFile.Read(text, Name);

    /// <summary>A day in Vienna with these sessions, each in the form of its line and with the keys under it.</summary>
    public static ProgrammeReading Sessions(string sessions, string head = "") => File($"""
        name: A day
        zone: Europe/Vienna
        date: 2024-05-11
        {head}
        sessions:
        {sessions}
        """);

    /// <summary>A day with one session and something else at its head.</summary>
    public static ProgrammeReading Head(string head) => Sessions("  - 09:00 - 10:00 Talk", head);

    /// <summary>The programme of a file without any problem.</summary>
    public static Programme Good(this ProgrammeReading reading)
    {
        Assert.Empty(reading.Problems);
        return reading.Programme!;
    }

    /// <summary>The only session of a file without any problem.</summary>
    public static Session GoodSession(this ProgrammeReading reading) => Assert.Single(reading.Good().Sessions);

    /// <summary>The only problem of a file, of that code, an error.</summary>
    public static Problem OnlyError(this ProgrammeReading reading, string code)
    {
        Assert.Null(reading.Programme);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, Severity.Error, Name), (problem.Code, problem.Severity, problem.File));
        return problem;
    }

    /// <summary>The only problem of a file, of that code, a warning; the programme stands.</summary>
    public static Problem OnlyWarning(this ProgrammeReading reading, string code)
    {
        Assert.NotNull(reading.Programme);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, Severity.Warning, Name), (problem.Code, problem.Severity, problem.File));
        return problem;
    }
}
