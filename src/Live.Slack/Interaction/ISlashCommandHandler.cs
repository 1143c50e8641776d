namespace Live.Slack.Interaction;

/// <summary>Handles one command.</summary>
public interface ISlashCommandHandler
{
    /// <summary>
    /// Returns once what was asked for is safe; Slack is told afterwards, with the answer or, for null, with nothing to show.
    /// </summary>
    Task<SlashCommandResponse?> Handle(SlashCommand command);
}
