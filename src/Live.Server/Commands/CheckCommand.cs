using System.CommandLine;
using Live.Server.Programmes;

namespace Live.Server.Commands;

/// <summary>live check FILE: everything that is wrong with a programme, all at once.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "The programme, a YAML file." };
        var command = new Command("check", "Says what is wrong with a programme, and how to mend it. Exits with 1 when there is an error.") { file };
        command.SetAction((parsed, cancellationToken) =>
            ProgrammeCheck.RunAsync(parsed.GetRequiredValue(file), Console.Out, cancellationToken));
        return command;
    }
}
