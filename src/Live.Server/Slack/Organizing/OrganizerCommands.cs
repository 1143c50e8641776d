using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>
/// What organizers do by "/live …": change the schedule and say something to everybody. Every command shows first exactly
/// what it would do; what is missing is asked for in a form, and what is not clear as a choice.
/// </summary>
public sealed class OrganizerCommands(Node node, ISlackApiClient slack, SlackPeople people, SlackChannels channels, Announcing announcing, HeldDrafts held)
    : IBlockActionHandler<ButtonAction>, IViewSubmissionHandler
{
    private const int MostChoices = 10;

    internal static readonly Refusal NothingToChoose = new(
        "session.none-left", "There is no session left for this. /live schedule shows the day.");

    /// <summary>The commands, each with what it does, for "/live help".</summary>
    public static readonly IReadOnlyList<(string Command, string Does)> Help =
    [
        ("/live delay 10", "lets what is on run 10 minutes late; add a session or a room to choose another one"),
        ("/live move Talk 3 14:30", "gives a session another time"),
        ("/live swap Talk 2 with Talk 3", "lets two sessions change places"),
        ("/live room Talk 3 Hall B", "gives a session another room"),
        ("/live cancel Talk 3", "cancels a session; `/live restore` brings it back"),
        ("/live announce Lunch is outside", "says something in all rooms, or in the one you name first"),
        ("/live held", "shows what is prepared and not sent"),
    ];

    /// <summary>Whether a word is one of these commands.</summary>
    public static bool Knows(string verb) =>
        verb is "delay" or "move" or "swap" or "room" or "cancel" or "restore" or "announce" or "held";

    /// <summary>Answers a command; null when a form is open.</summary>
    public async Task<SlashCommandResponse?> AnswerAsync(Programme programme, Person? person, SlashCommand command, string verb, string typed)
    {
        if (person is not { Organizer: true })
            return Answers.No(AccessRefusals.OrganizerNeeded);
        var room = channels.Room(programme, command.ChannelId, command.ChannelName);
        if (Answer(programme, person, verb, typed, room, command.TriggerId) is var (text, blocks))
            return Answers.Blocks(text, blocks);
        if (ChangeForm.View(programme, verb, command.ResponseUrl, node.Now) is not { } form)
            return Answers.No(NothingToChoose);
        await slack.Views.Open(command.TriggerId, form);
        return null;
    }

    /// <summary>A choice: the button's value is the command that names the session.</summary>
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme || (action.Value ?? "").Split(' ', 2) is not [var verb, var typed] || !Knows(verb))
            return;
        var person = await PersonAsync(programme, request.Team.Id, request.User);
        var (text, blocks) = person is not { Organizer: true }
            ? ChangePreview.Sentence(AccessRefusals.OrganizerNeeded.Sentence)
            : Answer(programme, person, verb, typed, null, request.TriggerId) ?? ChangePreview.Sentence(SessionRefusals.Unknown.Sentence);
        await slack.ReplaceAsync(request, text, blocks);
    }

    /// <summary>A form was filled in: the preview is shown where the command was typed, or in the form's place on the Home.</summary>
    public async Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission)
    {
        if (node.State.Programme is not { } programme || (viewSubmission.View.PrivateMetadata ?? "").Split('\n') is not [var verb, var answerTo])
            return ViewSubmissionResponse.Null;
        var person = await PersonAsync(programme, viewSubmission.Team.Id, viewSubmission.User);
        if (person is not { Organizer: true })
            return Answers.No(ChangeForm.FieldOf(verb, AccessRefusals.OrganizerNeeded), AccessRefusals.OrganizerNeeded);
        var state = viewSubmission.View.State;
        (string Text, IList<Block> Blocks) shown;
        if (verb == "announce")
        {
            var (room, text) = ChangeForm.Announcement(state);
            shown = announcing.Preview(programme, person, room, text, viewSubmission.View.Id);
        }
        else
        {
            var wish = ChangeForm.Wish(programme, verb, state, node.Now);
            if ((wish.Refusal ?? wish.Wish?.Plan(programme, node.Now).Refusal) is { } refusal)
                return Answers.No(ChangeForm.FieldOf(verb, refusal), refusal);
            shown = Show(programme, wish) ?? ChangePreview.Sentence(SessionRefusals.Unknown.Sentence);
        }

        if (answerTo.Length == 0)
            return new UpdateViewResponse { View = Answers.Modal(shown.Blocks) };
        await slack.Respond(new SlashCommand { ResponseUrl = answerTo }, Answers.Blocks(shown.Text, shown.Blocks));
        return ViewSubmissionResponse.Null;
    }

    /// <inheritdoc />
    public Task HandleClose(ViewClosed viewClosed) => Task.CompletedTask;

    private (string Text, IList<Block> Blocks)? Answer(Programme programme, Person person, string verb, string typed, Room? room, string request) => verb switch
    {
        "held" => held.List(),
        "announce" => typed.Trim().Length == 0 ? null : announcing.Preview(programme, person, typed, request),
        _ => Show(programme, TypedWish.Read(programme, verb, typed, room, node.Now)),
    };

    private (string Text, IList<Block> Blocks)? Show(Programme programme, TypedWish typed) =>
        typed.Refusal is { } refusal ? ChangePreview.Sentence(refusal.Sentence)
        : typed.Wish is { } wish ? ChangePreview.Of(node.State, wish, node.Now)
        : !typed.Choices.IsDefaultOrEmpty ? Choose(programme, typed)
        : null;

    private static (string Text, IList<Block> Blocks) Choose(Programme programme, TypedWish typed)
    {
        var blocks = new List<Block> { Say.Section("Which one do you mean?") };
        blocks.AddRange(typed.Choices.Take(MostChoices).Select(choice => new SectionBlock
        {
            Text = Say.Inert(Say.Join(Say.Label(choice.Session), Say.Span(programme, choice.Session), Say.Text(programme.Room(choice.Session.Room).Name))),
            Accessory = Say.Button("This one", Wire.ChooseAction, choice.Command),
        }));
        if (typed.Choices.Length > MostChoices)
            blocks.Add(Say.Small($"and {Say.Count(typed.Choices.Length - MostChoices, "other")}: type more of the title or the speaker's name"));
        return ("Which one do you mean?", blocks);
    }

    private async Task<Person?> PersonAsync(Programme programme, string team, User user) =>
        SlackPeople.PersonOf(programme, await people.FindAsync(team, user.Id, user.Name ?? user.Id));
}
