using Live.Log;
using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>What the buttons of chairs and organizers have in common: they act as a person of the programme.</summary>
internal static class ChairButtons
{
    private static readonly Refusal OldButton = new(
        "button.old", "This button does not work any more. Type /live chair for your screen.");

    /// <summary>Does what a button says, in the name of the one who pressed it; a refusal is told to them alone.</summary>
    /// <param name="slack">Where the answer goes.</param>
    /// <param name="node">Takes the command.</param>
    /// <param name="people">Who pressed.</param>
    /// <param name="request">The press.</param>
    /// <param name="command">What the button means; null when its value says nothing.</param>
    public static async Task ActAsync(
        this ISlackApiClient slack, Node node, SlackPeople people, BlockActionRequest request, ICommand? command)
    {
        if ((await RefusalAsync(node, people, request, command)) is { } refusal)
            await slack.RespondAsync(request, SlackText.Escape(refusal.Sentence));
    }

    private static async Task<Refusal?> RefusalAsync(Node node, SlackPeople people, BlockActionRequest request, ICommand? command)
    {
        if (!node.IsReady || node.State.Programme is not { } programme)
            return Node.Starting;
        if (command is null)
            return OldButton;
        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        return SlackPeople.PersonOf(programme, member) is { } person
            ? (await node.SubmitAsync(command, Who.Person(person.Id), $"slack/{request.TriggerId}")).Refusal
            : AccessRefusals.ChairNeeded;
    }
}
