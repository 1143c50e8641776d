using System.Collections.Immutable;
using System.Text;
using Live.Programmes;
using Live.Server.Programmes.Reading;
using Live.Server.Programmes.Values;

namespace Live.Server.Programmes.Writing;

/// <summary>Writes sessions: one line each where the defaults say the rest, keys under it otherwise.</summary>
internal sealed class SessionWriter(Programme programme, TimeZoneInfo zone, Uri? stream)
{
    private readonly HashSet<string> shared =
        [.. programme.Sessions.CountBy(session => Slug.Of(session.Title)).Where(title => title.Value > 1).Select(title => title.Key)];

    private readonly ImmutableDictionary<PersonId, string> chairs = programme.People.ToImmutableDictionary(
        person => person.Id, person => person.Id.Value == Slug.Of(person.Name) ? person.Name : person.Id.Value);

    public string Write(IEnumerable<Session> sessions, DateOnly date, string indent)
    {
        var text = new StringBuilder();
        foreach (var session in sessions)
        {
            var time = Time(session, date);
            var details = Details(session).ToArray();
            var line = $"{time} {session.Title}";
            // In one line only when the reader splits it where it was joined.
            var simple = details.Length == 0 && YamlText.IsPlain(session.Title)
                && TimeRange.Parse(line, out var title, out _) is not null && title == session.Title;
            text.Append(indent).Append("- ").Append(simple ? line : $"{time}: {YamlText.Of(session.Title)}").Append('\n');
            foreach (var detail in details)
                text.Append(indent).Append("  ").Append(detail).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<string> Details(Session session)
    {
        var slug = Slug.Of(session.Title);
        if (session.Id.Value != slug || shared.Contains(slug))
            yield return $"{Keys.Id}: {YamlText.Of(session.Id.Value)}";
        if (session.Kind != SessionDefaults.Kind(session.Title, !session.Posters.IsEmpty))
            yield return $"{Keys.Kind}: {session.Kind.ToString().ToLowerInvariant()}";
        if (programme.Rooms.Length > 1)
            yield return $"{Keys.Room}: {YamlText.Of(session.Room.Value)}";
        if (!session.Speakers.IsEmpty)
            yield return $"{(session.Speakers.Length == 1 ? Keys.Speaker : Keys.Speakers)}: {YamlText.Of(session.Speakers)}";
        if (!session.Chairs.IsEmpty)
            yield return $"{(session.Chairs.Length == 1 ? Keys.Chair : Keys.Chairs)}: {YamlText.Of([.. session.Chairs.Select(chair => chairs[chair])])}";
        if (session.QuestionTime != SessionDefaults.QuestionTime(session.Kind, session.Length, null))
            yield return $"{Keys.Questions}: {Durations.Format(session.QuestionTime)}";
        if (session.Stream != SessionDefaults.Stream(session.Kind, stream))
            yield return $"{Keys.Stream}: {(session.Stream is null ? "none" : YamlText.Of(session.Stream))}";
        if (session.Cancelled)
            yield return $"{Keys.Cancelled}: true";
        if (session.Posters.IsEmpty)
            yield break;
        yield return $"{Keys.Posters}:";
        foreach (var line in session.Posters.SelectMany(Lines))
            yield return $"  {line}";
    }

    private static IEnumerable<string> Lines(Poster poster)
    {
        yield return FormattableString.Invariant($"- {poster.Number}: {YamlText.Of(poster.Title)}");
        if (!poster.Authors.IsEmpty)
            yield return $"  {(poster.Authors.Length == 1 ? Keys.Author : Keys.Authors)}: {YamlText.Of(poster.Authors)}";
        if (poster.Topic is { } topic)
            yield return $"  {Keys.Topic}: {YamlText.Of(topic)}";
        if (poster.Link is { } link)
            yield return $"  {Keys.Link}: {YamlText.Of(link)}";
    }

    /// <summary>Bare times where the reader makes the same instants of them, else with dates and offsets.</summary>
    private string Time(Session session, DateOnly date)
    {
        var (start, end) = (TimeZoneInfo.ConvertTime(session.Start, zone), TimeZoneInfo.ConvertTime(session.End, zone));
        var bare = FormattableString.Invariant($"{start:HH:mm} - {end:HH:mm}");
        var doubts = new Problems("");
        var range = TimeRange.Parse(bare, out _, out _)!;
        var read = new LocalTimes(zone, doubts).Resolve(new Yaml.Scalar(1, 1, bare, true), range, date);
        return read == (session.Start, session.End) && doubts.InOrder().IsEmpty
            ? bare
            : $"{Full(start)} - {Full(end)}";
    }

    private static string Full(DateTimeOffset time) =>
        FormattableString.Invariant($"{time:yyyy-MM-dd HH:mm} {LocalTimes.Offset(time.Offset)}");
}
