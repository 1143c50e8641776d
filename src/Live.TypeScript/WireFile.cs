namespace Live.TypeScript;

/// <summary>The screens' file of types, which says exactly what the server's types say.</summary>
public sealed class WireFile(string path)
{
    private const string Command = "dotnet build src/Live.Server -p:WriteWire=true";

    /// <summary>Writes the file anew, or compares it.</summary>
    /// <returns>Null when all is well; otherwise where it differs first and what to do, as build tools read it.</returns>
    public string? Keep(string text, bool write)
    {
        if (write)
        {
            File.WriteAllText(path, text);
            return null;
        }

        var there = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        return there == text ? null : Difference(there.Split('\n'), text.Split('\n'));
    }

    private string Difference(string[] there, string[] wanted)
    {
        var line = there.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{path}({line + 1}): error WIRE001: The screens' types differ from the server's: here stands {Shown(there, line)}, "
            + $"the server has {Shown(wanted, line)}. Write them anew with: {Command}";
    }

    private static string Shown(string[] lines, int at) => at < lines.Length ? $"“{lines[at].Trim()}”" : "nothing";
}
