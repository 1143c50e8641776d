using Live.Programmes;
using Live.Questions;

namespace Live.Server.Screens.Views;

/// <summary>A question on a chair's screen. Nothing in it tells who asked anonymously.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is read out.</param>
/// <param name="Original">The asker's own words when the chair changed them; otherwise null.</param>
/// <param name="Name">Who asked, or null when anonymous.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Votes">How many people want it asked.</param>
/// <param name="Pinned">Kept on top by the chair.</param>
/// <param name="AskedAt">When it was received.</param>
/// <param name="PutAt">When it was put to the speaker, or null.</param>
/// <param name="DoneAt">When it was answered, dismissed, left or withdrawn, or null.</param>
/// <param name="TakenBy">Name of the chair who moved it last, or null.</param>
/// <param name="Reason">Why it was dismissed, or null.</param>
/// <param name="After">Whose message it was asked after, when that was somebody else's; or null.</param>
/// <param name="Link">Where the message stands in Slack that it was made of, or null.</param>
/// <param name="Revision">Position of the entry that changed it last.</param>
/// <param name="Poster">Number of the poster that it is for, whose authors answer it; null for the session as a whole.</param>
public sealed record QuestionView(
    string Id,
    string Text,
    string? Original,
    string? Name,
    Origin Origin,
    QuestionState State,
    int Votes,
    bool Pinned,
    DateTimeOffset AskedAt,
    DateTimeOffset? PutAt,
    DateTimeOffset? DoneAt,
    string? TakenBy,
    string? Reason,
    string? After,
    Uri? Link,
    long Revision,
    int? Poster)
{
    /// <summary>The view of a question.</summary>
    public static QuestionView Of(Programme programme, Question question) => new(
        question.Id.Value, question.Text, question.Original == question.Text ? null : question.Original, question.Name,
        question.Origin, question.State, question.Votes, question.Pinned, question.AskedAt, question.PutAt, question.DoneAt,
        question.TakenBy is { } id ? programme.Find(id)?.Name : null, question.Reason, question.Source?.Author, question.Source?.Link,
        question.Revision, question.Poster);
}
