using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"Open my screen" on the Home: the personal links, made at the press, because what stands on a Home stays there.</summary>
public sealed class LinksButton(Node node, ISlackApiClient slack, SlackPeople people, PersonalLinks links) : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        if (node.State.Programme is not { } programme)
        {
            await slack.RespondAsync(request, Node.Starting.Sentence);
            return;
        }

        var member = await people.FindAsync(request.Team.Id, request.User.Id, request.User.Name ?? request.User.Id);
        var answer = links.Answer(programme, SlackPeople.PersonOf(programme, member), node.Now);
        await slack.Views.Open(request.TriggerId, new ModalViewDefinition { Title = "Your links", Close = "Done", Blocks = answer.Message!.Blocks });
    }
}
