using Live.Chairs;
using Live.Programmes;

namespace Live.Server.Screens.Views;

/// <summary>What an organizer told the chairs of a session.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">One line of plain text.</param>
/// <param name="By">Name of the organizer.</param>
/// <param name="At">When it was sent.</param>
/// <param name="ReadAt">When it was acknowledged; null until then.</param>
/// <param name="ReadBy">Name of the one who acknowledged it; null until then.</param>
public sealed record ChairMessageView(string Id, string Text, string By, DateTimeOffset At, DateTimeOffset? ReadAt, string? ReadBy)
{
    /// <summary>The view of a message.</summary>
    public static ChairMessageView Of(Programme programme, ChairMessage message) => new(
        message.Id.Value, message.Text, Name(programme, message.By), message.At,
        message.Read?.At, message.Read is { } read ? Name(programme, read.By) : null);

    private static string Name(Programme programme, Live.Log.Who who) =>
        who.PersonId is { } id ? programme.Find(id)?.Name ?? id.Value : "Live";
}
