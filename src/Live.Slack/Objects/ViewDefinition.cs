using Live.Slack.Blocks;

namespace Live.Slack;

/// <summary>A view to be shown.</summary>
public abstract class ViewDefinition(string type)
{
    /// <summary><c>modal</c> or <c>home</c>.</summary>
    public string Type { get; set; } = type;

    /// <summary>At most 100 blocks.</summary>
    public IList<Block> Blocks { get; set; } = [];

    /// <summary>Comes back with every interaction, at most 3,000 characters.</summary>
    public string? PrivateMetadata { get; set; }

    /// <summary>Names the view to its handler, at most 255 characters.</summary>
    public string? CallbackId { get; set; }

    /// <summary>An id of the app's own, unique in the workspace.</summary>
    public string? ExternalId { get; set; }
}

/// <summary>A view in a window; at most three lie on top of each other.</summary>
[SlackType("modal")]
public sealed class ModalViewDefinition() : ViewDefinition("modal")
{
    /// <summary>At most 24 characters.</summary>
    public PlainText? Title { get; set; }

    /// <summary>The closing button, at most 24 characters.</summary>
    public PlainText? Close { get; set; }

    /// <summary>The submitting button, at most 24 characters; needed if there is an input.</summary>
    public PlainText? Submit { get; set; }

    /// <summary>Whether closing this view closes those under it.</summary>
    public bool ClearOnClose { get; set; }

    /// <summary>Whether closing it is told to <see cref="Interaction.IViewSubmissionHandler.HandleClose"/>.</summary>
    public bool NotifyOnClose { get; set; }
}

/// <summary>The app's Home tab of one person.</summary>
[SlackType("home")]
public sealed class HomeViewDefinition() : ViewDefinition("home");
