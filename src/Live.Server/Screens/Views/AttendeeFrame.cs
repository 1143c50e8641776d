using Live.Programmes;
using Live.Questions;

namespace Live.Server.Screens.Views;

/// <summary>
/// What an attendee's page shows. Values are absolute; each part is news by itself, and a part at or below the position that
/// the page shows of it is dropped. Another epoch means: watch again.
/// </summary>
/// <param name="Epoch">The log's epoch.</param>
/// <param name="Position">The state it shows.</param>
/// <param name="At">The server's time when it was made; pages correct their own clocks by it.</param>
/// <param name="Zone">IANA zone of the place.</param>
/// <param name="Programme">The programme when it is news, otherwise null.</param>
/// <param name="Sessions">The questions of watched sessions that are news.</param>
/// <param name="Mine">The reader's own questions: all of them in the answer to a watch, otherwise those that changed.</param>
/// <param name="Voted">In the answer to a watch: ids of the questions that the reader voted for; otherwise null.</param>
public sealed record AttendeeFrame(
    string Epoch,
    long Position,
    DateTimeOffset At,
    string Zone,
    ProgrammeView? Programme,
    IReadOnlyList<AudienceView> Sessions,
    IReadOnlyList<MyQuestionView> Mine,
    IReadOnlyList<string>? Voted);

/// <summary>The programme as an attendee reads it.</summary>
/// <param name="Version">Names exactly this programme; a page that knows it is not sent it again.</param>
/// <param name="Name">The gathering's name.</param>
/// <param name="Sessions">All sessions, cancelled ones too, in order of start.</param>
public sealed record ProgrammeView(string Version, string Name, IReadOnlyList<ProgrammeSession> Sessions);

/// <summary>A session as an attendee reads it.</summary>
/// <param name="Session">The session as it is now.</param>
/// <param name="WasStart">When it was to start before the day changed; null when that still holds.</param>
/// <param name="WasRoom">Where it was to be; null when that still holds.</param>
/// <param name="Stream">Where to watch it from afar, or null.</param>
/// <param name="Posters">Its posters, in the order of the programme.</param>
public sealed record ProgrammeSession(
    SessionView Session, DateTimeOffset? WasStart, string? WasRoom, Uri? Stream, IReadOnlyList<PosterView> Posters);

/// <summary>A poster.</summary>
/// <param name="Number">As printed on its wall.</param>
/// <param name="Title">Title.</param>
/// <param name="Authors">Names.</param>
/// <param name="Topic">What it is about, or null.</param>
/// <param name="Link">Where it can be read, or null.</param>
public sealed record PosterView(int Number, string Title, IReadOnlyList<string> Authors, string? Topic, Uri? Link)
{
    /// <summary>The view of a poster.</summary>
    public static PosterView Of(Poster poster) => new(poster.Number, poster.Title, poster.Authors, poster.Topic, poster.Link);
}

/// <summary>The questions of a session that everybody may see.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Whole">True: these are all. False: only those that changed.</param>
/// <param name="Asked">How many were asked and not taken back.</param>
/// <param name="Answered">How many of them are answered.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Gone">Ids of questions that are not to be seen here any more.</param>
public sealed record AudienceView(
    string Session, bool Whole, int Asked, int Answered, IReadOnlyList<AudienceQuestion> Questions, IReadOnlyList<string> Gone);

/// <summary>A question as everybody sees it. Nothing in it tells who asked anonymously, or from where.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is read out.</param>
/// <param name="Name">Who asked, or null when anonymous.</param>
/// <param name="State">Waiting, queued, asking, later or answered.</param>
/// <param name="Votes">How many people want it asked.</param>
/// <param name="Pinned">Kept on top by the chair.</param>
/// <param name="Place">Its place in the queue as the chair arranged it, from 0; null when votes decide.</param>
/// <param name="AskedAt">When it was received.</param>
/// <param name="Poster">Number of the poster that it is for, or null.</param>
/// <param name="Floor">Whether it was asked aloud in the room; then it may have no words.</param>
/// <param name="Answer">The answer in writing, or null.</param>
public sealed record AudienceQuestion(
    string Id, string Text, string? Name, QuestionState State, int Votes, bool Pinned, int? Place, DateTimeOffset AskedAt, int? Poster,
    bool Floor, string? Answer)
{
    /// <summary>Whether everybody may see a question: not what was set aside or taken back, nor what is asked together with another one.</summary>
    public static bool IsPublic(Question question) =>
        question.MergedInto is null && question.State is not (QuestionState.Dismissed or QuestionState.Withdrawn);

    /// <summary>The view of a question.</summary>
    public static AudienceQuestion Of(Question question) => new(
        question.Id.Value, question.Text, question.Name, question.State, question.Votes, question.Pinned,
        question.State is QuestionState.Queued ? question.Place : null, question.AskedAt, question.Poster, question.Floor, question.Answer);
}

/// <summary>A question as the one who asked it sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Session">The session it belongs to.</param>
/// <param name="Poster">Number of the poster that it is for, or null.</param>
/// <param name="Text">The asker's own words.</param>
/// <param name="ReadAs">What is read out when the chair changed them; otherwise null.</param>
/// <param name="Name">The name shown, or null when asked anonymously.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Votes">How many people want it asked.</param>
/// <param name="AskedAt">When it was received.</param>
/// <param name="Reason">Why it was set aside, or null.</param>
/// <param name="Answer">The answer in writing, or null.</param>
/// <param name="InWriting">Whether it can be sent to the speaker in writing.</param>
/// <param name="Together">Whether it is asked together with another one.</param>
public sealed record MyQuestionView(
    string Id, string Session, int? Poster, string Text, string? ReadAs, string? Name, QuestionState State, int Votes,
    DateTimeOffset AskedAt, string? Reason, string? Answer, bool InWriting, bool Together)
{
    /// <summary>The view of a question: its own words, and what becomes of the one that is read out for it.</summary>
    public static MyQuestionView Of(Live.State state, Question question)
    {
        var (shown, main) = (state.Questions.Followed(question), state.Questions.Main(question));
        return new MyQuestionView(
            shown.Id.Value, shown.Session.Value, shown.Poster, shown.Original, main.Text == shown.Original ? null : main.Shown,
            shown.Name, shown.State, shown.Votes, shown.AskedAt, shown.Reason, shown.Answer, AskInWriting.IsPossible(state, shown),
            state.Questions.Related(question).Skip(1).Any());
    }
}

/// <summary>What others ask much like it.</summary>
/// <param name="People">How many people want one of them asked.</param>
/// <param name="Questions">The most alike first; none when nobody does.</param>
public sealed record SimilarView(int People, IReadOnlyList<AudienceQuestion> Questions);
