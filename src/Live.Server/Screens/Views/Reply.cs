namespace Live.Server.Screens.Views;

/// <summary>What every hub call answers: a value, or a refusal that can be shown as it is. Never both.</summary>
/// <param name="Value">The answer; null when refused.</param>
/// <param name="Refusal">Why not; null when it worked.</param>
public sealed record Reply<T>(T? Value, Refusal? Refusal)
{
    /// <summary>It worked.</summary>
    public static implicit operator Reply<T>(T value) => new(value, null);

    /// <summary>It was refused.</summary>
    public static implicit operator Reply<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>A change that was made.</summary>
/// <param name="Position">Where its entry is; a frame at or after it shows the change.</param>
public sealed record Done(long Position);

/// <summary>A question that was asked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Position">Where its entry is.</param>
public sealed record Asked(string Id, long Position);
