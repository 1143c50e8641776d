using System.CommandLine;
using System.Text.Json;
using Live.Server.Commands.Rehearse;
using Live.Server.Log;
using Spectre.Console;

namespace Live.Server.Commands;

/// <summary>live rehearse PROGRAMME: the whole gathering with simulated people, faster than life, and what came of it.</summary>
internal static class RehearseCommand
{
    /// <summary>How the report is written.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Command Make()
    {
        var programme = new Argument<string>("programme") { Description = "The programme, a YAML file." };
        var speed = new Option<double>("--speed") { Description = "Seconds of the gathering in one real second.", DefaultValueFactory = _ => 600 };
        var attendees = new Option<int>("--attendees") { Description = "How many take part from afar.", DefaultValueFactory = _ => 1100 };
        var seed = new Option<int>("--seed") { Description = "Decides what everybody does.", DefaultValueFactory = _ => 1 };
        var nodes = new Option<int>("--nodes") { Description = "How many nodes of Live share the work; more than one needs --redis.", DefaultValueFactory = _ => 1 };
        var redis = new Option<string?>("--redis") { Description = "HOST:PORT of a Redis to keep the log in, instead of a file." };
        var json = new Option<bool>("--json") { Description = "Prints the result as one JSON object, and nothing else." };
        var keep = new Option<bool>("--keep") { Description = "Keeps the data folder, and says where it is." };
        var command = new Command("rehearse", "Lives through a whole gathering with simulated people. Exits with 1 when a promise was broken.")
        {
            programme, speed, attendees, seed, nodes, redis, json, keep,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new RehearsalOptions
            {
                Programme = parsed.GetRequiredValue(programme),
                Speed = parsed.GetValue(speed),
                Attendees = parsed.GetValue(attendees),
                Seed = parsed.GetValue(seed),
                Nodes = parsed.GetValue(nodes),
                Redis = parsed.GetValue(redis),
                Keep = parsed.GetValue(keep),
            },
            parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RehearsalOptions options, bool json, CancellationToken cancellationToken)
    {
        if (options.Problem is { } problem)
            return await FailAsync(problem);
        if (await ProgrammeSource.ReadAsync(options.Programme, Console.Error, cancellationToken) is not { } source)
            return 1;
        // A terminal gets colours and a moving bar; a file or a pipe gets plain lines.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = Console.IsOutputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        try
        {
            await using var stage = await RehearsalStage.OpenAsync(options, source, cancellationToken);
            var verdict = json
                ? await stage.PlayAsync(cancellationToken)
                : await RehearsalProgress.ShowAsync(console, stage, cancellationToken);
            if (json)
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(verdict.Report, Json));
            else
                RehearsalTable.Write(console, verdict);
            foreach (var broken in verdict.Problems)
                await Console.Error.WriteLineAsync(broken);
            return verdict.Kept ? 0 : 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await FailAsync("Stopped before the end: nothing was judged.");
        }
        catch (Exception e) when (e is LogUnavailableException or InvalidOperationException)
        {
            return await FailAsync($"The rehearsal could not go on: {e.Message}");
        }
    }

    private static async Task<int> FailAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
