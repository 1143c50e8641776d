using Live.Log;
using Live.Programmes;

namespace Live;

/// <summary>Every personal link of this person that was made before this entry stops working.</summary>
public sealed record LinksRevoked(PersonId Person) : Fact;
