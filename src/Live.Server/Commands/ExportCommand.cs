using System.CommandLine;
using Live.Server.Exports;
using Live.Server.Hosting;
using Live.Server.Log;
using Live.Server.Log.Embedded;

namespace Live.Server.Commands;

/// <summary>live export: everything worth keeping of a gathering, read from its log.</summary>
internal static class ExportCommand
{
    private static readonly Refusal Empty = new("export.empty", "The log is empty: no programme was ever published in it.");

    public static Command Make()
    {
        var format = new Option<string>("--format") { Description = "md, csv or json.", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong([.. ExportWriter.Formats]);
        var gathering = new Option<string?>("--gathering") { Description = "The gathering's id; needed when the data folder holds several." };
        var what = new Option<string?>("--what") { Description = "questions or report; without it everything, in csv the questions and announcements." };
        what.AcceptOnlyFromAmong([.. ExportWriter.Parts]);
        var command = new Command("export", "Prints what happened in a gathering: every question and announcement, and the figures.") { format, what, gathering };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(format)!, parsed.GetValue(what), parsed.GetValue(gathering), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string format, string? what, string? gathering, CancellationToken cancellationToken)
    {
        var (options, problems) = LiveOptions.Read(Configured.Read());
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem);
        if (problems.Count > 0)
            return 1;
        var (state, refusal) = options.Redis is null
            ? FromFolder(options.Data, gathering)
            : await FromRedisAsync(options, gathering, cancellationToken);
        if (state?.Programme is null)
        {
            await Console.Error.WriteLineAsync((refusal ?? Empty).Sentence);
            return 1;
        }

        await Console.Out.WriteAsync(ExportWriter.Write(Export.Of(state, TimeProvider.System.GetUtcNow()), format, what));
        return 0;
    }

    private static (Live.State? State, Refusal? Refusal) FromFolder(string data, string? gathering)
    {
        var logs = Directory.Exists(data)
            ? Directory.GetDirectories(data).Where(folder => File.Exists(LogFile.PathIn(folder)))
                .Where(folder => gathering is null || Path.GetFileName(folder) == gathering).Order(StringComparer.Ordinal).ToArray()
            : [];
        return logs switch
        {
            [] => (null, new Refusal("export.none", $"There is no log{(gathering is null ? "" : $" of \"{gathering}\"")} in {Path.GetFullPath(data)}.")),
            [var only] => (Fold.Apply(Live.State.Empty, LogSnapshot.Read(only)), null),
            _ => (null, new Refusal("export.which",
                $"There are several gatherings; choose one with --gathering: {string.Join(", ", logs.Select(Path.GetFileName))}")),
        };
    }

    private static async Task<(Live.State? State, Refusal? Refusal)> FromRedisAsync(
        LiveOptions options, string? gathering, CancellationToken cancellationToken)
    {
        if (gathering is null)
            return (null, new Refusal("export.which", "Say which gathering: --gathering ID"));
        using var loggers = LoggerFactory.Create(_ => { });
        var (log, _) = await Logs.OpenAsync(options, gathering, loggers, cancellationToken);
        await using (log)
        {
            var state = Live.State.Empty;
            await foreach (var read in log.ReadAsync(0, cancellationToken))
            {
                state = Fold.Apply(read.Restarted ? Live.State.Empty : state, read.Entries);
                if (read.CaughtUp)
                    break;
            }

            return (state, null);
        }
    }
}
