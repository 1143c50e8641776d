using Live.Programmes;

namespace Live.Server.Access;

/// <summary>The addresses of the screens, as people open them.</summary>
/// <param name="Public">Where browsers reach Live.</param>
public sealed record Addresses(Uri Public)
{
    /// <summary>The chair's screen; without a session it opens what is on.</summary>
    public Uri Chair(SessionId? session, string token) =>
        new(Public, session is { } id ? $"/chair/{Uri.EscapeDataString(id.Value)}#{token}" : $"/chair#{token}");

    /// <summary>The organizers' desk.</summary>
    public Uri Desk(string token) => new(Public, $"/desk#{token}");

    /// <summary>The projector's view of a room.</summary>
    public Uri Stage(RoomId? room) => new(Public, room is { } id ? $"/stage/{Uri.EscapeDataString(id.Value)}" : "/stage");
}
