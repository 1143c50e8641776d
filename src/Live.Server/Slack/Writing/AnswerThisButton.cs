using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack.Writing;

/// <summary>"This one" beside a question, when it was not clear which one a reply answers. Only the reply's writer sees it.</summary>
public sealed class AnswerThisButton(Node node, ISlackApiClient slack, SlackPeople people, MessageReader messages) : IBlockActionHandler<ButtonAction>
{
    private static readonly Refusal Gone = new("answer.reply-gone", "Your reply is not there any more. Write it again, with the question's number in front.");

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var refusal = (action.Value ?? "").Split(' ') is [var id, var reply] && request.Channel?.Id is { } channel
            ? await AnswerAsync(new QuestionId(id), channel, reply, request)
            : Gone;
        var sentence = refusal?.Sentence ?? "Thank you. The one who asked reads your answer now.";
        await slack.ReplaceAsync(request, sentence, [Say.Section(SlackText.Escape(sentence))]);
    }

    private async Task<Refusal?> AnswerAsync(QuestionId id, string channel, string reply, BlockActionRequest request)
    {
        if (await messages.FindAsync(channel, reply) is not { } message || message.User != request.User.Id)
            return Gone;
        var who = await people.WhoAsync(node.State.Programme, request.Team.Id, request.User.Id, request.User.Name);
        var text = TypedWords.Of(message.Text, null, people.NameOf);
        return (await node.SubmitAsync(new AnswerInWriting(id, text, BasedOn: 0, reply), who, $"slack/{request.TriggerId}")).Refusal;
    }
}
