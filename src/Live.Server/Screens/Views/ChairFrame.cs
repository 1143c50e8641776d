namespace Live.Server.Screens.Views;

/// <summary>
/// What a session's chairs see. Values are absolute, so frames can be merged and repeated; a frame at or below the
/// position that a screen shows is dropped by it.
/// </summary>
/// <param name="Epoch">The log's epoch; another one means: forget everything.</param>
/// <param name="Position">The state it shows.</param>
/// <param name="At">The server's time when it was made; screens correct their own clocks by it.</param>
/// <param name="Whole">True: this is everything. False: only the questions that changed.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="Session">The session.</param>
/// <param name="Next">What comes next in the room, or null.</param>
/// <param name="Sessions">Whole frames: all sessions, to hand questions to and to go to; otherwise null.</param>
/// <param name="Reasons">Whole frames: the reasons for dismissing that one key chooses; otherwise null.</param>
/// <param name="Questions">All questions, or those that changed; withdrawn ones too.</param>
/// <param name="Gone">Ids of questions that went to another session.</param>
/// <param name="Chairs">The session's chairs, and which of them are there.</param>
/// <param name="Messages">What organizers told the chairs and nobody has acknowledged, oldest first.</param>
/// <param name="Arranged">Ids of queued questions in the order in which the chair arranged them; the rest of the queue follows by votes.</param>
public sealed record ChairFrame(
    string Epoch,
    long Position,
    DateTimeOffset At,
    bool Whole,
    string Zone,
    SessionView Session,
    SessionView? Next,
    IReadOnlyList<SessionView>? Sessions,
    IReadOnlyList<string>? Reasons,
    IReadOnlyList<QuestionView> Questions,
    IReadOnlyList<string> Gone,
    IReadOnlyList<ChairMark> Chairs,
    IReadOnlyList<ChairMessageView> Messages,
    IReadOnlyList<string> Arranged) : IFrame;
