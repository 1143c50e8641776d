namespace Live.Server.Screens.Views;

/// <summary>What all frames say: absolute values at one position of one log.</summary>
public interface IFrame
{
    /// <summary>The log's epoch; another one means: forget everything.</summary>
    string Epoch { get; }

    /// <summary>The state it shows.</summary>
    long Position { get; }

    /// <summary>The server's time when it was made; screens correct their own clocks by it.</summary>
    DateTimeOffset At { get; }

    /// <summary>IANA zone of the place.</summary>
    string Zone { get; }
}
