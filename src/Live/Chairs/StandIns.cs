using Live.Programmes;

namespace Live.Chairs;

/// <summary>Who could take a chair's place.</summary>
public static class StandIns
{
    /// <summary>
    /// The organizers, and who else chairs something but nothing at that time; whoever is free then comes first. Nobody
    /// who speaks or chairs in the session itself.
    /// </summary>
    public static IEnumerable<Person> For(Programme programme, Session session)
    {
        var atThatTime = programme.Sessions.Where(other => !other.Cancelled && other.Start < session.End && session.Start < other.End).ToArray();
        var chairing = programme.Sessions.SelectMany(other => other.Chairs).ToHashSet();
        var busy = atThatTime.SelectMany(other => other.Chairs).ToHashSet();
        var speaking = atThatTime.SelectMany(other => other.Speakers).ToHashSet(StringComparer.Ordinal);
        return programme.People
            .Where(person => !session.Chairs.Contains(person.Id) && !session.Speakers.Contains(person.Name))
            .Select(person => (Person: person, Free: !busy.Contains(person.Id) && !speaking.Contains(person.Name)))
            .Where(choice => choice.Person.Organizer || (choice.Free && chairing.Contains(choice.Person.Id)))
            .OrderByDescending(choice => choice.Free).ThenByDescending(choice => choice.Person.Organizer)
            .Select(choice => choice.Person); // and then as the programme names them: the sort is stable
    }
}
