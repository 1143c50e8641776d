using System.CommandLine;
using Live.Server.Slack;

namespace Live.Server.Commands;

/// <summary>live manifest: the Slack app's manifest, with just the scopes that the features need.</summary>
internal static class ManifestCommand
{
    public static Command Make()
    {
        var url = new Option<string?>("--url") { Description = "For HTTP instead of Socket Mode: where Slack reaches Live, for example https://live.example.org." };
        var command = new Command("manifest", "Prints the manifest of the Slack app. Paste it at api.slack.com/apps, \"From a manifest\".") { url };
        command.SetAction(parsed => Console.Out.WriteLine(AppManifest.Write(parsed.GetValue(url))));
        return command;
    }
}
