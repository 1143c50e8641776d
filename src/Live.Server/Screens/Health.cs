using System.Globalization;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>How Live is doing, in words for organizers.</summary>
public sealed class Health(Node node, OpenScreens screens, ISlackStatus slack)
{
    /// <summary>What works, or what is wrong and what to do.</summary>
    public HealthView View()
    {
        if (!node.LogIsAvailable)
            return new HealthView(false, "The log cannot be written: nothing new is taken, nothing is lost. Look after Redis or the disk.");
        if (slack.Trouble is { } trouble)
            return new HealthView(false, trouble);
        return new HealthView(true, string.Create(CultureInfo.InvariantCulture,
            $"All well: Slack {(slack.Waiting == 0 ? "is up to date" : $"has {slack.Waiting} messages to come")}, {screens.Count} screen{(screens.Count == 1 ? "" : "s")}."));
    }
}

/// <summary>How the messages in Slack are doing.</summary>
public interface ISlackStatus
{
    /// <summary>Messages that Slack does not show yet as they should be.</summary>
    int Waiting { get; }

    /// <summary>What is wrong, in a sentence for organizers; null when nothing is.</summary>
    string? Trouble { get; }
}
