using Live.Slack.Blocks;

namespace Live.Slack;

/// <summary>A view as Slack has it.</summary>
public abstract class ViewInfo
{
    /// <summary>The view's id; with <see cref="Hash"/> it names one submission.</summary>
    public string Id { get; set; } = "";

    /// <summary>The workspace.</summary>
    public string TeamId { get; set; } = "";

    /// <summary><c>modal</c> or <c>home</c>.</summary>
    public string Type { get; set; } = "";

    /// <summary>The blocks.</summary>
    public IList<Block> Blocks { get; set; } = [];

    /// <summary>What the app gave along.</summary>
    public string? PrivateMetadata { get; set; }

    /// <summary>The name its handler is registered by.</summary>
    public string CallbackId { get; set; } = "";

    /// <summary>The app's own id.</summary>
    public string? ExternalId { get; set; }

    /// <summary>What stands in the inputs.</summary>
    public ViewState State { get; set; } = new();

    /// <summary>Changes with the view; given back with an update, it refuses to overwrite a newer one.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The lowest view of the stack.</summary>
    public string? RootViewId { get; set; }
}

/// <summary>A view in a window.</summary>
[SlackType("modal")]
public sealed class ModalViewInfo : ViewInfo;

/// <summary>A Home tab.</summary>
[SlackType("home")]
public sealed class HomeViewInfo : ViewInfo;

/// <summary>A view of a kind this library does not know.</summary>
public sealed class UnknownViewInfo : ViewInfo;
