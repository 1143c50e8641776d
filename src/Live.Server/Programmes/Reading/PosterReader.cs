using System.Collections.Immutable;
using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// Reads the posters of sessions. A number is there once in a session. Another session may have it, too: for the same
/// poster, which hangs twice; or for another one, with a warning, because people ask by the number.
/// </summary>
internal sealed class PosterReader(PeopleBook people, Problems problems)
{
    private readonly Dictionary<int, (Poster Poster, Node At)> first = [];

    /// <summary>The posters of one session; empty when it has none. All their problems are reported.</summary>
    public ImmutableArray<Poster> Read(Fields session)
    {
        var posters = ImmutableArray.CreateBuilder<Poster>();
        var places = new Dictionary<int, Node>();
        foreach (var item in session.Items(Keys.Posters))
        {
            if (Poster(item) is not { } poster)
                continue;
            if (!places.TryAdd(poster.Number, item))
            {
                problems.Error(item, ProblemCodes.PosterTwice,
                    $"The session has poster {poster.Number} twice, first in line {places[poster.Number].Line}.",
                    "Give each poster of a session its own number.");
                continue;
            }

            if (!first.TryAdd(poster.Number, (poster, item)) && first[poster.Number] is var other && other.Poster.Title != poster.Title)
                problems.Warning(item, ProblemCodes.PosterShared,
                    $"Poster {poster.Number} is another one than in line {other.At.Line}.",
                    $"\"/ask poster {poster.Number}\" means the one whose session is on or nearest; number them through so that it always means the same.");
            posters.Add(poster);
        }

        return posters.ToImmutable();
    }

    private Poster? Poster(Node item)
    {
        if (PosterLine.Of(item) is not { } line)
        {
            if (item is not Unreadable)
                problems.Error(item, ProblemCodes.PosterMalformed, "This is not a poster.",
                    "Write \"12: Title\" and \"authors:\" under it, or \"12 Title · A. Author, B. Author\" in one line.");
            return null;
        }

        var fields = new Fields(line.Rest, Keys.OfPoster, problems);
        var number = Number(line, fields, item);
        var title = Title(line, fields, item);
        if (!line.Authors.IsEmpty && fields.Has(Keys.Authors))
            problems.Error(item, ProblemCodes.KeyConflict, "This poster says its authors twice.", "Remove \"authors:\", or those in its first line.");
        ImmutableArray<string> authors = [.. people.Names(line.Authors), .. people.Names(fields, Keys.Authors)];
        var (topic, link) = (fields.Text(Keys.Topic)?.Text, fields.Link(Keys.Link));
        return number is { } sure && title is not null ? new Poster(sure, title, authors, topic, link) : null;
    }

    private int? Number(PosterLine line, Fields fields, Node item)
    {
        if (line.Number is not null && fields.Has(Keys.Number))
            problems.Error(item, ProblemCodes.KeyConflict, "This poster says its number twice.", "Remove \"number:\", or the number in its first line.");
        if ((line.Number ?? fields.Text(Keys.Number)) is not { } text)
        {
            if (!fields.Has(Keys.Number))
                problems.Error(item, ProblemCodes.KeyMissing, "This poster has no number.", "Begin it with its number, as in \"12: Title\".");
            return null;
        }

        if (PosterLine.Parse(text.Text) is { } number)
            return number;
        problems.Error(text, ProblemCodes.PosterMalformed, $"\"{text.Text}\" is not the number of a poster.", "Write digits only, from 1 to 999999.");
        return null;
    }

    private string? Title(PosterLine line, Fields fields, Node item)
    {
        if (line.Title is not null && fields.Has(Keys.Title))
            problems.Error(item, ProblemCodes.KeyConflict, "This poster says its title twice.", "Remove \"title:\", or the title in its first line.");
        if ((line.Title ?? fields.Text(Keys.Title)?.Text) is { } title)
            return title;
        if (!fields.Has(Keys.Title))
            problems.Error(item, ProblemCodes.KeyMissing, "This poster has no title.", "Write the title behind the number, as in \"12: Title\".");
        return null;
    }
}
