using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>"Running late…" and "Announce…" on the Home: the form of that command, and then the preview in its place.</summary>
public sealed class ChangeFormButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (await node.OrganizerAsync(people, request) is null)
            await slack.RespondAsync(request, AccessRefusals.OrganizerNeeded.Sentence);
        else if (ChangeForm.View(node.State.Programme!, action.ActionId, responseUrl: "", node.Now) is { } form)
            await slack.Views.Open(request.TriggerId, form);
        else
            await slack.RespondAsync(request, OrganizerCommands.NothingToChoose.Sentence);
    }
}
