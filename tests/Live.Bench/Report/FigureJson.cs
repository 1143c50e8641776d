using System.Text.Json;
using Live.Bench.Figures;

namespace Live.Bench.Report;

/// <summary>The figures for programs, every round included.</summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Write(IReadOnlyList<Figure> figures, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(figures, options));
}
