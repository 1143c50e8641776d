namespace Live.Programmes;

/// <summary>Someone whom Live knows by more than a name: a chair, an organizer, or a speaker or an author whom it can reach.</summary>
/// <param name="Id">Slug of the name.</param>
/// <param name="Name">As announced.</param>
/// <param name="Slack">Slack user id, or null when the e-mail identifies the person.</param>
/// <param name="Email">E-mail known to Slack, or null.</param>
/// <param name="Organizer">Organizers may do everything that a chair may, in every session, and change the schedule.</param>
/// <param name="Affiliation">Who this is beyond the name, in one line, for when they ask a question; or null.</param>
public sealed record Person(PersonId Id, string Name, string? Slack, string? Email, bool Organizer, string? Affiliation = null);
