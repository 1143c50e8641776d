namespace Live.Rehearsal.People.Deeds;

/// <summary>The names of what people press and fill in. Written down here once more, so that a change on Live's side is noticed.</summary>
internal static class Wire
{
    public const string AskCommand = "/ask";
    public const string Mention = "@live";
    public const string QuestionMark = "question";
    public const string ThumbsUp = "+1";
    public const string LiveCommand = "/live";
    public const string Ask = "ask";
    public const string Vote = "vote";
    public const string Edit = "edit";
    public const string Withdraw = "withdraw";
    public const string SeeAll = "see-all";
    public const string SendChange = "send-change";
    public const string Link = "link";
    public const string VoteInstead = "vote-instead";
    public const string AskAnyway = "ask-anyway";
    public const string AskWords = "ask-words";
    public const string SendToQuestions = "send-to-qa";
    public const string CheckIn = "check-in";
    public const string Answer = "answer";
    public const string SendBroadcast = "send-broadcast";
    public const string Poster = "poster";
    public const string Text = "text";
    public const string Session = "session";
    public const string Anonymous = "anonymous";
}
