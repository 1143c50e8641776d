using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>"See all": a session's open questions in a modal, each with its vote button.</summary>
public sealed class SeeAllButton(Node node, ISlackApiClient slack) : IBlockActionHandler<ButtonAction>
{
    private const int Most = 90; // a view holds 100 blocks

    /// <inheritdoc />
    public async Task Handle(ButtonAction action, BlockActionRequest request)
    {
        var id = new SessionId(action.Value ?? "");
        if (node.State.Programme?.Find(id) is null)
            await slack.RespondAsync(request, SessionRefusals.Unknown.Sentence);
        else
            await slack.Views.Open(request.TriggerId, View(node.State, id));
    }

    /// <summary>The modal, with what was refused in it said on top.</summary>
    public static ModalViewDefinition View(Live.State state, SessionId id, Refusal? refusal = null)
    {
        var session = state.Programme!.Find(id)!;
        var open = state.Questions.In(id).Where(question => question.State.IsOpen())
            .OrderBy(question => question.Poster ?? 0).ThenBy(question => question, QuestionOrder.Instance).ToArray();
        var blocks = new List<Block> { Say.Section(Say.Label(session)) };
        if (refusal is not null)
            blocks.Add(Say.Small(SlackText.Escape(refusal.Sentence)));
        blocks.AddRange(open.Take(Most).Select((question, index) => BoardMessage.Line(question, index + 1)));
        if (open.Length == 0)
            blocks.Add(Say.Section("No open questions right now."));
        if (open.Length > Most)
            blocks.Add(Say.Small($"and {Say.Count(open.Length - Most, "more question")} with fewer votes"));
        return new ModalViewDefinition { CallbackId = Wire.ListView, Title = "Questions", Close = "Close", Blocks = blocks };
    }
}
