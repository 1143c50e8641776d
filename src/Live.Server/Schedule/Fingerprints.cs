using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Live.Schedule;

namespace Live.Server.Schedule;

/// <summary>Tells two drafts apart, so that what is sent is what was seen.</summary>
public static class Fingerprints
{
    /// <summary>Equal for equal drafts only.</summary>
    public static string Of(ScheduleDraft draft)
    {
        var text = new StringBuilder(draft.Headline);
        foreach (var session in draft.Sessions)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n{session.Id}|{session.Start:O}|{session.End:O}|{session.Room}|{session.Cancelled}|{session.Title}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
