namespace SlackNet.Interaction
{
    using SlackNet.Blocks;
    using SlackNet.Events;
    using SlackNet.WebApi;

    public interface ISlashCommandHandler { Task<SlashCommandResponse> Handle(SlashCommand command); }
    public interface IBlockActionHandler { Task Handle(BlockActionRequest request); }
    public interface IBlockActionHandler<in TAction> where TAction : BlockAction { Task Handle(TAction action, BlockActionRequest request); }
    public interface IBlockOptionProvider { Task<BlockOptionsResponse> GetOptions(BlockOptionsRequest request); }
    public interface IMessageShortcutHandler { Task Handle(MessageShortcut request); }
    public interface IGlobalShortcutHandler { Task Handle(GlobalShortcut shortcut); }
    public interface IViewSubmissionHandler { Task<ViewSubmissionResponse> Handle(ViewSubmission viewSubmission); Task HandleClose(ViewClosed viewClosed); }

    public abstract class InteractionRequest
    {
        public string Type { get; set; }
        public string ResponseUrl { get; set; }
        public Team Team { get; set; }
        public Channel Channel { get; set; }
        public User User { get; set; }
        public string ActionTs { get; set; }
    }

    public class SlashCommand
    {
        public string Command { get; set; }
        public string Text { get; set; }
        public string ResponseUrl { get; set; }
        public string TriggerId { get; set; }
        public string UserId { get; set; }
        public string UserName { get; set; }
        public string TeamId { get; set; }
        public string TeamDomain { get; set; }
        public string ChannelId { get; set; }
        public string ChannelName { get; set; }
        public string ApiAppId { get; set; }
    }

    public class BlockActionRequest : InteractionRequest
    {
        public Container Container { get; set; }
        public string TriggerId { get; set; }
        public MessageEvent Message { get; set; }
        public ViewInfo View { get; set; }
        public ViewState State { get; set; }
        public IList<BlockAction> Actions { get; set; }
        public BlockAction Action { get; }
    }

    public class OptionsRequestBase
    {
        public string Type { get; set; }
        public string Value { get; set; }
        public Team Team { get; set; }
        public Channel Channel { get; set; }
        public User User { get; set; }
    }

    public class BlockOptionsRequest : OptionsRequestBase { public Container Container { get; set; } public string ActionId { get; set; } public string BlockId { get; set; } public MessageEvent Message { get; set; } }
    public class BlockOptionsResponse { public IList<Blocks.Option> Options { get; set; } public IList<Blocks.OptionGroup> OptionGroups { get; set; } }
    public class Container { public string Type { get; set; } public string MessageTs { get; set; } public string ChannelId { get; set; } public bool IsEphemeral { get; set; } }

    [Obsolete("Use MessageShortcut instead")]
    public class MessageAction : InteractionRequest { public string CallbackId { get; set; } public string TriggerId { get; set; } public MessageEvent Message { get; set; } }
    public class MessageShortcut : MessageAction;
    public class GlobalShortcut : InteractionRequest { public string CallbackId { get; set; } public string TriggerId { get; set; } }
    public class ViewSubmission : InteractionRequest { public ViewInfo View { get; set; } }
    public class ViewClosed : InteractionRequest { public ViewInfo View { get; set; } public bool IsCleared { get; set; } }

    public enum ResponseType { InChannel, Ephemeral }
    public interface IMessageResponse { Message Message { get; set; } }
    public class MessageResponse : IMessageResponse { public ResponseType ResponseType { get; set; } public bool ReplaceOriginal { get; set; } public bool DeleteOriginal { get; set; } public Message Message { get; set; } }
    public class SlashCommandResponse : IMessageResponse { public Message Message { get; set; } public ResponseType ResponseType { get; set; } }

    public abstract class ViewSubmissionResponse
    {
        protected ViewSubmissionResponse(string responseAction) { }
        public string ResponseAction { get; set; }
        public static ViewSubmissionResponse Null { get; }
    }

    public class ViewErrorsResponse() : ViewSubmissionResponse("errors") { public IDictionary<string, string> Errors { get; set; } }
    public class UpdateViewResponse() : ViewSubmissionResponse("update") { public ViewDefinition View { get; set; } }
    public class PushViewResponse() : ViewSubmissionResponse("push") { public ViewDefinition View { get; set; } }
    public class ClearViewsResponse() : ViewSubmissionResponse("clear");

    public abstract class MessageResponseWrapper(IMessageResponse response) : IReadOnlyMessage
    {
        public string Channel { get; }
        public string Text { get; }
        public IList<Block> Blocks { get; }
        public bool UnfurlLinks { get; }
        public bool UnfurlMedia { get; }
        public string ThreadTs { get; }
        public bool ReplyBroadcast { get; }
    }

    public class MessageUpdateResponse(MessageResponse response) : MessageResponseWrapper(response) { public ResponseType ResponseType { get; } public bool ReplaceOriginal { get; } public bool DeleteOriginal { get; } }
    public class SlashCommandMessageResponse(SlashCommandResponse response) : MessageResponseWrapper(response) { public ResponseType ResponseType { get; } }
}
