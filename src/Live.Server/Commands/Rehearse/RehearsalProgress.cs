using System.Globalization;
using Live.Rehearsal.People.Judging;
using Spectre.Console;

namespace Live.Server.Commands.Rehearse;

/// <summary>The progress bar with the clock of the day.</summary>
internal static class RehearsalProgress
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>Plays while showing how far the day is.</summary>
    public static Task<Verdict> ShowAsync(IAnsiConsole console, RehearsalStage stage, CancellationToken cancellationToken) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context =>
            {
                var start = stage.Clock.GetUtcNow();
                var bar = context.AddTask(Describe(stage), maxValue: 1);
                var playing = stage.PlayAsync(cancellationToken);
                using var timer = new PeriodicTimer(Tick);
                while (!playing.IsCompleted && await timer.WaitForNextTickAsync(CancellationToken.None))
                {
                    var now = stage.Clock.GetUtcNow();
                    bar.Value = Math.Min(1, (now - start) / (stage.Slots.Max(slot => slot.End) - start));
                    bar.Description = Describe(stage);
                }

                var verdict = await playing;
                bar.Value = 1;
                return verdict;
            });

    private static string Describe(RehearsalStage stage)
    {
        var now = stage.Clock.GetUtcNow();
        var on = stage.Slots.LastOrDefault(slot => !slot.Cancelled && slot.Start <= now && now < slot.End);
        var clock = TimeZoneInfo.ConvertTime(now, stage.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Markup.Escape($"{clock}  {on?.Title ?? ""}".PadRight(44));
    }
}
