namespace Live.Server.Commands.Rehearse;

/// <summary>What is rehearsed, and how.</summary>
internal sealed record RehearsalOptions
{
    /// <summary>The programme file.</summary>
    public required string Programme { get; init; }

    /// <summary>Seconds of the gathering in one real second.</summary>
    public double Speed { get; init; } = 600;

    /// <summary>How many take part from afar.</summary>
    public int Attendees { get; init; } = 1100;

    /// <summary>Decides what everybody does.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many nodes share the work.</summary>
    public int Nodes { get; init; } = 1;

    /// <summary>HOST:PORT; null for the embedded log.</summary>
    public string? Redis { get; init; }

    /// <summary>Whether the data folder stays.</summary>
    public bool Keep { get; init; }

    /// <summary>What cannot be; null when everything can.</summary>
    public string? Problem =>
        !File.Exists(Programme) ? $"There is no file {Programme}."
        : Speed is not (>= 1 and <= 3600) ? "The speed is a number from 1 to 3600."
        : Attendees is < 1 or > 20_000 ? "The attendees are from 1 to 20000."
        : Nodes is < 1 or > 5 ? "The nodes are from 1 to 5: each opens two sockets, and Slack gives an app ten."
        : Nodes > 1 && Redis is null ? "Several nodes share their log in Redis: add --redis HOST:PORT."
        : null;
}
