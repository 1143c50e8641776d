namespace Live.Server.Screens.Views;

/// <summary>What the projector of a room shows; always whole.</summary>
/// <param name="Epoch">The log's epoch.</param>
/// <param name="Position">The state it shows.</param>
/// <param name="At">The server's time when it was made.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="Programme">The gathering's name.</param>
/// <param name="RoomName">The room's name.</param>
/// <param name="Channel">The room's Slack channel without "#", or null.</param>
/// <param name="Sessions">The room's sessions that are not cancelled, in order; the screen's clock chooses what is on.</param>
/// <param name="Questions">Per session id: what is being asked and what comes next. Sessions without either are left out.</param>
/// <param name="Planned">Per session id, for those that start at another time than people read in the programme: that time.</param>
/// <param name="Away">The sessions that people read of in the programme of this room and that are not here, in order.</param>
public sealed record StageFrame(
    string Epoch,
    long Position,
    DateTimeOffset At,
    string Zone,
    string Programme,
    string RoomName,
    string? Channel,
    IReadOnlyList<SessionView> Sessions,
    IReadOnlyDictionary<string, StageQuestions> Questions,
    IReadOnlyDictionary<string, DateTimeOffset> Planned,
    IReadOnlyList<StageAway> Away) : IFrame;

/// <summary>A session that is not where the programme has it.</summary>
/// <param name="Title">As announced.</param>
/// <param name="Planned">When it was to start here, UTC.</param>
/// <param name="Start">When it starts now, UTC.</param>
/// <param name="RoomName">The room that it is in now, or null when it is cancelled.</param>
public sealed record StageAway(string Title, DateTimeOffset Planned, DateTimeOffset Start, string? RoomName);

/// <summary>The questions of one session that an audience may see.</summary>
/// <param name="Asking">Being put to the speaker, or null.</param>
/// <param name="Next">At most two of the queue, in the order they will be asked.</param>
public sealed record StageQuestions(StageQuestion? Asking, IReadOnlyList<StageQuestion> Next);

/// <summary>A question as an audience sees it.</summary>
/// <param name="Text">What is read out.</param>
/// <param name="Name">Who asks, or null when anonymous.</param>
/// <param name="Remote">Whether it came from outside the room.</param>
/// <param name="Votes">How many people want it asked.</param>
public sealed record StageQuestion(string Text, string? Name, bool Remote, int Votes);
