namespace Live.Questions;

/// <summary>The order in which people see questions: pinned first, then as the chair arranged the queue, then votes, then who asked first.</summary>
public sealed class QuestionOrder : IComparer<Question>
{
    /// <summary>The one order.</summary>
    public static readonly QuestionOrder Instance = new();

    /// <inheritdoc />
    public int Compare(Question? x, Question? y)
    {
        if (x is null || y is null)
            return Comparer<object>.Default.Compare(x, y);
        var pinned = y.Pinned.CompareTo(x.Pinned);
        if (pinned != 0)
            return pinned;
        var place = Place(x).CompareTo(Place(y));
        if (place != 0)
            return place;
        var votes = y.Votes.CompareTo(x.Votes);
        if (votes != 0)
            return votes;
        var asked = x.AskedAt.CompareTo(y.AskedAt);
        return asked != 0 ? asked : string.CompareOrdinal(x.Id.Value, y.Id.Value);
    }

    private static int Place(Question question) =>
        question.State is QuestionState.Queued && question.Place is { } place ? place : int.MaxValue;
}
