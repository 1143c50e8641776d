using System.Text.Json;

namespace Live.Slack.Tests.Fixtures;

/// <summary>
/// Payloads in the shapes that Slack documents (https://docs.slack.dev/reference/events and …/interaction-payloads), with sample
/// ids and what comes beside the documented fields; one file each.
/// </summary>
internal static class Fixture
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", name + ".json"));

    /// <summary>As the edge reads it.</summary>
    public static T Read<T>(string name) => JsonSerializer.Deserialize<T>(Text(name), SlackJson.Options)!;
}
