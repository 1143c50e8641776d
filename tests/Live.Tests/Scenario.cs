using Live.Log;

namespace Live.Tests;

/// <summary>
/// Given facts, when someone wants something, then a fact or a refusal:
/// <c>Given(published, asked).When(new CastVote(id), voter).Then(new VoteCast(id, "v"))</c>.
/// </summary>
internal sealed class Scenario
{
    private Scenario(State state, Refusal? refusal, DateTimeOffset at) => (State, Refusal, At) = (state, refusal, at);

    /// <summary>The state after all that happened.</summary>
    public State State { get; }

    /// <summary>Why the last fact did not count; null when it did.</summary>
    public Refusal? Refusal { get; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Facts that Live itself recorded, at nine o'clock.</summary>
    public static Scenario Given(params Fact[] facts) =>
        facts.Aggregate(new Scenario(State.Empty, null, Day.Nine), (scenario, fact) => scenario.And(fact, Who.System));

    /// <summary>One more fact, by someone; later than the one before when a time is given.</summary>
    public Scenario And(Fact fact, Who who, DateTimeOffset? at = null)
    {
        var entry = new Entry(State.Position + 1, at ?? At, who, fact, $"key-{State.Position + 1}");
        var folded = Fold.Apply(State, entry);
        return new Scenario(folded.State, folded.Refusal, entry.At);
    }

    /// <summary>Someone wants something.</summary>
    public Attempt When(ICommand command, Who who, DateTimeOffset? now = null) =>
        new(this, command.Decide(State, who, now ?? At), who, now ?? At);

    /// <summary>The same, and it counts: the scenario goes on behind its fact.</summary>
    public Scenario Do(ICommand command, Who who, DateTimeOffset? now = null)
    {
        var attempt = When(command, who, now);
        Assert.Null(attempt.Decision.Refusal);
        var after = And(attempt.Decision.Fact!, who, now);
        Assert.Null(after.Refusal);
        return after;
    }
}

/// <summary>What came of a command.</summary>
internal sealed record Attempt(Scenario Before, Decision Decision, Who Who, DateTimeOffset Now)
{
    /// <summary>It was accepted as this fact.</summary>
    public void Then(Fact expected)
    {
        Assert.Null(Decision.Refusal);
        Assert.Equal(expected, Decision.Fact);
    }

    /// <summary>It was accepted as a fact of this type.</summary>
    public TFact Then<TFact>() where TFact : Fact
    {
        Assert.Null(Decision.Refusal);
        return Assert.IsType<TFact>(Decision.Fact);
    }

    /// <summary>It was refused with this code, and a sentence that a person can read.</summary>
    public void ThenRefused(string code)
    {
        Assert.Null(Decision.Fact);
        Assert.Equal(code, Decision.Refusal?.Code);
        Assert.Matches(@"^\p{Lu}.{10,}$", Decision.Refusal!.Sentence);
    }
}
