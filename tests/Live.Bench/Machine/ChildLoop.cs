using System.Text.Json;

namespace Live.Bench.Machine;

/// <summary>The child's end of the line: what it can be asked for, and its answers.</summary>
internal sealed class ChildLoop
{
    /// <summary>How an answer begins that is none.</summary>
    public const string Failed = "failed: ";

    private readonly Dictionary<string, Func<string, Task<object>>> answers = new(StringComparer.Ordinal);

    /// <summary>Adds something that it can be asked for.</summary>
    public ChildLoop On<TRequest>(Func<TRequest, Task<object>> answer)
    {
        answers[typeof(TRequest).Name] = text => answer(JsonSerializer.Deserialize<TRequest>(text)!);
        return this;
    }

    /// <summary>Answers until nobody asks any more.</summary>
    public async Task<int> RunAsync()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            try
            {
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(await answers[line[..space]](line[(space + 1)..])));
            }
            catch (Exception e)
            {
                await Console.Out.WriteLineAsync(Failed + e.ToString().ReplaceLineEndings(" | "));
            }
        }

        return 0;
    }
}
