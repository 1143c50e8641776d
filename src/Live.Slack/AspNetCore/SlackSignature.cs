using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Live.Slack.AspNetCore;

/// <summary>Slack's signature of a request, version 0: https://docs.slack.dev/authentication/verifying-requests-from-slack/.</summary>
internal static class SlackSignature
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    public const string SignatureHeader = "X-Slack-Signature";

    /// <summary>An older request may be a recorded one, sent again by somebody else.</summary>
    public static readonly TimeSpan MaximumAge = TimeSpan.FromMinutes(5);

    /// <summary>Whether one of the secrets signed exactly this body, lately.</summary>
    public static SignatureVerdict Verify(
        IReadOnlyList<string> secrets, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(signature) || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return SignatureVerdict.Missing;

        if (Math.Abs((double)now.ToUnixTimeSeconds() - seconds) > MaximumAge.TotalSeconds)
            return SignatureVerdict.Stale;

        var given = Encoding.ASCII.GetBytes(signature);
        var valid = false;
        foreach (var secret in secrets)
            valid |= CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Sign(secret, timestamp, body)));
        return valid ? SignatureVerdict.Valid : SignatureVerdict.Forged;
    }

    /// <summary><c>v0=</c> and the HMAC-SHA256 of <c>v0:timestamp:body</c> in hexadecimal.</summary>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        hmac.AppendData(body);
        return "v0=" + Convert.ToHexStringLower(hmac.GetHashAndReset());
    }
}

/// <summary>What is to be thought of a signature.</summary>
internal enum SignatureVerdict
{
    Valid,
    Missing,
    Stale,
    Forged,
}
