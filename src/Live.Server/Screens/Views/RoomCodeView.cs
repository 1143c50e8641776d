namespace Live.Server.Screens.Views;

/// <summary>How people in the room come in, for its projector.</summary>
/// <param name="Code">To be typed, "K7QM-2XRD"; case and the dash do not matter.</param>
/// <param name="Address">The same to be scanned: the attendees' page with the code in the fragment.</param>
/// <param name="Until">When another one is to be shown, UTC; this one works for a while longer.</param>
public sealed record RoomCodeView(string Code, Uri Address, DateTimeOffset Until);
