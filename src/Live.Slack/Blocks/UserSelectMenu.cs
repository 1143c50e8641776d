namespace Live.Slack.Blocks;

/// <summary>A menu of the workspace's people.</summary>
[SlackType("users_select")]
public sealed class UserSelectMenu() : SelectMenuBase("users_select")
{
    /// <summary>The id of the person chosen at first.</summary>
    public string? InitialUser { get; set; }
}

/// <summary>A person was chosen.</summary>
[SlackType("users_select")]
public sealed class UserSelectAction : BlockAction
{
    /// <summary>The person's id.</summary>
    public string? SelectedUser { get; set; }
}

/// <summary>Who is chosen in a <see cref="UserSelectMenu"/>.</summary>
[SlackType("users_select")]
public sealed class UserSelectValue : ElementValue
{
    /// <summary>The person's id, or null.</summary>
    public string? SelectedUser { get; set; }
}
