using System.Collections.Immutable;

namespace Live.Programmes;

/// <summary>What a session is; it decides the defaults and the wording.</summary>
public enum SessionKind
{
    /// <summary>A talk, invited or contributed: time to speak, then question time.</summary>
    Talk,

    /// <summary>Several speakers at once.</summary>
    Panel,

    /// <summary>Posters, often over coffee or lunch.</summary>
    Poster,

    /// <summary>A break: announced, but nobody can be asked anything.</summary>
    Break,

    /// <summary>Opening, closing and other words without question time.</summary>
    Remarks,
}

/// <summary>One slot of the programme.</summary>
/// <param name="Id">Stable: questions, votes and announcements hang on it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">As announced; plain text.</param>
/// <param name="Start">In UTC.</param>
/// <param name="End">In UTC, after <paramref name="Start"/>.</param>
/// <param name="Room">Where it is.</param>
/// <param name="Speakers">Names as announced; may be empty.</param>
/// <param name="Chairs">Who puts the questions; may be empty.</param>
/// <param name="QuestionTime">The part at the end that belongs to questions; zero for none, never more than the session.</param>
/// <param name="Stream">Where remote attendees watch, or null.</param>
/// <param name="Cancelled">It stays in the programme, struck out, until someone brings it back.</param>
/// <param name="Posters">The posters of a poster session, each number once; empty for everything else.</param>
public sealed record Session(
    SessionId Id,
    SessionKind Kind,
    string Title,
    DateTimeOffset Start,
    DateTimeOffset End,
    RoomId Room,
    ImmutableArray<string> Speakers,
    ImmutableArray<PersonId> Chairs,
    TimeSpan QuestionTime,
    Uri? Stream = null,
    bool Cancelled = false,
    ImmutableArray<Poster> Posters = default)
{
    /// <summary>The posters of a poster session, each number once; empty for everything else.</summary>
    public ImmutableArray<Poster> Posters { get; init; } = Posters.IsDefault ? [] : Posters;

    /// <summary>When the talk gives way to questions.</summary>
    public DateTimeOffset QuestionsAt => End - QuestionTime;

    /// <summary>How long it is.</summary>
    public TimeSpan Length => End - Start;

    /// <summary>Whether anybody can be asked anything in it: never in a break, in opening words only when they have question time.</summary>
    public bool TakesQuestions => !Cancelled && Kind switch
    {
        SessionKind.Break => false,
        SessionKind.Remarks => QuestionTime > TimeSpan.Zero,
        _ => true,
    };

    /// <summary>Title and speakers in one line, as people know it: "Invited Talk 2 · Ali Jadbabaie".</summary>
    public string Label => Speakers.IsEmpty ? Title : $"{Title} · {string.Join(", ", Speakers)}";

    /// <summary>The poster with that number, or null.</summary>
    public Poster? Poster(int number) => Posters.FirstOrDefault(poster => poster.Number == number);

    /// <summary>Whether it is on at that time, by the programme.</summary>
    public bool IsOn(DateTimeOffset now) => !Cancelled && Start <= now && now < End;

    /// <summary>Equal in every part; the arrays are compared by their items.</summary>
    public bool Equals(Session? other) =>
        other is not null && Id == other.Id && Kind == other.Kind && Title == other.Title && Start == other.Start
        && End == other.End && Room == other.Room && Speakers.AsSpan().SequenceEqual(other.Speakers.AsSpan())
        && Chairs.AsSpan().SequenceEqual(other.Chairs.AsSpan()) && QuestionTime == other.QuestionTime
        && Stream == other.Stream && Cancelled == other.Cancelled && Posters.AsSpan().SequenceEqual(other.Posters.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Title, Start, End, Room, Cancelled);
}
