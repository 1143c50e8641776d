namespace Live.Server.Slack;

/// <summary>Answers that only the person who acted sees.</summary>
internal static class Answers
{
    /// <summary>A sentence after a command.</summary>
    public static SlashCommandResponse Sentence(string markdown) =>
        new() { Message = new Message { Text = markdown, Blocks = [Say.Section(markdown)] } };

    /// <summary>Blocks after a command, and plain text for those who do not see them.</summary>
    public static SlashCommandResponse Blocks(string text, IList<Block> blocks) =>
        new() { Message = new Message { Text = SlackText.Escape(text), Blocks = blocks } };

    /// <summary>A refusal after a command.</summary>
    public static SlashCommandResponse No(Refusal refusal) => Sentence(SlackText.Escape(refusal.Sentence));

    /// <summary>A sentence after a click; the message clicked on stays. The Home has no channel to answer in: there a modal says it.</summary>
    public static Task RespondAsync(this ISlackApiClient slack, InteractionRequest request, string markdown) =>
        request is BlockActionRequest { View: HomeViewInfo } click
            ? slack.Views.Open(click.TriggerId, Modal([Say.Section(markdown)]))
            : slack.Respond(request, new MessageResponse
            {
                ResponseType = ResponseType.Ephemeral,
                ReplaceOriginal = false,
                Message = new Message { Text = markdown, Blocks = [Say.Section(markdown)] },
            });

    /// <summary>Takes the place of the private message, or of the modal, that was clicked in.</summary>
    public static Task ReplaceAsync(this ISlackApiClient slack, InteractionRequest request, string text, IList<Block> blocks) =>
        request is BlockActionRequest { View: ModalViewInfo view }
            ? slack.Views.UpdateByViewId(Modal(blocks), view.Id)
            : slack.Respond(request, new MessageResponse
            {
                ResponseType = ResponseType.Ephemeral,
                ReplaceOriginal = true,
                Message = new Message { Text = SlackText.Escape(text), Blocks = blocks },
            });

    /// <summary>A modal that shows something and asks for nothing.</summary>
    public static ModalViewDefinition Modal(IList<Block> blocks) => new() { Title = "Live", Close = "Close", Blocks = blocks };

    /// <summary>A refusal under a field of a modal.</summary>
    public static ViewErrorsResponse No(string block, Refusal refusal) =>
        new() { Errors = new Dictionary<string, string> { [block] = refusal.Sentence } };
}
