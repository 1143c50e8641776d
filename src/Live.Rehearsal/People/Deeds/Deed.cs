namespace Live.Rehearsal.People.Deeds;

/// <summary>Something that an attendee does in Slack at some time of the day.</summary>
/// <param name="At">When, by the gathering's clock.</param>
/// <param name="User">Who: a Slack id. One person does one thing after another.</param>
public abstract record Deed(DateTimeOffset At, string User)
{
    /// <summary>Which of the <see cref="Ways"/> it is; null for what proves nothing when it works.</summary>
    public virtual string? Way => null;

    /// <summary>Does it and takes note of what came of it.</summary>
    public abstract Task DoAsync(Scene scene, CancellationToken cancellationToken);
}
