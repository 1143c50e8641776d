using Live.Log;
using Live.Questions;
using Live.Server.Log;

namespace Live.Server.Tests.Log;

/// <summary>Things to append.</summary>
internal static class Drafts
{
    public static Draft Draft(string key, string text = "Why?") => new(
        new QuestionAsked(new QuestionId(key), new("talk"), text, "a1", null, Origin.Slack), Who.Attendee("a1"),
        new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), key);

    public static Task<Appended> AppendAsync(this ILog log, string key, string text = "Why?") =>
        log.AppendAsync(Draft(key, text), CancellationToken.None);

    /// <summary>Appends so many entries, <c>prefix-1</c>, <c>prefix-2</c> and so on, all at once.</summary>
    public static Task<Appended[]> AppendManyAsync(this ILog log, int count, string prefix = "k") =>
        Task.WhenAll(Enumerable.Range(1, count).Select(i => log.AppendAsync($"{prefix}-{i}")));

    public static string Text(this Entry entry) => ((QuestionAsked)entry.Fact).Text;
}
