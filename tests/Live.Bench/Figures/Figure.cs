namespace Live.Bench.Figures;

/// <summary>How much is measured.</summary>
/// <param name="Rounds">How often each side is measured, in turns.</param>
/// <param name="Seconds">How long each side is measured in a round.</param>
internal sealed record Plan(int Rounds, int Seconds);

/// <summary>Both sides as one round measured them, one right after the other.</summary>
/// <param name="Ours">What Live did.</param>
/// <param name="Against">What the reference did.</param>
internal readonly record struct Round(double Ours, double Against)
{
    /// <summary>The part of the reference that Live reached.</summary>
    public double Ratio => Ours / Against;
}

/// <summary>A figure: medians over the rounds. Only the ratio means anything on a machine that is not known.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">Of both sides.</param>
/// <param name="Reference">What it is measured against.</param>
/// <param name="Goal">The least ratio that satisfies.</param>
/// <param name="Rounds">Every round.</param>
/// <param name="Notes">What one needs to know to judge it.</param>
internal sealed record Figure(
    string Name, string Unit, string Reference, double Goal, IReadOnlyList<Round> Rounds, IReadOnlyList<string> Notes)
{
    /// <summary>What Live did.</summary>
    public double Ours => Median.Of(Rounds.Select(round => round.Ours));

    /// <summary>What the reference did.</summary>
    public double Against => Median.Of(Rounds.Select(round => round.Against));

    /// <summary>Median of the rounds' ratios: each compares neighbours in time, so that noise which lasts cancels out.</summary>
    public double Ratio => Median.Of(Rounds.Select(round => round.Ratio));

    /// <summary>Whether the ratio satisfies.</summary>
    public bool Reached => Ratio >= Goal;
}
