using System.Globalization;
using Live.Bench.Figures;
using Spectre.Console;

namespace Live.Bench.Report;

/// <summary>The figures for people.</summary>
internal static class FigureTable
{
    public static void Write(IReadOnlyList<Figure> figures)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Figure", "Ours", "Against", "Ratio", "Goal", "");
        foreach (var figure in figures)
        {
            table.AddRow(
                Markup.Escape($"{figure.Name}, {figure.Unit}"), Number(figure.Ours), $"{Number(figure.Against)} {Markup.Escape(figure.Reference)}",
                string.Create(CultureInfo.InvariantCulture, $"{figure.Ratio:F2} ({figure.Rounds.Min(round => round.Ratio):F2} – {figure.Rounds.Max(round => round.Ratio):F2})"),
                string.Create(CultureInfo.InvariantCulture, $"≥ {figure.Goal:F2}"), figure.Reached ? "reached" : "missed");
        }

        AnsiConsole.Write(table);
        foreach (var (name, note) in figures.SelectMany(figure => figure.Notes, (figure, note) => (figure.Name, note)))
            AnsiConsole.WriteLine($"{name}: {note}");
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
