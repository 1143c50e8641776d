namespace Live.Server.Slack;

/// <summary>A button that only opens an address: Slack wants to hear that it was received.</summary>
public sealed class LinkButton : IBlockActionHandler<ButtonAction>
{
    /// <inheritdoc />
    public Task Handle(ButtonAction action, BlockActionRequest request) => Task.CompletedTask;
}
