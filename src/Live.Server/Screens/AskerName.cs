using Live.Questions;

namespace Live.Server.Screens;

/// <summary>The name that someone in the room types: a chair reads it aloud, so it is one short line.</summary>
internal static class AskerName
{
    private const int MaxLength = 80;

    private static readonly Refusal TooLong = new(
        "name.too-long", "This name is too long to be read aloud. Shorten it to 80 letters; nothing was sent.");

    /// <summary>The name to show, null for none; or why it cannot be taken.</summary>
    public static (string? Name, Refusal? Refusal) Read(string? typed)
    {
        var name = QuestionText.Clean(typed ?? "").Replace('\n', ' ');
        return name.Length > MaxLength ? (null, TooLong) : (name.Length == 0 ? null : name, null);
    }
}
