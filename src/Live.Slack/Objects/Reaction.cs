namespace Live.Slack;

/// <summary>An emoji under a message, and who gave it.</summary>
public sealed class Reaction
{
    /// <summary>The emoji's name without colons.</summary>
    public string Name { get; set; } = "";

    /// <summary>Ids of people who gave it; with many it is not complete.</summary>
    public string[] Users { get; set; } = [];

    /// <summary>How many gave it.</summary>
    public int Count { get; set; }
}
