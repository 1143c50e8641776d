using Live.Log;

namespace Live.Schedule;

/// <summary>The id of a draft that is kept for later.</summary>
public readonly record struct HeldId(string Value) : IId<HeldId>
{
    /// <inheritdoc />
    public static HeldId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A change that an organizer has prepared and not sent.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">Since when, UTC.</param>
/// <param name="Who">By whom.</param>
/// <param name="BasedOn">The version that its preview was computed on; with another one it is shown anew before it is sent.</param>
/// <param name="Headline">As it was shown.</param>
/// <param name="Wish">What is wanted.</param>
public sealed record Held(HeldId Id, DateTimeOffset At, Who Who, int BasedOn, string Headline, ScheduleWish Wish);

/// <summary>An organizer keeps a change for later.</summary>
/// <param name="Id">Its id; the first of one id stands.</param>
/// <param name="BasedOn">The version that its preview was computed on.</param>
/// <param name="Headline">As it was shown.</param>
/// <param name="Wish">What is wanted.</param>
public sealed record ScheduleHeld(HeldId Id, int BasedOn, string Headline, ScheduleWish Wish) : Fact;

/// <summary>A change that was kept for later is not wanted any more.</summary>
/// <param name="Id">Which one.</param>
public sealed record HeldDropped(HeldId Id) : Fact;
