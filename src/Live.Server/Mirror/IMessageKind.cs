using Live.Log;
using Live.Programmes;

namespace Live.Server.Mirror;

/// <summary>
/// One kind of thing that Slack shows: which of them there are, which an entry may have changed, and how each looks. Pure
/// functions of the state. A new kind is a class and a line in <see cref="MirrorServices"/>.
/// </summary>
public interface IMessageKind
{
    /// <summary>The first part of its keys, such as "board" in "board/invited-talk-2".</summary>
    string Name { get; }

    /// <summary>Every key that may have a message now.</summary>
    IEnumerable<string> Keys(Live.State state);

    /// <summary>
    /// The keys whose messages an entry may have changed. Not asked about a released schedule or a published programme:
    /// these may change everything.
    /// </summary>
    IEnumerable<string> Touched(Entry entry, Live.State after);

    /// <summary>The message with that key as it should be now; null when it should not be there, or cannot be yet.</summary>
    /// <param name="key">With the kind's name.</param>
    /// <param name="state">What is so now.</param>
    /// <param name="programme">The state's.</param>
    DesiredMessage? Find(string key, Live.State state, Programme programme);
}
