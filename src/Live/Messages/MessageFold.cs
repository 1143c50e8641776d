namespace Live.Messages;

/// <summary>How facts about messages in Slack change the state.</summary>
internal static class MessageFold
{
    public static Folded Apply(State state, MessagePosted fact) =>
        state with
        {
            Posts = state.Posts.SetItem(fact.Key, new Post(fact.Channel, fact.Ts, fact.Hash, null)),
            Posted = state.Posted.SetItem((fact.Channel, fact.Ts), fact.Key),
        };

    public static Folded Apply(State state, MessageRefused fact)
    {
        var before = state.Posts.GetValueOrDefault(fact.Key);
        return state with { Posts = state.Posts.SetItem(fact.Key, new Post(before?.Channel, before?.Ts, fact.Hash, fact.Reason, fact.Gone)) };
    }
}
