using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Ask at this poster": opens the modal with the poster chosen.</summary>
public sealed class AskAtPosterButton(Node node, ISlackApiClient slack) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
        {
            await slack.RespondAsync(request, Node.Starting.Sentence);
            return;
        }

        // A poster or a session that has gone meanwhile leaves the modal, in which one chooses another.
        var (session, poster) = PosterPicker.Find(programme, action.Value);
        await slack.Views.Open(request.TriggerId, AskModal.View(node.State, session, "", node.Now, poster));
    }
}
