using System.Collections.Immutable;
using Live.Programmes;

namespace Live.Server.Programmes;

/// <summary>What a programme file turned out to be.</summary>
/// <param name="Programme">Null exactly when one of the problems is an error.</param>
/// <param name="Problems">Errors and warnings in the order of the file.</param>
public sealed record ProgrammeReading(Programme? Programme, ImmutableArray<Problem> Problems)
{
    /// <summary>What has to be mended before there is a programme.</summary>
    public IEnumerable<Problem> Errors => Problems.Where(problem => problem.Severity == Severity.Error);

    /// <summary>What the author should look at; the programme runs all the same.</summary>
    public IEnumerable<Problem> Warnings => Problems.Where(problem => problem.Severity == Severity.Warning);
}
