using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Live.Server.Tests.Reports;

/// <summary>
/// What one can read in a PDF as the browser writes it: glyphs by number, with a table of letters for each font (ISO
/// 32000-1, 9.10.3). Blanks between words are often only distances, so both sides of a comparison leave them out.
/// </summary>
internal sealed partial class PdfText
{
    private readonly Dictionary<string, string> objects;

    private PdfText(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        objects = AnObject().Matches(text).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["body"].Value);
        Pages = objects.Values.Count(body => APage().IsMatch(body));
        Letters = Unspaced(string.Concat(objects.Values.Where(body => APage().IsMatch(body)).Select(ReadPage)));
    }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; }

    /// <summary>Everything on its pages, without blanks.</summary>
    public string Letters { get; }

    public static PdfText Of(byte[] file) => new(file);

    /// <summary>The same words as they can be found in <see cref="Letters"/>.</summary>
    public static string Unspaced(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));

    private string ReadPage(string page) => Read(page, Stream(objects[Reference(page, "Contents")]));

    /// <summary>Reads what stands on a page or on a part of one, and on its own parts.</summary>
    private string Read(string place, string content)
    {
        var fonts = new Dictionary<string, Dictionary<int, string>>();
        var (font, read) = ("", new StringBuilder());
        foreach (Match match in AnOperation().Matches(content))
        {
            if (match.Groups["font"] is { Success: true, Value: var name })
            {
                font = name;
                if (!fonts.ContainsKey(font) && FontOf(place, font) is { } found)
                    fonts[font] = Table(Stream(objects[Reference(found, "ToUnicode")]));
            }
            else if (fonts.TryGetValue(font, out var letters))
            {
                foreach (var glyph in match.Groups["glyphs"].Value.Chunk(4))
                    read.Append(letters.GetValueOrDefault(Number(new string(glyph)), ""));
            }
        }

        foreach (var part in APart().Matches(place).Select(match => objects[match.Groups[1].Value]).Where(part => part.Contains("/Subtype /Form", StringComparison.Ordinal)))
            read.Append(Read(part[..part.IndexOf("stream", StringComparison.Ordinal)], Stream(part)));
        return read.ToString();
    }

    private string? FontOf(string place, string name)
    {
        var match = Regex.Match(place, $@"/{name} (\d+) 0 R");
        return match.Success && objects[match.Groups[1].Value] is var font && font.Contains("/ToUnicode", StringComparison.Ordinal) ? font : null;
    }

    private static Dictionary<int, string> Table(string map)
    {
        var letters = new Dictionary<int, string>();
        foreach (Match match in ARange().Matches(map))
        {
            var (from, to, first) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value), Number(match.Groups[3].Value));
            for (var glyph = from; glyph <= to; glyph++)
                letters[glyph] = ((char)(first + glyph - from)).ToString();
        }

        foreach (Match match in ALetter().Matches(ARange().Replace(map, "")))
            letters[Number(match.Groups[1].Value)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value));
        return letters;
    }

    private static string Reference(string body, string name) => Regex.Match(body, $@"/{name} (\d+) 0 R").Groups[1].Value;

    private static string Stream(string body)
    {
        var start = body.IndexOf("stream", StringComparison.Ordinal) + "stream".Length;
        start += body[start] == '\r' ? 2 : 1;
        var bytes = Encoding.Latin1.GetBytes(body[start..]);
        if (!body[..start].Contains("/FlateDecode", StringComparison.Ordinal))
            return Encoding.Latin1.GetString(bytes);
        using var inflated = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:^|\n)(?<id>\d+) 0 obj\b(?<body>.*?)(?=\nendobj)", RegexOptions.Singleline)]
    private static partial Regex AnObject();

    [GeneratedRegex(@"/Type /Page\b(?!s)")]
    private static partial Regex APage();

    [GeneratedRegex(@"/X\d+ (\d+) 0 R")]
    private static partial Regex APart();

    [GeneratedRegex(@"/(?<font>\S+) [\d.]+ Tf|<(?<glyphs>[0-9A-Fa-f]+)>\s*(?=[^>]*?T[jJ])")]
    private static partial Regex AnOperation();

    [GeneratedRegex(@"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>")]
    private static partial Regex ARange();

    [GeneratedRegex(@"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>")]
    private static partial Regex ALetter();
}
