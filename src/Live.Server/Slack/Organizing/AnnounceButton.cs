using Live.Server.State;

namespace Live.Server.Slack.Organizing;

/// <summary>"Announce…" on the Home: the form of "/live announce", and then the preview in its place.</summary>
public sealed class AnnounceButton(Node node, ISlackApiClient slack, SlackPeople people) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (await node.OrganizerAsync(people, request) is null)
            await slack.RespondAsync(request, AccessRefusals.OrganizerNeeded.Sentence);
        else
            await slack.Views.Open(request.TriggerId, ChangeForm.View(node.State.Programme!, "announce", responseUrl: "", node.Now)!);
    }
}
