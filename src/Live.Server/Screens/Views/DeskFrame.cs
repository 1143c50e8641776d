using System.ComponentModel.DataAnnotations;
using Live.Announcements;
using Live.Broadcasts;

namespace Live.Server.Screens.Views;

/// <summary>What the organizers' desk shows, at most twice a second: everything, or what has changed since the last one.</summary>
/// <param name="Epoch">The log's epoch.</param>
/// <param name="Position">The state it shows.</param>
/// <param name="At">The server's time when it was made.</param>
/// <param name="Whole">Whether it says everything; otherwise sessions and lines of the ledger that are not in it are as before.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="Programme">The gathering's name.</param>
/// <param name="Version">The schedule's version.</param>
/// <param name="Rooms">All rooms in the programme's order; null when they are as before.</param>
/// <param name="Sessions">Sessions with their counts, in order of start.</param>
/// <param name="Ledger">Announcements, in order of time.</param>
/// <param name="Releases">Schedule changes, newest first.</param>
/// <param name="Held">Schedule changes that are kept for later, oldest first.</param>
/// <param name="Broadcasts">What was said to everybody or is kept for later, newest first.</param>
/// <param name="Chairs">Everybody with a personal link; null when they are as before.</param>
/// <param name="Health">How Live is doing.</param>
public sealed record DeskFrame(
    string Epoch,
    long Position,
    DateTimeOffset At,
    bool Whole,
    string Zone,
    string Programme,
    int Version,
    IReadOnlyList<RoomView>? Rooms,
    IReadOnlyList<DeskSession> Sessions,
    IReadOnlyList<LedgerView> Ledger,
    IReadOnlyList<ReleaseView> Releases,
    IReadOnlyList<HeldView> Held,
    IReadOnlyList<BroadcastView> Broadcasts,
    IReadOnlyList<PersonView>? Chairs,
    HealthView Health) : IFrame;

/// <summary>A room.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Channel">"#channel", or null when it has none.</param>
public sealed record RoomView(string Id, string Name, string? Channel);

/// <summary>A session on the desk.</summary>
/// <param name="Session">The session.</param>
/// <param name="Was">Where the programme's file has it, when that is somewhere else; otherwise null.</param>
/// <param name="Waiting">Questions waiting.</param>
/// <param name="Queued">Questions queued, or being asked.</param>
/// <param name="Answered">Questions answered.</param>
/// <param name="Other">Questions dismissed, left for later or withdrawn.</param>
/// <param name="InRoom">How many of all these came from the room; the others came from afar.</param>
/// <param name="Asking">Whether a question is being asked right now.</param>
/// <param name="Absorbers">Ids of the breaks that can take up a delay of it, in order.</param>
/// <param name="Chairs">Its chairs, and which of them are there.</param>
/// <param name="StandIns">Ids of people who could take a chair's place, the likeliest first; none when it has no chair or is over.</param>
/// <param name="Messages">What its chairs were told last, oldest first.</param>
public sealed record DeskSession(
    SessionView Session, WasView? Was, int Waiting, int Queued, int Answered, int Other, int InRoom, bool Asking,
    IReadOnlyList<string> Absorbers, IReadOnlyList<ChairMark> Chairs, IReadOnlyList<string> StandIns, IReadOnlyList<ChairMessageView> Messages);

/// <summary>Where a session was before the organizers changed it.</summary>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end.</param>
/// <param name="RoomName">Its room's name.</param>
public sealed record WasView(DateTimeOffset Start, DateTimeOffset End, string RoomName);

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
/// <param name="Told">Whether everybody was told, or has to be.</param>
public sealed record ReleaseView(
    int Version, DateTimeOffset At, string By, string Headline, IReadOnlyList<string> Lines, DateTimeOffset? UndoUntil, bool Undone, bool Told);

/// <summary>A schedule change that is kept for later.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">Since when.</param>
/// <param name="By">Name of who prepared it.</param>
/// <param name="Headline">As it was shown.</param>
/// <param name="Change">What is wanted.</param>
public sealed record HeldView(string Id, DateTimeOffset At, string By, string Headline, ChangeRequest Change);

/// <summary>Something said to everybody.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">As typed.</param>
/// <param name="Channels">Where, as "#channel".</param>
/// <param name="By">Name of who said it, or prepared it.</param>
/// <param name="At">When it came to stand as it does.</param>
/// <param name="State">How it stands.</param>
/// <param name="WasSent">Whether anybody could read it.</param>
/// <param name="UndoUntil">Until when it can be taken back; null when it cannot.</param>
public sealed record BroadcastView(
    string Id, string Text, IReadOnlyList<string> Channels, string By, DateTimeOffset At, BroadcastState State, bool WasSent, DateTimeOffset? UndoUntil);

/// <summary>What everybody would read.</summary>
/// <param name="Channels">Where, as "#channel".</param>
/// <param name="Text">The words, as they are posted.</param>
/// <param name="From">The line under them.</param>
public sealed record BroadcastPreview(IReadOnlyList<string> Channels, string Text, string From);

/// <summary>A person of the programme.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Organizer">Whether an organizer.</param>
/// <param name="Sessions">Titles of the sessions that this person chairs.</param>
/// <param name="RevokedAt">When the links were revoked last, or null.</param>
public sealed record PersonView(string Id, string Name, bool Organizer, IReadOnlyList<string> Sessions, DateTimeOffset? RevokedAt);

/// <summary>How Live is doing, all nodes together.</summary>
/// <param name="Well">Whether everything works.</param>
/// <param name="Words">One sentence for people: what works, or what is wrong and what to do.</param>
/// <param name="Trouble">Code of what is wrong; null when nothing is.</param>
/// <param name="Nodes">How many nodes run.</param>
/// <param name="Screens">How many screens are connected to them.</param>
/// <param name="Waiting">Messages that Slack does not show yet as they should be.</param>
/// <param name="Behind">For how many seconds the oldest of them has been waiting.</param>
public sealed record HealthView(bool Well, string Words, string? Trouble, int Nodes, int Screens, int Waiting, double Behind);
