using Live.Programmes;

namespace Live.Server.Access;

/// <summary>The addresses of the screens, as people open them.</summary>
/// <param name="address">Where browsers reach Live; asked when it is needed, because a free port is known only then.</param>
public sealed class Addresses(Func<Uri> address)
{
    /// <summary>Where browsers reach Live.</summary>
    public Uri Root => address();

    /// <summary>The chair's screen; without a session it opens what is on.</summary>
    public Uri Chair(SessionId? session, string token) =>
        new(Root, session is { } id ? $"/chair/{Uri.EscapeDataString(id.Value)}#{token}" : $"/chair#{token}");

    /// <summary>The organizers' desk.</summary>
    public Uri Desk(string token) => new(Root, $"/desk#{token}");

    /// <summary>The projector's view of a room, or of the first one; its token lets it show the room's code.</summary>
    public Uri Stage(RoomId? room, string token) =>
        new(Root, room is { } id ? $"/stage/{Uri.EscapeDataString(id.Value)}#{token}" : $"/stage#{token}");

    /// <summary>The attendees' page.</summary>
    public Uri Attend => new(Root, "/");

    /// <summary>The attendees' page for somebody who comes in with a code; browsers do not send it, so no request's log has it.</summary>
    public Uri Join(string code) => new(Root, $"/#join={Uri.EscapeDataString(code)}");

    /// <summary>The report of a session, or of everything that the person may read.</summary>
    public Uri Report(SessionId? session, string token) =>
        new(Root, session is { } id ? $"/report/{Uri.EscapeDataString(id.Value)}#{token}" : $"/report#{token}");
}
