namespace SlackNet
{
    using SlackNet.Blocks;

    public class Bookmark { public string Id { get; set; } public string ChannelId { get; set; } public string Title { get; set; } public string Link { get; set; } public string Emoji { get; set; } public BookmarkType Type { get; set; } }
    public enum BookmarkType { Link }

    [Obsolete("Use Conversation instead")]
    public class Hub { public string Id { get; set; } }
    [Obsolete("Use Conversation instead")]
    public class Channel : Hub { public string Name { get; set; } }

    public class Conversation
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public bool IsChannel { get; set; }
        public bool IsGroup { get; set; }
        public bool IsIm { get; set; }
        public bool IsMpim { get; set; }
        public bool IsPrivate { get; set; }
        public bool IsArchived { get; set; }
        public bool IsMember { get; set; }
        public int NumMembers { get; set; }
        public Topic Topic { get; set; }
        public Purpose Purpose { get; set; }
        public string User { get; set; }
    }

    public class Topic { public string Value { get; set; } }
    public class Purpose { public string Value { get; set; } }

    public abstract class ElementValue { public string Type { get; set; } }

    public class MessageMetadata
    {
        public string EventType { get; set; }
        public static MessageMetadata FromObject(object payload, SlackJsonSettings slackJsonSettings = null) => throw null;
        public T ToObject<T>(SlackJsonSettings slackJsonSettings = null) => throw null;
    }

    public class Reaction { public string Name { get; set; } public int Count { get; set; } public string[] Users { get; set; } }
    public class ReactionItem { public string Type { get; set; } }
    public class ReactionMessage : ReactionItem { public string Channel { get; set; } public string Ts { get; set; } }

    public class Team { public string Id { get; set; } public string Domain { get; set; } }

    public class User
    {
        public string Id { get; set; }
        public string TeamId { get; set; }
        public string Name { get; set; }
        public bool Deleted { get; set; }
        public string RealName { get; set; }
        public string Tz { get; set; }
        public int TzOffset { get; set; }
        public UserProfile Profile { get; set; }
        public bool IsAdmin { get; set; }
        public bool IsOwner { get; set; }
        public bool IsBot { get; set; }
        public string Locale { get; set; }
    }

    public class UserProfile { public string Title { get; set; } public string RealName { get; set; } public string DisplayName { get; set; } public string Email { get; set; } }

    public abstract class ViewDefinition
    {
        protected ViewDefinition(string type) { }
        public string Type { get; set; }
        public IList<Block> Blocks { get; set; }
        public string PrivateMetadata { get; set; }
        public string CallbackId { get; set; }
        public string ExternalId { get; set; }
    }

    public class HomeViewDefinition() : ViewDefinition("home");

    public class ModalViewDefinition() : ViewDefinition("modal")
    {
        public PlainText Title { get; set; }
        public PlainText Close { get; set; }
        public PlainText Submit { get; set; }
        public bool ClearOnClose { get; set; }
        public bool NotifyOnClose { get; set; }
    }

    public abstract class ViewInfo
    {
        public string Id { get; set; }
        public string TeamId { get; set; }
        public string Type { get; set; }
        public IList<Block> Blocks { get; set; }
        public string PrivateMetadata { get; set; }
        public string CallbackId { get; set; }
        public string ExternalId { get; set; }
        public ViewState State { get; set; }
        public string Hash { get; set; }
        public string RootViewId { get; set; }
    }

    public class HomeViewInfo : ViewInfo;
    public class ModalViewInfo : ViewInfo;

    public class ViewState
    {
        public Dictionary<string, Dictionary<string, ElementValue>> Values { get; set; }
        public TValue GetValue<TValue>(string blockId, string actionId) where TValue : ElementValue => throw null;
        public TValue GetValue<TValue>(string actionId) where TValue : ElementValue => throw null;
    }
}

namespace SlackNet.Events
{
    using SlackNet.Blocks;

    public class Event { public string Type { get; set; } public string EventTs { get; set; } public Dictionary<string, object> ExtraProperties { get; set; } }

    public class EventRequest;

    public class EventCallback : EventRequest
    {
        public string TeamId { get; set; }
        public string ApiAppId { get; set; }
        public Event Event { get; set; }
        public string EventId { get; set; }
        public int EventTime { get; set; }
    }

    public abstract class MessageEventBase : Event
    {
        public string User { get; set; }
        public string Text { get; set; }
        public string Ts { get; set; }
        public string Team { get; set; }
        public string Channel { get; set; }
        public string ThreadTs { get; set; }
        public IList<Block> Blocks { get; set; }
        public Edit Edited { get; set; }
    }

    public class MessageEvent : MessageEventBase
    {
        public string Subtype { get; set; }
        public string ChannelType { get; set; }
        public int ReplyCount { get; set; }
        public IList<Reaction> Reactions { get; set; }
        public MessageMetadata Metadata { get; set; }
        public string BotId { get; set; }
    }

    public class MessageChanged : MessageEvent { public MessageEvent Message { get; set; } }
    public class MessageDeleted : MessageEvent { public string DeletedTs { get; set; } }

    public class Edit { public string User { get; set; } public string Ts { get; set; } }

    public class AppMention : MessageEventBase;

    public class AppHomeOpened : Event { public string User { get; set; } public string Channel { get; set; } public AppHomeTab Tab { get; set; } public ViewInfo View { get; set; } }
    public enum AppHomeTab { Home, Messages }

    public class ReactionAdded : Event { public string User { get; set; } public string Reaction { get; set; } public string ItemUser { get; set; } public ReactionItem Item { get; set; } }
    public class ReactionRemoved : Event { public string User { get; set; } public string Reaction { get; set; } public string ItemUser { get; set; } public ReactionItem Item { get; set; } }
}
