namespace Live.Programmes;

/// <summary>A session's slug, stable for as long as the programme's author keeps it.</summary>
public readonly record struct SessionId(string Value) : IId<SessionId>
{
    /// <inheritdoc />
    public static SessionId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A room's slug.</summary>
public readonly record struct RoomId(string Value) : IId<RoomId>
{
    /// <inheritdoc />
    public static RoomId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A slug of a person of the programme: chair, organizer or both.</summary>
public readonly record struct PersonId(string Value) : IId<PersonId>
{
    /// <inheritdoc />
    public static PersonId Of(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
