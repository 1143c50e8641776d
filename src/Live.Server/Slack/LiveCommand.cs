using System.Net;
using Live.Programmes;
using Live.Server.Slack.Organizing;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"/live …": what is on, the schedule, the personal links, and what organizers do.</summary>
public sealed class LiveCommand(Node node, SlackPeople people, PersonalLinks links, OrganizerCommands organizing, TellChair tell) : ISlashCommandHandler
{
    /// <inheritdoc />
    public async Task<SlashCommandResponse?> Handle(SlashCommand command)
    {
        if (!node.IsReady || node.State.Programme is not { } programme)
            return Answers.No(Node.Starting);
        var typed = WebUtility.HtmlDecode(command.Text); // Slack escapes & < > on the way here
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length > 0)
            words[0] = words[0].ToLowerInvariant(); // phones begin with a capital
        return words switch
        {
            [] or ["help", ..] => Help(programme, await PersonAsync(programme, command)),
            ["now", ..] => ProgrammeAnswers.Now(programme, node.Now),
            ["schedule", ..] => ProgrammeAnswers.Schedule(node.State, programme, node.Now),
            ["chair" or "desk", ..] => links.Answer(programme, await PersonAsync(programme, command), node.Now),
            ["tell", .. var rest] => await tell.AnswerAsync(programme, await PersonAsync(programme, command), rest, command.TriggerId),
            [var verb, ..] when OrganizerCommands.Knows(verb) => await organizing.AnswerAsync(
                programme, await PersonAsync(programme, command), command, verb, typed.TrimStart()[verb.Length..]),
            [var other, ..] => Answers.No(Unknown(other)),
        };
    }

    private async Task<Person?> PersonAsync(Programme programme, SlashCommand command) =>
        SlackPeople.PersonOf(programme, await people.FindAsync(command.TeamId, command.UserId, command.UserName));

    private static SlashCommandResponse Help(Programme programme, Person? person)
    {
        var lines = new List<string>
        {
            "`/ask Your question` sends it to the chair of the session that is on in this channel.",
            "`/ask` alone lets you choose the session, or ask anonymously.",
            "You can also mention me with your question, write it to me, or begin a reply in a session's thread with “Q:”. :+1: on a question is a vote.",
            "`/live now` shows what is on, `/live schedule` the day in your own time zone.",
        };
        if (programme.Sessions.Any(session => !session.Posters.IsEmpty))
            lines.Add("`/ask poster 12 Your question` sends it to the authors of that poster; `/ask poster` finds one.");
        if (person is not null)
            lines.Add("`/live chair` gives you your personal link to the screen. Do not share it: it acts in your name.");
        if (person is { Organizer: true })
        {
            lines.Add("*For organizers.* You always see first exactly what would change and be posted:");
            lines.AddRange(OrganizerCommands.Help.Select(help => $"`{help.Command}` {help.Does}."));
            lines.Add($"`/live tell {Say.Text(programme.Rooms[0].Name, 40)} Please wrap up` stays on the chair's screen until it is read. A session's name does as well.");
        }

        return Answers.Sentence($"*{Say.Text(programme.Name)}*\n{string.Join('\n', lines)}");
    }

    private static Refusal Unknown(string word) => new(
        "command.unknown", $"“{Say.Cut(word, 30)}” is not something I know. Try /live now, /live schedule or /live help.");
}
