using Live.Log;
using Live.Programmes;

namespace Live.Server.Access;

/// <summary>What a valid token stands for. Roles are not in it: the programme says them at each call.</summary>
/// <param name="Gathering">The gathering it is for.</param>
/// <param name="Kind">Whom it is for.</param>
/// <param name="Person">The chair or organizer; null for everybody else.</param>
/// <param name="Who">The bearer, as the log names people.</param>
/// <param name="Unnamed">
/// The same bearer asking anonymously: for an attendee another pseudonym, which nobody can link to the first.
/// </param>
/// <param name="IssuedAt">When it was made, UTC.</param>
/// <param name="ExpiresAt">When it stops working, UTC.</param>
public sealed record Pass(
    string Gathering, PassKind Kind, PersonId? Person, Who Who, Who Unnamed, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The pass of a chair or an organizer.</summary>
    public static Pass Of(string gathering, PersonId person, DateTimeOffset issuedAt, DateTimeOffset expiresAt) =>
        new(gathering, PassKind.Person, person, Who.Person(person), Who.Person(person), issuedAt, expiresAt);
}
