using Live.Programmes;

namespace Live.Log;

/// <summary>
/// Who caused an entry: an attendee under a keyed pseudonym (never a Slack id or a name), a person of the
/// programme, or Live itself.
/// </summary>
public readonly record struct Who(string Value)
{
    private const string AttendeePrefix = "attendee:";
    private const string PersonPrefix = "person:";

    /// <summary>Live itself: timers, the mirror, the start of a gathering.</summary>
    public static readonly Who System = new("system");

    /// <summary>An attendee, by pseudonym.</summary>
    public static Who Attendee(string pseudonym) => new(AttendeePrefix + pseudonym);

    /// <summary>A chair or an organizer.</summary>
    public static Who Person(PersonId id) => new(PersonPrefix + id.Value);

    /// <summary>The pseudonym when this is an attendee; otherwise null.</summary>
    public string? Pseudonym => Tail(AttendeePrefix);

    /// <summary>The person when this is one of the programme; otherwise null.</summary>
    public PersonId? PersonId => Tail(PersonPrefix) is { } id ? new PersonId(id) : null;

    /// <inheritdoc />
    public override string ToString() => Value;

    private string? Tail(string prefix) =>
        Value is not null && Value.StartsWith(prefix, StringComparison.Ordinal) ? Value[prefix.Length..] : null;
}
