using System.ComponentModel.DataAnnotations;
using Live.Announcements;
using Live.Schedule;

namespace Live.Server.Screens.Views;

/// <summary>What an organizer wants to change.</summary>
/// <param name="Kind">"late", "move", "swap", "room", "cancel" or "restore".</param>
/// <param name="Session">The session's id.</param>
/// <param name="Minutes">For "late": how many.</param>
/// <param name="Absorb">For "late": "auto", "none", or the id of the break that takes up the delay.</param>
/// <param name="Start">For "move": the new start.</param>
/// <param name="Other">For "swap": the other session's id.</param>
/// <param name="Room">For "room", and for "move" when the room changes too: the new room's id.</param>
public sealed record ChangeRequest(
    [property: AllowedValues("late", "move", "swap", "room", "cancel", "restore")] string Kind,
    string Session, int Minutes, string? Absorb, DateTimeOffset? Start = null, string? Other = null, string? Room = null)
{
    /// <summary>What was wanted, as a screen would ask for it.</summary>
    public static ChangeRequest Of(ScheduleWish wish) => new(
        wish.Kind switch
        {
            WishKind.Late => "late",
            WishKind.Move => "move",
            WishKind.Swap => "swap",
            WishKind.Room => "room",
            WishKind.Cancel => "cancel",
            WishKind.Restore => "restore",
            _ => throw new InvalidOperationException($"Unknown kind {wish.Kind}."),
        },
        wish.Session.Value, wish.Minutes, wish.Absorb, wish.Start, wish.Other?.Value, wish.Room?.Value);
}

/// <summary>Exactly what would happen; nothing has happened yet.</summary>
/// <param name="BasedOn">The schedule version it was computed on.</param>
/// <param name="Fingerprint">Of the draft; a release of anything else is refused.</param>
/// <param name="Headline">What happens in one sentence.</param>
/// <param name="Lines">Each change, with times in the zone of the place.</param>
/// <param name="Posts">The messages exactly as they will be posted; none when nobody is told in Slack.</param>
/// <param name="Slots">The changed sessions where they would be.</param>
/// <param name="Retimed">The announcements to come that get another time, in order of time.</param>
/// <param name="Corrected">How many messages posted already will be corrected.</param>
/// <param name="Questions">How many open questions move along.</param>
/// <param name="Chairs">Names of the chairs concerned.</param>
/// <param name="Overlaps">Sessions that would be in one room at one time.</param>
/// <param name="Absorbed">What takes up a delay; null when nothing does.</param>
/// <param name="Telling">When everybody reads it.</param>
/// <param name="ToldIn">Seconds until then, when it waits for further changes; otherwise 0.</param>
/// <param name="Cost">What it costs in Slack.</param>
public sealed record PreviewView(
    int BasedOn,
    string Fingerprint,
    string Headline,
    IReadOnlyList<string> Lines,
    IReadOnlyList<PostView> Posts,
    IReadOnlyList<SlotView> Slots,
    IReadOnlyList<RetimedView> Retimed,
    int Corrected,
    int Questions,
    IReadOnlyList<string> Chairs,
    IReadOnlyList<OverlapView> Overlaps,
    AbsorbedView? Absorbed,
    Telling Telling,
    double ToldIn,
    CostView Cost);

/// <summary>A message as it will be posted.</summary>
/// <param name="Channels">Where, as "#channel".</param>
/// <param name="Text">As plain text, with times in the zone of the place.</param>
public sealed record PostView(IReadOnlyList<string> Channels, string Text);

/// <summary>Where a session would be.</summary>
/// <param name="Id">The session's id.</param>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end.</param>
/// <param name="Room">Its room's id.</param>
/// <param name="Cancelled">Whether it would not take place.</param>
public sealed record SlotView(string Id, DateTimeOffset Start, DateTimeOffset End, string Room, bool Cancelled);

/// <summary>An announcement that gets another time.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Lead">Minutes before the start; 0 for the other kinds.</param>
/// <param name="Title">The session's title.</param>
/// <param name="Was">When it was to go out.</param>
/// <param name="Now">When it goes out instead; null when it is dropped.</param>
public sealed record RetimedView(
    [property: AllowedValues(MomentKind.Lead, MomentKind.Start, MomentKind.Questions, MomentKind.End)] MomentKind Kind,
    double Lead, string Title, DateTimeOffset Was, DateTimeOffset? Now);

/// <summary>Two sessions that would be in one room at one time.</summary>
/// <param name="First">Title of the one that starts first.</param>
/// <param name="Until">Its end.</param>
/// <param name="Second">Title of the other one.</param>
/// <param name="From">Its start.</param>
/// <param name="Room">The room's name.</param>
public sealed record OverlapView(string First, DateTimeOffset Until, string Second, DateTimeOffset From, string Room);

/// <summary>What takes up a delay.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Minutes">How long it is then.</param>
/// <param name="Was">How long it was.</param>
public sealed record AbsorbedView(string Title, double Minutes, double Was);

/// <summary>When everybody reads a change.</summary>
public enum Telling
{
    /// <summary>Never: it takes back what nobody was told yet.</summary>
    Never,

    /// <summary>When nothing more was changed for a while.</summary>
    Settling,

    /// <summary>At once, although changes usually wait: it is too near.</summary>
    Near,

    /// <summary>At once.</summary>
    AtOnce,
}

/// <summary>What something costs in Slack.</summary>
/// <param name="Posts">New messages in channels.</param>
/// <param name="Updates">Messages, topics and bookmarks that are edited in place; these notify nobody.</param>
/// <param name="Direct">New direct messages.</param>
public sealed record CostView(int Posts, int Updates, int Direct);
