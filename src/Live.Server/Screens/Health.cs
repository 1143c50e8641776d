using System.Globalization;
using Live.Server.Screens.Views;
using Live.Server.State;

namespace Live.Server.Screens;

/// <summary>How one node is doing, as it tells the others.</summary>
/// <param name="Screens">Connected to it.</param>
/// <param name="Waiting">Messages that Slack does not show yet as they should be; 0 on a node that does not talk to Slack's channels.</param>
/// <param name="Behind">For how many seconds the oldest of them has been waiting.</param>
/// <param name="Trouble">What is wrong; null when nothing is.</param>
public sealed record NodeHealth(int Screens, int Waiting, double Behind, Trouble? Trouble);

/// <summary>Something that is wrong.</summary>
/// <param name="Code">Stable, for screens in other languages.</param>
/// <param name="Sentence">What is wrong and what to do, for organizers.</param>
public sealed record Trouble(string Code, string Sentence);

/// <summary>How Live is doing, all nodes together, in words for organizers.</summary>
public sealed class Health(Node node, OpenScreens screens, ISlackStatus slack)
{
    /// <summary>From here on even those whom nobody hurries notice that Slack is late, in seconds.</summary>
    private const double TooFarBehind = 120;

    private static readonly Trouble NoLog = new(
        "log", "The log cannot be written: nothing new is taken, nothing is lost. Look after Redis or the disk.");

    private volatile IReadOnlyList<NodeHealth> others = [];

    /// <summary>What the other nodes said last; none when there are none.</summary>
    public void Hear(IReadOnlyList<NodeHealth> said) => others = said;

    /// <summary>How this node is doing.</summary>
    public NodeHealth Own() => new(
        screens.Count, slack.Waiting, Math.Round(slack.Behind.TotalSeconds, 1), node.LogIsAvailable ? slack.Trouble : NoLog);

    /// <summary>What works, or what is wrong and what to do.</summary>
    public HealthView View()
    {
        NodeHealth[] all = [Own(), .. others];
        var (waiting, behind, connected) = (all.Sum(one => one.Waiting), all.Max(one => one.Behind), all.Sum(one => one.Screens));
        var trouble = all.Select(one => one.Trouble).FirstOrDefault(trouble => trouble is not null)
            ?? (waiting > 0 && behind > TooFarBehind ? Slow(waiting, behind) : null);
        return new HealthView(trouble is null, trouble?.Sentence ?? AllWell(all.Length, connected, waiting, behind),
            trouble?.Code, all.Length, connected, waiting, behind);
    }

    private static Trouble Slow(int waiting, double behind) => new("slow", string.Create(CultureInfo.InvariantCulture,
        $"Slack is {behind / 60:0} min behind: {waiting} messages go out as fast as Slack takes them, the urgent ones first."));

    private static string AllWell(int nodes, int screens, int waiting, double behind) => string.Create(CultureInfo.InvariantCulture,
        $"All well: {(nodes == 1 ? "" : $"{nodes} nodes, ")}Slack {(waiting == 0 ? "is up to date" : $"{behind:0.0} s behind")}, {screens} screen{(screens == 1 ? "" : "s")}.");
}

/// <summary>How the messages in Slack are doing.</summary>
public interface ISlackStatus
{
    /// <summary>Messages that Slack does not show yet as they should be.</summary>
    int Waiting { get; }

    /// <summary>For how long the oldest of them has been waiting; zero when there are none.</summary>
    TimeSpan Behind { get; }

    /// <summary>What is wrong; null when nothing is.</summary>
    Trouble? Trouble { get; }
}
