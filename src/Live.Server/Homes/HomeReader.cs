using System.Collections.Concurrent;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>Whose Home it is.</summary>
/// <param name="Pseudonym">Under which one asks by name, votes and sets reminders.</param>
/// <param name="Anonymous">Under which one asks anonymously.</param>
/// <param name="User">The Slack user.</param>
/// <param name="Person">Who it is in the programme; null for everybody else.</param>
internal sealed record HomeReader(string Pseudonym, string Anonymous, string User, Person? Person)
{
    /// <summary>Whether the day depends on what this person sees.</summary>
    public bool IsStaff(Programme programme) =>
        Person is { } person && (person.Organizer || programme.Sessions.Any(session => session.Chairs.Contains(person.Id)));
}

/// <summary>Finds the reader behind either of one's pseudonyms. Both are known together in memory only, never in the log.</summary>
internal sealed class HomeReaders(Pseudonyms pseudonyms, SlackPeople people)
{
    private readonly ConcurrentDictionary<string, HomeReader> known = new(StringComparer.Ordinal); // as many as the workspace has people

    /// <summary>The reader; null when this is nobody in Slack.</summary>
    public HomeReader? Find(string pseudonym, Programme? programme)
    {
        if (!known.TryGetValue(pseudonym, out var reader))
        {
            if (pseudonyms.Open(pseudonym) is not { } identity || identity.Split(':') is not ["slack", _, var user])
                return null;
            known[pseudonym] = reader = new HomeReader(pseudonyms.Of(identity), pseudonyms.Of(identity, anonymous: true), user, null);
        }

        return programme is null ? reader : reader with { Person = SlackPeople.PersonOf(programme, people.Known(reader.User)) };
    }
}
