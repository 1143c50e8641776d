namespace Live.Server.Screens.Views;

/// <summary>Who a screen belongs to, as its link says.</summary>
/// <param name="Id">Slug of the person; null for an attendee.</param>
/// <param name="Name">Name; null for an attendee.</param>
/// <param name="Organizer">Whether an organizer.</param>
/// <param name="Sessions">Ids of the sessions that this person may moderate, in order of start.</param>
/// <param name="Until">When the link expires.</param>
public sealed record Me(string? Id, string? Name, bool Organizer, IReadOnlyList<string> Sessions, DateTimeOffset Until);
