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
/// <param name="Affiliation">Who asks, beyond the name, such as "PhD student, Tokyo"; null when unknown or anonymous.</param>
/// <param name="Heard">Whether another question of the same person was put to the speaker in this session; never known of anonymous ones.</param>
/// <param name="Floor">Whether it was asked aloud in the room, and only noted here; then it may have no words.</param>
/// <param name="MergedInto">Id of the question that it is asked together with, whose state it has; null when it stands alone.</param>
/// <param name="Merged">Ids of the questions that are asked together with it, whose votes it has as well.</param>
/// <param name="Similar">Id of an open question of the session, asked before it, that asks much the same; null when there is none.</param>
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
    int? Poster,
    string? Affiliation,
    bool Heard,
    bool Floor,
    string? MergedInto,
    IReadOnlyList<string> Merged,
    string? Similar)
{
    /// <summary>The view of a question.</summary>
    /// <param name="state">What is so now.</param>
    /// <param name="programme">The programme of that state.</param>
    /// <param name="question">The question.</param>
    /// <param name="similar">An earlier one that asks much the same, or null.</param>
    public static QuestionView Of(Live.State state, Programme programme, Question question, QuestionId? similar)
    {
        var shown = state.Questions.Followed(question);
        return new QuestionView(
            shown.Id.Value, shown.Text, shown.Original == shown.Text ? null : shown.Original, shown.Name,
            shown.Origin, shown.State, shown.Votes, shown.Pinned, shown.AskedAt, shown.PutAt, shown.DoneAt,
            shown.TakenBy is { } id ? programme.Find(id)?.Name : null, shown.Reason, shown.Source?.Author, shown.Source?.Link,
            shown.Revision, shown.Poster, shown.Affiliation, state.Questions.WasHeard(question), shown.Floor, shown.MergedInto?.Value,
            [.. state.Questions.Together(question).Select(merged => merged.Id.Value)], similar?.Value);
    }
}
