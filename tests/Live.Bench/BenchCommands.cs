using System.CommandLine;
using Live.Bench.Arms;
using Live.Bench.Figures;
using Live.Bench.Load;
using Live.Bench.Machine;
using Live.Bench.Report;

namespace Live.Bench;

/// <summary>What can be typed; the hidden commands are the processes that a measurement starts of this same program.</summary>
internal static class BenchCommands
{
    public static RootCommand Root()
    {
        var only = new Option<string?>("--only") { Description = "One figure: asks or broadcast." };
        only.AcceptOnlyFromAmong(AsksFigure.Name, BroadcastFigure.Name);
        var rounds = new Option<int>("--rounds") { Description = "How often each side is measured, in turns.", DefaultValueFactory = _ => 5 };
        var seconds = new Option<int>("--seconds") { Description = "How long each side is measured in a round.", DefaultValueFactory = _ => 3 };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of a table." };
        var root = new RootCommand("Measures Live against what it is built on, as ratios within one run.") { only, rounds, seconds, json };
        root.Subcommands.Add(LiveArm.Command());
        root.Subcommands.Add(BareArm.Command());
        root.Subcommands.Add(LoadChild.Command());
        root.SetAction((parsed, cancellationToken) => MeasureAsync(
            parsed.GetValue(only), new Plan(parsed.GetValue(rounds), parsed.GetValue(seconds)), parsed.GetValue(json), cancellationToken));
        return root;
    }

    /// <summary>Measures and reports. A goal that is missed is a result, and no failure.</summary>
    private static async Task<int> MeasureAsync(string? only, Plan plan, bool json, CancellationToken cancellationToken)
    {
        try
        {
            Cores.Check();
            var figures = new List<Figure>();
            if (only is null or AsksFigure.Name)
                figures.Add(await AsksFigure.MeasureAsync(plan, cancellationToken));
            if (only is null or BroadcastFigure.Name)
                figures.Add(await BroadcastFigure.MeasureAsync(plan, cancellationToken));
            if (json)
                FigureJson.Write(figures, Console.Out);
            else
                FigureTable.Write(figures);
            return 0;
        }
        catch (CannotMeasureException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
