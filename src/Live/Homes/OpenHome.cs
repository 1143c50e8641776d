using Live.Log;

namespace Live.Homes;

/// <summary>Somebody opened Live's Home in Slack.</summary>
public sealed record OpenHome : ICommand
{
    /// <summary>Opened again within this, nothing changes: it is kept fresh already, and the log stays small.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    /// <summary>How long a home is kept fresh after it was opened. One that is opened later is shown afresh then.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(2);

    /// <summary>It was opened a moment ago; nobody needs to hear of this.</summary>
    public static readonly Refusal AlreadyOpen = new("home.open", "Your Home is open already, and is kept up to date.");

    /// <inheritdoc />
    public Decision Decide(State state, Who who, DateTimeOffset now) =>
        who.Pseudonym is not { } reader ? AccessRefusals.OnlyAttendees
        : state.Homes.TryGetValue(reader, out var opened) && now - opened < Again ? AlreadyOpen
        : new HomeOpened(reader);
}
