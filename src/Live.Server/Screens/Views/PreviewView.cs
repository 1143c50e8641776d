using System.ComponentModel.DataAnnotations;

namespace Live.Server.Screens.Views;

/// <summary>What an organizer wants to change.</summary>
/// <param name="Kind">"late", "move", "swap", "room", "cancel" or "restore".</param>
/// <param name="Session">The session's id.</param>
/// <param name="Minutes">For "late": how many.</param>
/// <param name="Absorb">For "late": "auto", "none", or the id of the break that takes up the delay.</param>
/// <param name="Start">For "move": the new start.</param>
/// <param name="Other">For "swap": the other session's id.</param>
/// <param name="Room">For "room": the new room's id.</param>
public sealed record ChangeRequest(
    [property: AllowedValues("late", "move", "swap", "room", "cancel", "restore")] string Kind,
    string Session, int Minutes, string? Absorb, DateTimeOffset? Start = null, string? Other = null, string? Room = null);

/// <summary>Exactly what would happen; nothing has happened yet.</summary>
/// <param name="BasedOn">The schedule version it was computed on.</param>
/// <param name="Fingerprint">Of the draft; a release of anything else is refused.</param>
/// <param name="Headline">What happens in one sentence.</param>
/// <param name="Lines">Each change, with times in the zone of the place.</param>
/// <param name="Message">The message exactly as it will be posted, as plain text with times in the zone of the place.</param>
/// <param name="Channels">Where it will be posted, as "#channel".</param>
/// <param name="Retimed">How many announcements get another time or are dropped.</param>
/// <param name="Corrected">How many messages posted already will be corrected.</param>
/// <param name="Questions">How many open questions move along.</param>
/// <param name="Chairs">Names of the chairs concerned.</param>
/// <param name="Overlaps">Sentences about sessions that would be in one room at one time.</param>
/// <param name="When">When everybody reads it.</param>
public sealed record PreviewView(
    int BasedOn,
    string Fingerprint,
    string Headline,
    IReadOnlyList<string> Lines,
    string Message,
    IReadOnlyList<string> Channels,
    int Retimed,
    int Corrected,
    int Questions,
    IReadOnlyList<string> Chairs,
    IReadOnlyList<string> Overlaps,
    string When);
