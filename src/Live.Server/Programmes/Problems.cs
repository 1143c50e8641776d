using System.Collections.Immutable;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes;

/// <summary>Collects what is wrong with one file, so that its author learns everything at once.</summary>
internal sealed class Problems(string file)
{
    private readonly List<Problem> found = [];

    public void Error(Node at, string code, string what, string mend) => Error(at.Line, at.Column, code, what, mend);

    public void Error(int line, int column, string code, string what, string mend) =>
        found.Add(new Problem(Severity.Error, code, file, line, column, what, mend));

    public void Warning(Node at, string code, string what, string mend) => Warning(at.Line, at.Column, code, what, mend);

    public void Warning(int line, int column, string code, string what, string mend) =>
        found.Add(new Problem(Severity.Warning, code, file, line, column, what, mend));

    public bool AnyError => found.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Problem> InOrder() => [.. found.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
