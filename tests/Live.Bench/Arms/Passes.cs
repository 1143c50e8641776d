using System.Globalization;
using Live.Programmes;
using Live.Server.Access;

namespace Live.Bench.Arms;

/// <summary>The measured gathering's secret, and tokens made with it, so that the load needs no one to hand them out.</summary>
internal sealed class Passes(string gathering)
{
    /// <summary>The secret of every measured gathering.</summary>
    public static readonly Secret Secret = Secret.FromText("a measurement keeps no secrets");

    private readonly Links links = new(Secret);
    private int made;

    /// <summary>A pass for one more attendee in the room.</summary>
    public string Attendee() => links.MakeForAttendee(
        gathering, PassKind.InTheRoom, "a" + Interlocked.Increment(ref made).ToString("D8", CultureInfo.InvariantCulture), TimeProvider.System.GetUtcNow());

    /// <summary>The personal link of an organizer, who may watch every session.</summary>
    public string Organizer(string person) => links.Make(gathering, new PersonId(person), TimeProvider.System.GetUtcNow());
}
