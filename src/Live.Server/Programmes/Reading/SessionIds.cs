using Live.Programmes;

namespace Live.Server.Programmes.Reading;

/// <summary>
/// Gives every session an id that stays when the file is edited, because questions hang on it. An id that the author
/// gave always counts. Else it is the slug of the title. Sessions that share a title are told apart by their first
/// speaker ("invited-talk-ali-jadbabaie"), so that another one put between changes nothing; only those without a speaker
/// are counted in the order of the file ("lunch", "lunch-2").
/// </summary>
internal sealed class SessionIds(Problems problems)
{
    private readonly Dictionary<string, SessionDraft> taken = [];

    /// <summary>The sessions with their ids. An id that is given twice is reported.</summary>
    public IEnumerable<Session> Assign(IReadOnlyList<SessionDraft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft.Id is not null))
        {
            if (!taken.TryAdd(draft.Id!, draft))
                problems.Error(draft.At, ProblemCodes.IdTwice,
                    $"The id \"{draft.Id}\" is already that of the session in line {taken[draft.Id!].At.Line}.",
                    "Questions hang on the id: give each session its own.");
        }

        var groups = drafts.Where(draft => draft.Id is null).GroupBy(draft => Slug.Of(draft.Session.Title)).ToArray();
        var ids = new Dictionary<SessionDraft, string>(ReferenceEqualityComparer.Instance);
        // Titles that are unique go first: no counted id may take what is theirs.
        foreach (var group in groups.OrderBy(group => group.Count() > 1))
            foreach (var draft in group)
                ids[draft] = Take(draft, group.Key, group.Count() > 1);
        return drafts.Select(draft => draft.Session with { Id = new SessionId(draft.Id ?? ids[draft]) });
    }

    private string Take(SessionDraft draft, string slug, bool shared)
    {
        if (shared && draft.Session.Speakers is [var first, ..])
            slug = $"{slug}-{Slug.Of(first)}";
        if (taken.TryAdd(slug, draft))
            return slug;
        var number = 2;
        while (!taken.TryAdd($"{slug}-{number}", draft))
            number++;
        if (draft.Session.Kind is not (SessionKind.Break or SessionKind.Remarks))
            problems.Warning(draft.At, ProblemCodes.IdCounted,
                $"Several sessions are called \"{draft.Session.Title}\"; this one has the id \"{slug}-{number}\" by its place in the file.",
                "Give each its own title or speaker, or an \"id:\", so that questions stay with them when another one is put between.");
        return $"{slug}-{number}";
    }
}
