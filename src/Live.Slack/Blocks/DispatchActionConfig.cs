namespace Live.Slack.Blocks;

/// <summary>When a <see cref="PlainTextInput"/> sends a block action.</summary>
public sealed class DispatchActionConfig
{
    /// <summary>The occasions.</summary>
    [IgnoreIfEmpty]
    public IList<InteractionType> TriggerActionsOn { get; set; } = [];
}

/// <summary>An occasion to send a block action.</summary>
public enum InteractionType
{
    /// <summary>Enter was pressed.</summary>
    OnEnterPressed,

    /// <summary>A character was typed.</summary>
    OnCharacterEntered,
}
