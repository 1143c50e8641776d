using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Live.Log;
using Live.Programmes;

namespace Live.Server.Access;

/// <summary>
/// Personal links of chairs and organizers, and passes of attendees on the web and of projectors: signed, expiring, and a person's
/// revocable. The token stands in the address's fragment, so it is never sent in a request line and never logged.
/// </summary>
public sealed class Links(Secret secret)
{
    /// <summary>How long a link works: long enough for the longest day, not for the next event.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(36);

    /// <summary>How long the pass of an attendee on the web works: longer than any event, because with it go the questions that are one's own.</summary>
    public static readonly TimeSpan AttendeeLifetime = TimeSpan.FromDays(14);

    /// <summary>Not a link of ours, or changed by someone.</summary>
    public static readonly Refusal Forged = new(
        "link.forged", "This link is not valid: it is incomplete, or was changed. Type /live chair in Slack for a new one.");

    /// <summary>Too old.</summary>
    public static readonly Refusal Expired = new("link.expired", "This link has expired. Type /live chair in Slack for a new one.");

    /// <summary>Taken back.</summary>
    public static readonly Refusal Revoked = new("link.revoked", "This link was revoked. Type /live chair in Slack for a new one.");

    /// <summary>For another gathering.</summary>
    public static readonly Refusal OtherGathering = new("link.other-event", "This link belongs to another event. Type /live chair in Slack for the right one.");

    /// <summary>The longest id of an attendee on the web: with it, a pseudonym and a screen's key still make one key of the log.</summary>
    public const int MaxAttendeeId = 32;

    private const string ForPerson = "1";
    private const string ForRoom = "2";
    private const string ForRemote = "3";
    private const string ForProjector = "4";

    private readonly byte[] key = secret.KeyFor("links");
    private readonly Pseudonyms pseudonyms = new(secret);

    /// <summary>Makes the token of a chair or an organizer.</summary>
    public string Make(string gathering, PersonId person, DateTimeOffset now) => Sign(ForPerson, gathering, person.Value, now, Lifetime);

    /// <summary>Makes the token of an attendee on the web, whom the log will know as the pseudonym of "room:ID" or "remote:ID".</summary>
    /// <param name="gathering">The gathering it is for.</param>
    /// <param name="kind">Where the attendee is: <see cref="PassKind.InTheRoom"/> or <see cref="PassKind.Remote"/>.</param>
    /// <param name="id">Random and not to be guessed: ASCII letters and digits, at most <see cref="MaxAttendeeId"/>.</param>
    /// <param name="now">When it is made, UTC.</param>
    /// <exception cref="ArgumentException">The id or the kind is none.</exception>
    public string MakeForAttendee(string gathering, PassKind kind, string id, DateTimeOffset now)
    {
        if (kind is not (PassKind.InTheRoom or PassKind.Remote))
            throw new ArgumentException("An attendee is in the room or remote.", nameof(kind));
        if (id.Length is 0 or > MaxAttendeeId || !id.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException($"The id of an attendee has 1 to {MaxAttendeeId} letters and digits.", nameof(id));
        return Sign(kind is PassKind.InTheRoom ? ForRoom : ForRemote, gathering, id, now, AttendeeLifetime);
    }

    /// <summary>Makes the token of a projector, which may show the code of the room.</summary>
    public string MakeForProjector(string gathering, DateTimeOffset now) => Sign(ForProjector, gathering, "projector", now, Lifetime);

    /// <summary>Checks a token against what is true now.</summary>
    public (Pass? Pass, Refusal? Refusal) Read(string token, Live.State state, DateTimeOffset now) =>
        Parse(token) is not { } pass ? (null, Forged) : Check(pass, state, now) is { } refusal ? (null, refusal) : (pass, null);

    /// <summary>Why a pass that was good once is not any more; null when it still is. Asked at every call.</summary>
    public static Refusal? Check(Pass pass, Live.State state, DateTimeOffset now) =>
        pass.ExpiresAt <= now ? Expired
        : state.Programme is not { } programme || programme.Id != pass.Gathering ? OtherGathering
        : pass.Person is not { } person ? null
        : programme.Find(person) is null ? RevokeLinks.UnknownPerson
        : state.Revoked.TryGetValue(person, out var revoked) && pass.IssuedAt <= revoked ? Revoked
        : null;

    private string Sign(string kind, string gathering, string id, DateTimeOffset now, TimeSpan lifetime)
    {
        var body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{kind}\n{gathering}\n{id}\n{now.ToUnixTimeMilliseconds()}\n{(now + lifetime).ToUnixTimeMilliseconds()}"));
        return $"{Base64Url.EncodeToString(body)}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, body))}";
    }

    private Pass? Parse(string token)
    {
        var dot = token.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || token.Length > 1000)
            return null;
        try
        {
            var body = Base64Url.DecodeFromChars(token.AsSpan(0, dot));
            var signature = Base64Url.DecodeFromChars(token.AsSpan(dot + 1));
            if (!CryptographicOperations.FixedTimeEquals(signature, HMACSHA256.HashData(key, body)))
                return null;
            return Encoding.UTF8.GetString(body).Split('\n') switch
            {
                [ForPerson, var gathering, var person, var issued, var expires] =>
                    Pass.Of(gathering, new PersonId(person), Time(issued), Time(expires)),
                [ForRoom, var gathering, var id, var issued, var expires] =>
                    Attendee(gathering, PassKind.InTheRoom, $"room:{id}", issued, expires),
                [ForRemote, var gathering, var id, var issued, var expires] =>
                    Attendee(gathering, PassKind.Remote, $"remote:{id}", issued, expires),
                [ForProjector, var gathering, _, var issued, var expires] =>
                    new Pass(gathering, PassKind.Projector, null, default, default, Time(issued), Time(expires)),
                _ => null,
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Pass Attendee(string gathering, PassKind kind, string id, string issued, string expires) => new(
        gathering, kind, null, Who.Attendee(pseudonyms.Of(id, anonymous: false)), Who.Attendee(pseudonyms.Of(id, anonymous: true)),
        Time(issued), Time(expires));

    private static DateTimeOffset Time(string milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));
}
