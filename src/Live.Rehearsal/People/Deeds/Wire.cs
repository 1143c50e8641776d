namespace Live.Rehearsal.People.Deeds;

/// <summary>The names of what people press and fill in. Written down here once more, so that a change on Live's side is noticed.</summary>
internal static class Wire
{
    public const string AskCommand = "/ask";
    public const string LiveCommand = "/live";
    public const string Ask = "ask";
    public const string Vote = "vote";
    public const string Edit = "edit";
    public const string Withdraw = "withdraw";
    public const string SeeAll = "see-all";
    public const string SendChange = "send-change";
    public const string Link = "link";
    public const string Text = "text";
    public const string Session = "session";
    public const string Anonymous = "anonymous";
}
