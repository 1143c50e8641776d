
namespace Live.Slack.Tests.Support;

/// <summary>What the scripted handlers got, and what they are to do with it.</summary>
internal sealed class Script
{
    public Signals<object> Received { get; } = new();

    /// <summary>The handler's answer; by default none, at once.</summary>
    public Func<object, Task<object?>> Answer { get; set; } = _ => Task.FromResult<object?>(null);

    public async Task<T?> Play<T>(object request)
        where T : class
    {
        Received.Add(request);
        return await Answer(request) as T;
    }
}
