using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Live.Server.Access;

/// <summary>
/// The codes by which people without Slack come in, short enough to type. The room's is on its projector and changes, so
/// that a photo of it soon stops working elsewhere; the other is for people from afar, and stays for the whole gathering.
/// </summary>
public sealed class JoinCodes(Secret secret)
{
    /// <summary>How long the room's code is shown before the next one.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(3);

    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O, U
    private const int Length = 8; // 40 bits

    private readonly byte[] key = secret.KeyFor("join");

    /// <summary>The code for the room, and until when it is the one to show. It works for one period more.</summary>
    public (string Code, DateTimeOffset Until) InTheRoom(string gathering, DateTimeOffset now)
    {
        var period = now.UtcTicks / Period.Ticks;
        return (Room(gathering, period), new DateTimeOffset((period + 1) * Period.Ticks, TimeSpan.Zero));
    }

    /// <summary>The code for people from afar.</summary>
    public string Remote(string gathering) => Code($"remote\n{gathering}");

    /// <summary>A code as people read and type it: "K7QM-2XRD".</summary>
    public static string Typed(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>Where somebody is who shows a code; null when it is none, or is over. Case, spaces and dashes do not matter.</summary>
    public PassKind? Read(string code, string gathering, DateTimeOffset now)
    {
        if (code.Length > 40)
            return null;
        var typed = Normal(code);
        var period = now.UtcTicks / Period.Ticks;
        return Same(typed, Room(gathering, period)) || Same(typed, Room(gathering, period - 1)) ? PassKind.InTheRoom
            : Same(typed, Remote(gathering)) ? PassKind.Remote
            : null;
    }

    private string Room(string gathering, long period) =>
        Code(string.Create(CultureInfo.InvariantCulture, $"room\n{gathering}\n{period}"));

    private string Code(string of)
    {
        var bits = BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(of)));
        return string.Create(Length, bits, static (letters, bits) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = Letters[(int)(bits >> (5 * i)) & 31];
        });
    }

    private static string Normal(string code) => new([
        .. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter })]);

    private static bool Same(string typed, string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(typed), Encoding.ASCII.GetBytes(code));
}
