using Live.Server.Programmes;

namespace Live.Server.Tests.Programmes;

public sealed class ProgrammeCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("live-check-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<(int Code, string Output)> Check(string path)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        return (await ProgrammeCheck.RunAsync(path, output, CancellationToken.None), output.ToString());
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder, "day.yaml");
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public async Task A_good_file_is_summed_up_in_a_line() =>
        Assert.Equal((0, "16 sessions, 6 posters, 1 room, 6 speakers, 10 organizers. No problems.\n"), await Check(Samples.Bgpt));

    [Fact]
    public async Task Warnings_are_told_and_the_file_is_good()
    {
        var (code, output) = await Check(Write("name: A\nzone: UTC\ndate: 2024-05-11\nsessions:\n  - 09:00 - 10:00 A\n  - 09:30 - 10:30 B\n"));
        Assert.Equal(0, code);
        Assert.EndsWith("2 sessions, 1 room, 0 speakers, 0 organizers. 1 warning.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_told_one_below_the_other_and_counted()
    {
        var path = Write("name: A\nzone: PST\ndate: 2024-05-11\nsessions:\n  - 09:00 - 08:00 A\n");
        var (code, output) = await Check(path);
        Assert.Equal(1, code);
        Assert.Equal($"""
            {path}:2:7: error zone.unknown:          "PST" is not the IANA name of a time zone. Did you mean "America/Los_Angeles"?
            {path}:5:5: error time.end-before-start: The end is not after the start. If it ends on another day, write that before the time: 2024-05-12 08:00.
            2 errors.

            """.ReplaceLineEndings("\n"), output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_a_directory_cannot_be_read()
    {
        var missing = Path.Combine(folder, "none.yaml");
        Assert.Equal((2, $"{missing} cannot be read: there is no such file.\n"), await Check(missing));
        Assert.Equal(2, (await Check(folder)).Code);
        Assert.Equal(2, (await Check("")).Code);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_an_error_like_another()
    {
        var path = Path.Combine(folder, "photo.yaml");
        await File.WriteAllBytesAsync(path, [.. Enumerable.Range(0, 5_000).Select(number => (byte)(number * 7))]);
        Assert.Equal(1, (await Check(path)).Code);
    }
}
