using Live.Slack.Blocks;

namespace Live.Slack.Interaction;

/// <summary>Handles every action of every element.</summary>
public interface IBlockActionHandler
{
    /// <summary>Returns once what was asked for is safe; Slack is told afterwards.</summary>
    Task Handle(BlockActionRequest request);
}

/// <summary>Handles the actions of one kind of element, or of one action id.</summary>
public interface IBlockActionHandler<in TAction>
    where TAction : BlockAction
{
    /// <summary>Returns once what was asked for is safe; Slack is told afterwards.</summary>
    Task Handle(TAction action, BlockActionRequest request);
}
