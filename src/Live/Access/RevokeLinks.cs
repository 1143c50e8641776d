using Live.Log;
using Live.Programmes;

namespace Live;

/// <summary>Revokes the personal links of a person: one's own, or anybody's by an organizer.</summary>
public sealed record RevokeLinks(PersonId Person) : ICommand
{
    /// <summary>No such person.</summary>
    public static readonly Refusal UnknownPerson = new("person.unknown", "Nobody of that name is in the programme.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        state.Programme?.Find(Person) is null ? UnknownPerson
        : who.PersonId == Person || Roles.IsOrganizer(state.Programme, who) ? new LinksRevoked(Person)
        : AccessRefusals.OrganizerNeeded;
}
