using Live.Log;

namespace Live;

/// <summary>What a command comes to: exactly one of a fact to append and a refusal.</summary>
public readonly record struct Decision
{
    private Decision(Fact? fact, Refusal? refusal) => (Fact, Refusal) = (fact, refusal);

    /// <summary>The fact to append, or null when refused.</summary>
    public Fact? Fact { get; }

    /// <summary>Why not, or null when accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Accepts a command as this fact.</summary>
    public static implicit operator Decision(Fact fact) => new(fact, null);

    /// <summary>Refuses a command.</summary>
    public static implicit operator Decision(Refusal refusal) => new(null, refusal);
}
