using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Live.Rehearsal.Workspace.Delivery;

/// <summary>Slack's v0 signature — https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
internal static class RequestSignature
{
    public static string Of(string secret, long timestamp, string body)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"v0:{timestamp}:{body}");
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(signed));
        return "v0=" + Convert.ToHexStringLower(hash);
    }
}
