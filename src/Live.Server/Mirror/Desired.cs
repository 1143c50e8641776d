using Live.Log;
using Live.Programmes;
using Live.Schedule;

namespace Live.Server.Mirror;

/// <summary>
/// Which messages Slack should show: a pure function of the state, so that a burst, a restart or a moved session needs
/// no logic of its own.
/// </summary>
public sealed class Desired(IEnumerable<IMessageKind> kinds)
{
    private readonly Dictionary<string, IMessageKind> kinds = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The message with that key as it should be now; null when it should not be there.</summary>
    public DesiredMessage? Find(string key, Live.State state) => state.Programme is { } programme
        ? kinds[key[..key.IndexOf('/', StringComparison.Ordinal)]].Find(key, state, programme)
        : null;

    /// <summary>Every key that may have a message now.</summary>
    public IEnumerable<string> Keys(Live.State state) => kinds.Values.SelectMany(kind => kind.Keys(state));

    /// <summary>The keys whose messages an entry may have changed.</summary>
    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact is ScheduleReleased or ProgrammePublished
        ? Keys(after)
        : kinds.Values.SelectMany(kind => kind.Touched(entry, after));
}
