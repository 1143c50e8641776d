using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Live.Server.Access;

/// <summary>
/// Keyed pseudonyms of attendees. The log knows people only by these; with the secret, and only with it, Live finds
/// the person again to send the direct message. One person has two: one for what is asked by name, votes and limits,
/// and one for what is asked anonymously, so that even a reader of the log cannot link the two.
/// </summary>
public sealed class Pseudonyms(Secret secret)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] nonceKey = secret.KeyFor("pseudonyms/nonce");
    private readonly byte[] sealKey = secret.KeyFor("pseudonyms/seal");

    /// <summary>The pseudonym of a person: always the same one for the same person and purpose.</summary>
    /// <param name="identity">"slack:TEAM:USER" or "room:ID".</param>
    /// <param name="anonymous">Whether it is for something asked anonymously.</param>
    public string Of(string identity, bool anonymous = false)
    {
        var plain = Encoding.UTF8.GetBytes((anonymous ? "a" : "n") + identity);
        var box = new byte[NonceLength + plain.Length + TagLength];
        // The nonce is made from the content, so equal content gives equal pseudonyms and no nonce serves two contents.
        HMACSHA256.HashData(nonceKey, plain).AsSpan(0, NonceLength).CopyTo(box);
        using var cipher = new AesGcm(sealKey, TagLength);
        cipher.Encrypt(box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength, plain.Length),
            box.AsSpan(NonceLength + plain.Length));
        return Base64Url.EncodeToString(box);
    }

    /// <summary>The person behind a pseudonym; null when it was made with another secret.</summary>
    public string? Open(string pseudonym)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(pseudonym).AsSpan();
            if (bytes.Length <= NonceLength + TagLength)
                return null;
            var plain = new byte[bytes.Length - NonceLength - TagLength];
            using var cipher = new AesGcm(sealKey, TagLength);
            cipher.Decrypt(bytes[..NonceLength], bytes[NonceLength..^TagLength], bytes[^TagLength..], plain);
            return Encoding.UTF8.GetString(plain, 1, plain.Length - 1);
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
