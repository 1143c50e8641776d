namespace Live.Rehearsal.People;

/// <summary>Every way of asking, voting and taking care that a rehearsal tries, as its report names it.</summary>
public static class Ways
{
    public const string Command = "command";
    public const string Form = "form";
    public const string Button = "button";
    public const string Home = "home";
    public const string Mention = "mention";
    public const string Thread = "thread";
    public const string Mark = "question mark";
    public const string Direct = "direct message";
    public const string Shortcut = "shortcut";
    public const string Poster = "poster";
    public const string PosterForm = "poster form";
    public const string Anyway = "asked anyway";
    public const string Board = "board";
    public const string List = "list";
    public const string Reaction = "reaction";
    public const string ReactionBack = "reaction taken back";
    public const string Instead = "instead of asking";
    public const string CheckIn = "check-in";
    public const string PosterAnswer = "answer at a poster";
    public const string WrittenAnswer = "answer in writing";
    public const string Announce = "announcement by hand";

    /// <summary>The ways of asking.</summary>
    public static readonly IReadOnlyList<string> OfAsking =
        [Command, Form, Button, Home, Mention, Thread, Mark, Direct, Shortcut, Poster, PosterForm, Anyway];

    /// <summary>The ways of voting, and of taking a vote back by a reaction.</summary>
    public static readonly IReadOnlyList<string> OfVoting = [Board, List, Reaction, ReactionBack, Instead];

    /// <summary>What chairs, speakers, authors and organizers do.</summary>
    public static readonly IReadOnlyList<string> OfCare = [CheckIn, PosterAnswer, WrittenAnswer, Announce];
}
