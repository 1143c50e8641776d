namespace Live.Slack.Interaction;

/// <summary>What happens to a modal that was submitted.</summary>
public abstract class ViewSubmissionResponse(string? responseAction)
{
    /// <summary>Slack's name for it.</summary>
    public string? ResponseAction { get; set; } = responseAction;

    /// <summary>The view closes.</summary>
    public static ViewSubmissionResponse Null => new NullResponse();

    private sealed class NullResponse() : ViewSubmissionResponse(null);
}

/// <summary>The view stays, with these refusals under its inputs.</summary>
public sealed class ViewErrorsResponse() : ViewSubmissionResponse("errors")
{
    /// <summary>Block id → sentence.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}

/// <summary>The view is replaced.</summary>
public sealed class UpdateViewResponse() : ViewSubmissionResponse("update")
{
    /// <summary>What takes its place.</summary>
    public ViewDefinition? View { get; set; }
}

/// <summary>A further view opens on top.</summary>
public sealed class PushViewResponse() : ViewSubmissionResponse("push")
{
    /// <summary>The further view.</summary>
    public ViewDefinition? View { get; set; }
}

/// <summary>All views close.</summary>
public sealed class ClearViewsResponse() : ViewSubmissionResponse("clear");
