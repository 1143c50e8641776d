using Live.Log;
using Live.Programmes;

namespace Live.Server.Access;

/// <summary>What a valid personal link stands for. Roles are not in it: the programme says them at each call.</summary>
/// <param name="Gathering">The gathering it is for.</param>
/// <param name="Person">The chair or organizer.</param>
/// <param name="IssuedAt">When it was made, UTC.</param>
/// <param name="ExpiresAt">When it stops working, UTC.</param>
public sealed record Pass(string Gathering, PersonId Person, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The bearer, as the log names people.</summary>
    public Who Who => Who.Person(Person);
}
