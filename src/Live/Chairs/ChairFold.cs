using Live.Log;

namespace Live.Chairs;

/// <summary>How facts about chairs change the state.</summary>
internal static class ChairFold
{
    public static Folded Apply(State state, Entry entry, ChairCheckedIn fact) =>
        state.Chairs.Here.ContainsKey((fact.Session, fact.Person)) ? state
        : state with
        {
            Chairs = state.Chairs with { Here = state.Chairs.Here.Add((fact.Session, fact.Person), new Stamp(entry.At, entry.Who)) },
        };

    public static Folded Apply(State state, Entry entry, ChairReplaced fact)
    {
        if (state.Programme is not { } programme || programme.Find(fact.Session) is not { } session
            || programme.Find(fact.New) is null || !session.Chairs.AsSpan().SequenceEqual(fact.Was.AsSpan()))
            return new Folded(state, ReplaceChair.ChangedMeanwhile(state.Programme, fact.Session));
        return state with
        {
            Programme = programme.With([session with { Chairs = [.. session.Chairs.Select(chair => chair == fact.Old ? fact.New : chair)] }]),
            Chairs = state.Chairs with
            {
                Replacements = state.Chairs.Replacements.Add(new Replacement(fact.Session, fact.Old, fact.New, entry.At, entry.Who)),
            },
        };
    }

    public static Folded Apply(State state, Entry entry, ChairMessageSent fact) =>
        state.Chairs.Find(fact.Id) is not null ? state
        : state with
        {
            Chairs = state.Chairs with
            {
                Messages = state.Chairs.Messages.Add(new ChairMessage(fact.Id, fact.Session, fact.Text, entry.At, entry.Who)),
            },
        };

    public static Folded Apply(State state, Entry entry, ChairMessageAcknowledged fact) =>
        state.Chairs.Find(fact.Id) is not { Read: null } message ? state
        : state with
        {
            Chairs = state.Chairs with
            {
                Messages = state.Chairs.Messages.Replace(message, message with { Read = new Stamp(entry.At, entry.Who) }),
            },
        };
}
