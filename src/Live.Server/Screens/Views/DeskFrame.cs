using System.ComponentModel.DataAnnotations;
using Live.Announcements;

namespace Live.Server.Screens.Views;

/// <summary>What the organizers' desk shows; always whole, at most twice a second.</summary>
/// <param name="Epoch">The log's epoch.</param>
/// <param name="Position">The state it shows.</param>
/// <param name="At">The server's time when it was made.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="Programme">The gathering's name.</param>
/// <param name="Version">The schedule's version.</param>
/// <param name="Sessions">All sessions with their counts, in order of start.</param>
/// <param name="Ledger">Every announcement, in order of time.</param>
/// <param name="Releases">Schedule changes, newest first.</param>
/// <param name="Chairs">Everybody with a personal link.</param>
/// <param name="Health">How Live is doing, in words.</param>
public sealed record DeskFrame(
    string Epoch,
    long Position,
    DateTimeOffset At,
    string Zone,
    string Programme,
    int Version,
    IReadOnlyList<DeskSession> Sessions,
    IReadOnlyList<LedgerView> Ledger,
    IReadOnlyList<ReleaseView> Releases,
    IReadOnlyList<PersonView> Chairs,
    HealthView Health) : IFrame;

/// <summary>A session on the desk.</summary>
/// <param name="Session">The session.</param>
/// <param name="Waiting">Questions waiting.</param>
/// <param name="Queued">Questions queued, or being asked.</param>
/// <param name="Answered">Questions answered.</param>
/// <param name="Other">Questions dismissed, left for later or withdrawn.</param>
/// <param name="Absorbers">Ids of the breaks that can take up a delay of it, in order.</param>
/// <param name="Chairs">Its chairs, and which of them are there.</param>
/// <param name="StandIns">Ids of people who could take a chair's place, the likeliest first; none when it has no chair or is over.</param>
/// <param name="Messages">What its chairs were told last, oldest first.</param>
public sealed record DeskSession(
    SessionView Session, int Waiting, int Queued, int Answered, int Other, IReadOnlyList<string> Absorbers,
    IReadOnlyList<ChairMark> Chairs, IReadOnlyList<string> StandIns, IReadOnlyList<ChairMessageView> Messages);

/// <summary>One announcement in one place.</summary>
/// <param name="Id">The moment's id.</param>
/// <param name="Kind">What it announces.</param>
/// <param name="Title">The session's title.</param>
/// <param name="Due">When.</param>
/// <param name="Lead">Minutes before the start; 0 for the other kinds.</param>
/// <param name="Place">"#channel", or null when the room has none.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Reason">Why it is late, skipped, failed or corrected; null when there is nothing to say.</param>
public sealed record LedgerView(
    string Id,
    [property: AllowedValues(MomentKind.Lead, MomentKind.Start, MomentKind.Questions, MomentKind.End)] MomentKind Kind,
    string Title, DateTimeOffset Due, double Lead, string? Place, LedgerStatus Status, string? Reason);

/// <summary>A schedule change.</summary>
/// <param name="Version">Its version.</param>
/// <param name="At">When it was released.</param>
/// <param name="By">The organizer's name.</param>
/// <param name="Headline">What happened.</param>
/// <param name="Lines">Each change, with times in the zone of the place.</param>
/// <param name="UndoUntil">Until when it can be undone; null when it cannot.</param>
/// <param name="Undone">Whether it was taken back.</param>
public sealed record ReleaseView(
    int Version, DateTimeOffset At, string By, string Headline, IReadOnlyList<string> Lines, DateTimeOffset? UndoUntil, bool Undone);

/// <summary>A person of the programme.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Organizer">Whether an organizer.</param>
/// <param name="Sessions">Titles of the sessions that this person chairs.</param>
/// <param name="RevokedAt">When the links were revoked last, or null.</param>
public sealed record PersonView(string Id, string Name, bool Organizer, IReadOnlyList<string> Sessions, DateTimeOffset? RevokedAt);

/// <summary>How Live is doing.</summary>
/// <param name="Well">Whether everything works.</param>
/// <param name="Words">One sentence for people: what works, or what is wrong and what to do.</param>
public sealed record HealthView(bool Well, string Words);
