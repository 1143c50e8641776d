namespace Live.Questions;

/// <summary>The order in which people see questions: pinned first, then votes, then who asked first.</summary>
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
        var votes = y.Votes.CompareTo(x.Votes);
        if (votes != 0)
            return votes;
        var asked = x.AskedAt.CompareTo(y.AskedAt);
        return asked != 0 ? asked : string.CompareOrdinal(x.Id.Value, y.Id.Value);
    }
}
