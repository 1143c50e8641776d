namespace Live.Questions;

/// <summary>Where a question stands: waiting → queued → asking → answered, or dismissed, later or withdrawn.</summary>
public enum QuestionState
{
    /// <summary>Received; no chair has taken it yet.</summary>
    Waiting,

    /// <summary>The chair has it and means to ask it.</summary>
    Queued,

    /// <summary>Being put to the speaker now; at most one in a session.</summary>
    Asking,

    /// <summary>Answered in the session or in writing.</summary>
    Answered,

    /// <summary>Set aside by the chair, with a reason.</summary>
    Dismissed,

    /// <summary>Left over, to be answered in writing.</summary>
    Later,

    /// <summary>Taken back by the one who asked.</summary>
    Withdrawn,
}

/// <summary>What the states mean for what one may do.</summary>
public static class QuestionStates
{
    /// <summary>Still to be asked: it can be voted on and taken.</summary>
    public static bool IsOpen(this QuestionState state) =>
        state is QuestionState.Waiting or QuestionState.Queued or QuestionState.Asking or QuestionState.Later;
}
