namespace Live.Rehearsal.People;

/// <summary>A session as people know it: from the programme at first, later from what the desk shows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="QuestionsAt">When the talk gives way to questions; equal to <paramref name="End"/> for none.</param>
/// <param name="Room">The room's id.</param>
/// <param name="TakesQuestions">Whether anybody can be asked anything in it.</param>
/// <param name="Cancelled">Whether it does not take place.</param>
public sealed record Slot(
    string Id, string Title, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset QuestionsAt, string Room,
    bool TakesQuestions, bool Cancelled)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => End - Start;

    /// <summary>Whether it has a time set aside for questions.</summary>
    public bool HasQuestionTime => TakesQuestions && QuestionsAt < End;

    /// <summary>When its chair begins to put questions: in question time, or all along at a poster.</summary>
    public DateTimeOffset AskingFrom => HasQuestionTime ? QuestionsAt : Start;
}
