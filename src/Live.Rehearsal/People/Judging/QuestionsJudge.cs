using Live.Rehearsal.People.Deeds;
using Live.Rehearsal.People.Hub;
using Live.Rehearsal.Workspace;

namespace Live.Rehearsal.People.Judging;

/// <summary>Holds what askers and chairs were told against what chairs saw, what the log says and what stands in Slack.</summary>
internal sealed class QuestionsJudge(Scene scene)
{
    private readonly Asked[] asked = [.. scene.Notebook.Questions.Where(question => question.Acknowledged)];

    /// <summary>The counts; what is wrong is added to <paramref name="problems"/>.</summary>
    public QuestionCounts Judge(FinalState state, List<string> problems)
    {
        var byNumber = state.Questions.ToLookup(question => SampleText.NumberOf(question.Text) ?? 0);
        int shown = 0, lost = 0, duplicated = 0;
        foreach (var question in asked)
        {
            var sightings = scene.Notebook.SightingsOf(question.Number);
            var seen = sightings.Any(sighting => question.Sessions.Contains(sighting.Session));
            shown += seen ? 1 : 0;
            if ((seen ? Wrong(question, [.. byNumber[question.Number]]) : "no chair of its session saw it") is { } how)
            {
                lost++;
                problems.Add($"Lost: sample question {question.Number} of {question.User}: {how}.");
            }

            if (Twice(question, sightings, byNumber[question.Number].Count()) is { } where)
            {
                duplicated++;
                problems.Add($"Duplicated: sample question {question.Number} of {question.User}: {where}.");
            }

            if (question.Anonymous && sightings.Any(sighting => sighting.Name is not null))
                problems.Add($"Sample question {question.Number} was asked anonymously, and a name was shown.");
        }

        problems.AddRange(Untold(state));
        return new QuestionCounts(asked.Length, shown, lost, duplicated);
    }

    /// <summary>Whether every asker's direct message says what became of the question.</summary>
    public bool IsSettled(FinalState state) => !Untold(state).Any();

    private string? Wrong(Asked question, FinalQuestion[] final) => final switch
    {
        [] => "it is not in the log",
        [var only, ..] when question.InDoubt && question.Sessions.Contains(only.Session) => null, // any outcome is right
        [var only, ..] when only.Text != question.Text => $"the log says \"{only.Text}\" instead of \"{question.Text}\"",
        [var only, ..] when !question.Sessions.Contains(only.Session) => $"it is in {only.Session}",
        [var only, ..] when Expected(question, only.MergedInto ?? only.Id) is var state && only.State != state && only.State != WhenOver(state) => $"it is {only.State} instead of {state}",
        _ => null,
    };

    private string Expected(Asked question, string id) =>
        question.Withdrawn ? QuestionSeen.Withdrawn : scene.Notebook.MovedTo(id) ?? QuestionSeen.Waiting;

    /// <summary>What became of a question that nobody moved any more when its session was over: the one being asked had its answer, the others get theirs in writing.</summary>
    private static string WhenOver(string state) => state switch
    {
        QuestionSeen.Asking => QuestionSeen.Answered,
        QuestionSeen.Waiting or QuestionSeen.Queued => QuestionSeen.Later,
        _ => state,
    };

    private string? Twice(Asked question, IReadOnlyList<Sighting> sightings, int inLog) =>
        inLog > 1 ? $"{inLog} times in the log"
        : sightings.Select(sighting => (sighting.Id, sighting.Session)).Distinct().Count() > 1 ? "twice on a screen"
        : Followers(question).Length > 1 ? $"{Followers(question).Length} direct messages"
        : null;

    /// <summary>Askers whose one direct message is missing, or does not say where the question stands.</summary>
    private IEnumerable<string> Untold(FinalState state)
    {
        var states = state.Questions.ToLookup(question => SampleText.NumberOf(question.Text) ?? 0, question => question);
        foreach (var question in asked)
        {
            if (states[question.Number].FirstOrDefault() is not { } final)
                continue; // lost, which is said elsewhere
            var followers = Followers(question);
            if (followers.Length == 0)
                yield return $"The asker of sample question {question.Number} got no direct message.";
            else if (followers[0].Text != $"Your question: {InWords(final)}")
                yield return $"The asker of sample question {question.Number} reads \"{followers[0].Text}\", but it is {final.State}.";
        }
    }

    private SlackMessage[] Followers(Asked question) =>
        [.. scene.Workspace.DirectMessages(question.User).Where(message => message.IsFromBot
            && Boards.KeyOf(message)?.StartsWith("asker/", StringComparison.Ordinal) == true
            && SampleText.NumberOf(message.ShownText) == question.Number)];

    private static string InWords(FinalQuestion question) => question.State switch
    {
        QuestionSeen.Waiting or QuestionSeen.Queued or QuestionSeen.Later when question.Poster is not null => "with the authors",
        QuestionSeen.Waiting => "received",
        QuestionSeen.Queued => "the chair has it",
        QuestionSeen.Asking => "being asked now",
        QuestionSeen.Answered => "answered",
        QuestionSeen.Dismissed => "set aside by the chair",
        QuestionSeen.Later => "to be answered in writing",
        QuestionSeen.Withdrawn => "taken back",
        var state => state,
    };
}
