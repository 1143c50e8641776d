// Other public types of SlackNet, by name only, so that a name which the host would find twice shows here as it would there.
namespace SlackNet
{
    public class Action; public class Attachment; public class Authorization; public class Bot; public class BotInfo; public class Call; public class CanvasChange; public class Confirm; public class Field; public class File;
    public class FileComment; public class Group; public class Icons; public class Im; public class Invite; public class Link; public class ListItem; public class Option; public class OptionGroup; public class Plan; public class PinnedItem;
    public enum Presence; public class Reminder; public class State; public enum Style; public class TeamProfile; public class UserGroup; public interface ILogger; public class ExternalTeam; public class Error; public class ArrayField; public class DateField;
}

namespace SlackNet.Events
{
    public class BotMessage; public class ChannelArchive; public class ChannelCreated; public class ChannelDeleted; public class ChannelRename; public class ChannelTopic; public class EventContext; public class FileShared; public class Hello;
    public class LinkShared; public class MemberJoinedChannel; public class PinnedInfo; public class Reply;
}

namespace SlackNet.Interaction
{
    public class ActionElement; public class Button; public class Dialog; public class InteractiveMessage; public class Menu; public class Modal; public class OptionsRequest; public class OptionsResponse; public class SelectOption; public class TextArea;
}

namespace SlackNet.WebApi
{
    public enum ParseMode; public class FileUpload; public class Paging; public class Pagination; public class SearchResults; public class LookupResponse; public class Login;
}

namespace SlackNet.Blocks
{
    public class DatePicker; public class FileBlock; public class FileInput; public class MarkdownBlock; public class NumberInput; public class RichTextBlock; public class TableBlock; public class TimePicker; public class VideoBlock; public class IconButton;
}
