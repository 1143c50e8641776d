namespace Live.Server.Programmes;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>There is no programme until it is mended.</summary>
    Error,

    /// <summary>The programme runs, though perhaps not as meant.</summary>
    Warning,
}

/// <summary>Something in a programme file that its author should look at.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Stable and dotted; one of <see cref="ProblemCodes"/>.</param>
/// <param name="File">The file's name, as it was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="What">A sentence that says what is wrong.</param>
/// <param name="Mend">A sentence that says what to do about it.</param>
public sealed record Problem(Severity Severity, string Code, string File, int Line, int Column, string What, string Mend)
{
    /// <summary>The place in the form that editors and terminals make a link of: "bgpt.yaml:14:7".</summary>
    public string Place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <summary>One line: place, severity, code, what and how to mend it.</summary>
    public override string ToString() => $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {What} {Mend}";
}
