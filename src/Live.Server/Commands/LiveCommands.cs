using System.CommandLine;

namespace Live.Server.Commands;

/// <summary>The `live` program: this list is its table of contents.</summary>
public static class LiveCommands
{
    /// <summary>Everything that can be typed.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("Live runs the questions, the announcements and the schedule of hybrid events.");
        root.Subcommands.Add(CheckCommand.Make());
        root.Subcommands.Add(ExportCommand.Make());
        root.Subcommands.Add(ManifestCommand.Make());
        root.Subcommands.Add(RehearseCommand.Make());
        root.SetAction((_, cancellationToken) => RunCommand.RunAsync(cancellationToken));
        return root;
    }
}
