using System.Diagnostics;
using System.Globalization;
using Live.Bench.Arms;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Server.Access;
using Live.Server.Log;

namespace Live.Bench.Load;

/// <summary>Asks for questions to be asked.</summary>
/// <param name="To">Where.</param>
/// <param name="Callers">How many ask at once.</param>
/// <param name="Seconds">How long.</param>
internal sealed record AskQuestions(Gathering To, int Callers, double Seconds);

/// <summary>What came of it.</summary>
/// <param name="Count">Questions acknowledged.</param>
/// <param name="PerSecond">The same in a second.</param>
/// <param name="Refused">Calls that were refused; their time counts, they do not.</param>
/// <param name="Took">From the call to its answer.</param>
internal sealed record Asked(int Count, double PerSecond, int Refused, Percentiles Took);

/// <summary>
/// Callers with a line each, who ask, wait for the answer and ask the next. After as many questions as one person may
/// have open the caller hands its line to the next attendee, who shows a pass first; that time counts too.
/// </summary>
internal sealed class AskLoad
{
    private readonly Spread took = new();
    private readonly AskQuestions request;
    private readonly Passes passes;
    private int refused;

    private AskLoad(AskQuestions request) => (this.request, passes) = (request, new Passes(request.To.Slug));

    /// <summary>Asks.</summary>
    public static async Task<Asked> RunAsync(AskQuestions request)
    {
        var load = new AskLoad(request);
        var lines = new List<HubLine>();
        for (var caller = 0; caller < request.Callers; caller++)
            lines.Add(await HubLine.ConnectAsync(request.To.Port, CancellationToken.None));
        var began = Stopwatch.GetTimestamp();
        var end = began + (long)(request.Seconds * Stopwatch.Frequency);
        await Task.WhenAll(lines.Select((line, caller) => load.AskAsync(line, caller, end)));
        var elapsed = Stopwatch.GetElapsedTime(began);
        lines.ForEach(line => line.Dispose());
        var count = load.took.Count - load.refused;
        return new Asked(count, count / elapsed.TotalSeconds, load.refused, load.took.Summary);
    }

    /// <summary>What one of these questions is when it goes into the log.</summary>
    public static Draft Sample(string session)
    {
        var who = Who.Attendee(new Pseudonyms(Passes.Secret).Of("room:a00000001", anonymous: true));
        var fact = new QuestionAsked(
            QuestionId.FromRequest(Key(1, 1)), new SessionId(session), Text(1, 1), who.Pseudonym!, null, Origin.Room);
        return new Draft(fact, who, TimeProvider.System.GetUtcNow(), $"{who}/{Key(1, 1)}");
    }

    private async Task AskAsync(HubLine line, int caller, long end)
    {
        for (var number = 0; Stopwatch.GetTimestamp() < end; number++)
        {
            var session = request.To.Sessions[(caller + number) % request.To.Sessions.Count];
            var ask = Call.Of("Ask", session, null, Text(caller, number), null, Key(caller, number));
            var enters = number % Settings.Default.QuestionsPerPerson == 0;
            var began = Stopwatch.GetTimestamp();
            await line.SendAsync(enters ? [.. Call.Of("Enter", passes.Attendee()), .. ask] : ask, CancellationToken.None);
            if (enters && !Call.Worked((await line.NextAsync(CancellationToken.None)).Span))
                throw new InvalidOperationException("A pass was refused.");
            if (!Call.Worked((await line.NextAsync(CancellationToken.None)).Span))
                Interlocked.Increment(ref refused);
            took.Add(Stopwatch.GetTimestamp() - began);
        }
    }

    private static string Text(int caller, int number) => string.Create(CultureInfo.InvariantCulture,
        $"Does the bound in your second theorem still hold when the labels are noisy? I ask for {caller:D3} and {number:D6}.");

    private static string Key(int caller, int number) => string.Create(CultureInfo.InvariantCulture, $"{caller:D6}-{number:D12}-key");
}
