using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Live.Programmes;
using Live.Server.Programmes;

namespace Live.Server.Commands;

/// <summary>A programme that is fit to run, and the hash of where it came from.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Source">Hash of the file, and of the time it was moved to.</param>
/// <param name="IsSample">Whether it is the sample, moved to today.</param>
internal sealed record ProgrammeSource(Programme Programme, string Source, bool IsSample)
{
    /// <summary>The sample that is shown when no programme is given.</summary>
    public static string SamplePath => Path.Combine(AppContext.BaseDirectory, "samples", "bgpt-iclr2024.yaml");

    /// <summary>The session that a newcomer should see begin.</summary>
    private static readonly SessionId SampleOpening = new("invited-talk-1");

    // Sessions start in whole minutes, so the talk starts 30 to 90 seconds from now.
    private static readonly TimeSpan UntilOpening = TimeSpan.FromSeconds(30);

    /// <summary>Reads a programme file; on any error writes what is wrong and returns null.</summary>
    public static async Task<ProgrammeSource?> ReadAsync(string path, TextWriter errors, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(path, cancellationToken);
        var reading = ProgrammeFile.Read(text, path);
        if (reading.Programme is { } programme)
            return new ProgrammeSource(programme, Hash(text), IsSample: false);
        foreach (var problem in reading.Problems)
            await errors.WriteLineAsync(problem.ToString());
        await errors.WriteLineAsync("Nothing was started. Mend the programme and start again.");
        return null;
    }

    /// <summary>
    /// The sample, moved so that its first talk is about to start. A day that was begun and is not over goes on: its name
    /// tells when it was begun.
    /// </summary>
    /// <param name="data">The data folder.</param>
    /// <param name="now">UTC.</param>
    /// <param name="errors">For what is wrong with the sample.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ProgrammeSource?> SampleAsync(
        string data, DateTimeOffset now, TextWriter errors, CancellationToken cancellationToken)
    {
        if (await ReadAsync(SamplePath, errors, cancellationToken) is not { } sample)
            return null;
        var begun = Directory.Exists(data)
            ? Directory.GetDirectories(data, $"{sample.Programme.Id}-*").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (begun is not null && OpeningOf(begun, sample.Programme.Id) is { } opening && Moved(sample, opening) is var running
            && running.Programme.Sessions[^1].End > now)
            return running;
        return Moved(sample, now + UntilOpening);
    }

    private static ProgrammeSource Moved(ProgrammeSource sample, DateTimeOffset opening)
    {
        var programme = SampleDay.MoveTo(sample.Programme, SampleOpening, opening);
        var begins = programme.Find(SampleOpening)!.Start.UtcDateTime.ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture);
        return new ProgrammeSource(programme with { Id = $"{programme.Id}-{begins}" }, Hash($"{sample.Source}/{begins}"), IsSample: true);
    }

    private static DateTimeOffset? OpeningOf(string folder, string id) =>
        DateTimeOffset.TryParseExact(folder[(id.Length + 1)..], "yyyyMMdd-HHmm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at : null;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
