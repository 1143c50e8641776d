using Live.Rehearsal.People.Hub;

namespace Live.Rehearsal.People;

/// <summary>One press of a chair.</summary>
/// <param name="Method">The hub's name for it.</param>
/// <param name="Question">The question.</param>
/// <param name="State">Where the question stands after it; null when it shares the fate of another one from then on.</param>
/// <param name="More">For setting it aside: why. For asking it together with another one: which.</param>
internal sealed record ChairMove(string Method, string Question, string? State, string? More = null)
{
    public static ChairMove Queue(QuestionSeen question) => new("Queue", question.Id, QuestionSeen.Queued);

    public static ChairMove Put(QuestionSeen question) => new("Put", question.Id, QuestionSeen.Asking);

    public static ChairMove Answer(QuestionSeen question) => new("Answer", question.Id, QuestionSeen.Answered);

    public static ChairMove Leave(QuestionSeen question) => new("Leave", question.Id, QuestionSeen.Later);

    public static ChairMove Dismiss(QuestionSeen question, string reason) => new("Dismiss", question.Id, QuestionSeen.Dismissed, reason);

    public static ChairMove Merge(QuestionSeen question, QuestionSeen into) => new("Merge", question.Id, null, into.Id);

    /// <summary>The hub's arguments.</summary>
    public object?[] Arguments(string key) => More is null ? [Question, key] : [Question, More, key];
}
