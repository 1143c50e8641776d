using System.Globalization;
using Live.Programmes;

namespace Live.Announcements;

/// <summary>What a moment announces, or does.</summary>
public enum MomentKind
{
    /// <summary>A session starts soon.</summary>
    Lead,

    /// <summary>A session starts.</summary>
    Start,

    /// <summary>A session opens its questions.</summary>
    Questions,

    /// <summary>A session ends.</summary>
    End,

    /// <summary>A session is over, and what was not answered goes to its speakers. Nothing is announced then.</summary>
    Leftovers,

    /// <summary>A session's chairs are called; attendees hear nothing of it.</summary>
    ChairCalled,

    /// <summary>No chair of a session has checked in; the organizers alone are told.</summary>
    ChairMissing,

    /// <summary>Those who asked for it are reminded of a session; the channel hears nothing of it.</summary>
    Reminder,
}

/// <summary>What the kinds mean.</summary>
public static class MomentKinds
{
    /// <summary>Whether everybody in the room's channel is told of it by a message of its own, so that the ledger counts it.</summary>
    public static bool IsAnnounced(this MomentKind kind) =>
        kind is MomentKind.Lead or MomentKind.Start or MomentKind.Questions or MomentKind.End;
}

/// <summary>A moment's id: it names kind, session and time, so that a session moved is announced again, and only then.</summary>
public readonly record struct MomentId(string Value) : IId<MomentId>
{
    /// <inheritdoc />
    public static MomentId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A point in time that the programme implies.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Session">Of which session.</param>
/// <param name="Due">When, in UTC.</param>
/// <param name="Lead">How long before the start; zero for what happens at or after it.</param>
public sealed record Moment(MomentKind Kind, SessionId Session, DateTimeOffset Due, TimeSpan Lead)
{
    /// <summary>Kind, session and time.</summary>
    public MomentId Id { get; } = new(string.Create(CultureInfo.InvariantCulture,
        $"{Name(Kind, Lead)}/{Session}/{Due.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}"));

    private static string Name(MomentKind kind, TimeSpan lead) => kind switch
    {
        MomentKind.Lead => string.Create(CultureInfo.InvariantCulture, $"lead-{lead.TotalMinutes:0.##}"),
        MomentKind.Start => "start",
        MomentKind.Questions => "questions",
        MomentKind.End => "end",
        MomentKind.Leftovers => "leftovers",
        MomentKind.ChairCalled => "chair-called",
        MomentKind.ChairMissing => "chair-missing",
        MomentKind.Reminder => "reminder",
        _ => throw new InvalidOperationException($"Unknown kind {kind}."),
    };
}
