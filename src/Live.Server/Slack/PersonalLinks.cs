using Live.Programmes;
using Live.Server.Access;

namespace Live.Server.Slack;

/// <summary>"/live chair": the personal links of someone who chairs or organizes.</summary>
public sealed class PersonalLinks(Links links, JoinCodes codes, Addresses addresses)
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
        if (person.Organizer)
            blocks.AddRange(ToShare(programme, now));
        return Answers.Blocks("Your personal links", blocks);
    }

    /// <summary>What an organizer gives to others, as text to copy: opened here, the page would keep the code to itself.</summary>
    private IEnumerable<Block> ToShare(Programme programme, DateTimeOffset now)
    {
        yield return new DividerBlock();
        yield return Say.Section($"*For the projector* – the stage, with the code by which the room comes in. It works for {Links.Lifetime.TotalHours:0} hours.\n`{addresses.Stage(null, links.MakeForProjector(programme.Id, now))}`");
        yield return Say.Section($"*For people from afar without Slack* – they ask and vote on a web page. Send it to whom you like; it stays for the whole event.\n`{addresses.Join(codes.Remote(programme.Id))}`");
    }
}
