using Live.Programmes;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>Another session was chosen in the ask modal: its posters come with it, those of the one before go.</summary>
public sealed partial class AskModalSession(Node node, ISlackApiClient slack, ILogger<AskModalSession> logger) : IBlockActionHandler<StaticSelectAction>
{
    /// <inheritdoc />
    public async Task Handle(StaticSelectAction action, BlockActionRequest request)
    {
        if (request.View is not ModalViewInfo { CallbackId: Wire.AskView } view || node.State.Programme is not { } programme
            || action.SelectedOption?.Value is not { } id || programme.Find(new SessionId(id)) is not { } session || IsShown(view, session))
            return;
        var text = view.State.GetValue<PlainTextInputValue>(Wire.TextInput, Wire.TextInput)?.Value ?? "";
        try
        {
            // Slack keeps what was filled into the fields that stay.
            await slack.Views.UpdateByViewId(AskModal.View(node.State, session, text, node.Now, context: AskContext.Read(view.PrivateMetadata)), view.Id);
        }
        catch (Exception e) when (e is SlackException or SlackRateLimitException or HttpRequestException)
        {
            LogNotShown(e.GetType().Name); // it may be closed by now; the question can be asked without
        }
    }

    private static bool IsShown(ModalViewInfo view, Session session)
    {
        var shown = view.Blocks.FirstOrDefault(block => block.BlockId?.StartsWith(PosterPicker.BlockId(null), StringComparison.Ordinal) == true)?.BlockId;
        return shown == (session.Posters.IsEmpty ? null : PosterPicker.BlockId(session.Id));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The posters of a session could not be shown in the ask modal ({Reason})")]
    private partial void LogNotShown(string reason);
}
