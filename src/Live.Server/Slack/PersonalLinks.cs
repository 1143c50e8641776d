using Live.Programmes;
using Live.Server.Access;

namespace Live.Server.Slack;

/// <summary>"/live chair": the personal links of someone who chairs or organizes.</summary>
public sealed class PersonalLinks(Links links, Addresses addresses)
{
    private static readonly Refusal NotInProgramme = new(
        "role.not-in-programme",
        "The programme does not name you as a chair or organizer. If you should be one, ask an organizer to add your Slack id or e-mail to it.");

    /// <summary>The links, seen only by the one who asked.</summary>
    public SlashCommandResponse Answer(Programme programme, Person? person, DateTimeOffset now)
    {
        if (person is null)
            return Answers.No(NotInProgramme);
        var token = links.Make(programme.Id, person.Id, now);
        var sessions = programme.Sessions.Where(session => session.Chairs.Contains(person.Id) && !session.Cancelled).ToArray();
        var blocks = new List<Block>();
        if (sessions.Length > 0)
            blocks.Add(Say.Section($"You chair {string.Join(" and ", sessions.Select(session => $"{Say.Label(session)} at {Say.Time(programme, session.Start)}"))}."));
        var buttons = new List<IActionElement> { Say.Link("Open the chair's screen", addresses.Chair(null, token)) };
        if (person.Organizer)
            buttons.Add(Say.Link("Open the organizers' desk", addresses.Desk(token), Wire.DeskLinkAction));
        blocks.Add(new ActionsBlock { Elements = buttons });
        blocks.Add(Say.Small($"These links act in your name and work for {Links.Lifetime.TotalHours:0} hours. Do not share them."));
        return Answers.Blocks("Your personal links", blocks);
    }
}
