using System.Globalization;
using System.Text;
using Live.Programmes;

namespace Live.Server.Slack;

/// <summary>The small parts that texts for Slack are made of. Whatever a person typed goes through <see cref="Text"/>.</summary>
public static class Say
{
    private const int MostInSection = 2900; // Slack takes 3,000 characters
    private const int Allowance = 200; // for what stands around a text

    /// <summary>Text that someone typed, inert, and cut where it would not fit.</summary>
    public static string Text(string typed, int most = 300) => SlackText.Escape(Cut(typed, most));

    /// <summary>The same for what is long enough to have formulas in it, which stay readable as they were typed.</summary>
    public static string Words(string typed, int most = 300) => Formulas.Inert(typed, most);

    /// <summary>A time of day that everybody reads in their own zone.</summary>
    public static string Time(Programme programme, DateTimeOffset at) =>
        SlackText.Date(at, Local(programme, at).ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>From–to, in everybody's own zone.</summary>
    public static string Span(Programme programme, Session session) =>
        $"{Time(programme, session.Start)}–{Time(programme, session.End)}";

    /// <summary>A session's title and speakers, bold title first.</summary>
    public static string Label(Session session) => session.Speakers.IsEmpty
        ? $"*{Text(session.Title)}*"
        : $"*{Text(session.Title)}* · {Text(string.Join(", ", session.Speakers))}";

    /// <summary>A poster's number and title, bold.</summary>
    public static string Label(Poster poster) => $"*{Text(poster.Label)}*";

    /// <summary>"Chair: …", or nothing.</summary>
    public static string? Chair(Programme programme, Session session) => session.Chairs.IsEmpty
        ? null
        : $"{(session.Chairs.Length == 1 ? "Chair" : "Chairs")}: {Text(string.Join(", ", session.Chairs.Select(id => programme.Find(id)?.Name ?? id.Value)))}";

    /// <summary>Joins what there is with a middle dot.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>"1 question", "2 questions".</summary>
    public static string Count(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}{(count == 1 ? "" : "s")}");

    /// <summary>"1,000".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A paragraph in Slack's markup.</summary>
    public static SectionBlock Section(string markdown) => new() { Text = Inert(markdown) };

    /// <summary>
    /// Parts that belong together, in as many paragraphs as Slack's limit needs. A part is never cut, because a time or a link in
    /// it would come apart.
    /// </summary>
    public static IEnumerable<SectionBlock> Sections(IEnumerable<string> parts, string separator)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (text.Length > 0 && text.Length + separator.Length + part.Length > MostInSection)
            {
                yield return Section(text.ToString());
                text.Clear();
            }

            text.Append(text.Length > 0 ? separator : "").Append(part);
        }

        if (text.Length > 0)
            yield return Section(text.ToString());
    }

    /// <summary>Text that someone typed, inert, cut where it would not fit and short enough for a paragraph even when all of it has to be escaped.</summary>
    public static string Fitting(string typed, int most)
    {
        var text = Text(typed, most);
        while (text.Length > MostInSection - Allowance)
            text = Text(typed, most = Math.Min(most, typed.Length) * 3 / 4);
        return text;
    }

    /// <summary>The same as a quotation.</summary>
    public static string Quote(string typed, int most)
    {
        var lines = Fitting(typed, most).Split('\n');
        return ">" + string.Join("\n>", lines.Length <= Allowance ? lines : [string.Join(' ', lines)]);
    }

    /// <summary>A long text that someone typed, inert, in as many paragraphs as it needs.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="most">The most characters of all paragraphs, escaped; what is longer is cut.</param>
    public static IEnumerable<SectionBlock> Long(string typed, int most)
    {
        while (typed.Length > 0 && most > Allowance)
        {
            var length = typed.Length;
            while (SlackText.Escape(typed[..length]).Length is var escaped && escaped > Math.Min(most, MostInSection))
                length = Math.Max(1, length * 3 / 4);
            if (length < typed.Length && typed.LastIndexOfAny(['\n', ' '], length) is > 0 and var at)
                length = at;
            else if (length < typed.Length && char.IsHighSurrogate(typed[length - 1]))
                length++;
            var part = SlackText.Escape(typed[..length]);
            (typed, most) = (typed[length..].TrimStart(), most - part.Length);
            yield return Section(typed.Length > 0 && most <= Allowance ? part + "…" : part);
        }
    }

    /// <summary>A small grey line in Slack's markup.</summary>
    public static ContextBlock Small(string markdown) => new() { Elements = [Inert(markdown)] };

    /// <summary>Text in Slack's markup in which nothing but the markup means anything: an address or "@channel" that someone typed stays text.</summary>
    public static Markdown Inert(string markdown) => new(markdown) { Verbatim = true };

    /// <summary>A button.</summary>
    public static Button Button(string text, string action, string value, ButtonStyle style = ButtonStyle.Default) =>
        new() { Text = text, ActionId = action, Value = value, Style = style };

    /// <summary>A button that opens an address.</summary>
    public static Button Link(string text, Uri address, string action = Wire.LinkAction) =>
        new() { Text = text, ActionId = action, Url = address.AbsoluteUri };

    /// <summary>A time in the zone of the place.</summary>
    public static DateTimeOffset Local(Programme programme, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone));

    /// <summary>A text of at most so many UTF-16 units; what takes two, such as an emoji, is never cut in half.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1).TrimEnd(), "…");
}
