using System.Text.RegularExpressions;

namespace Live.Server.Programmes.Values;

/// <summary>
/// A person in one line: "Hadi Daneshmand", with an e-mail "Hadi Daneshmand &lt;hadi@example.org&gt;", with a Slack
/// member id "Hadi Daneshmand (U0123ABCD)", or with both.
/// </summary>
internal sealed partial record Contact(string Name, string? Email, string? Slack)
{
    /// <summary>Null when it is none of these.</summary>
    public static Contact? Parse(string text) => Line().Match(text) is { Success: true } match
        ? new Contact(match.Groups["name"].Value, Part(match.Groups["email"]), Part(match.Groups["slack"]))
        : null;

    /// <summary>Whether that can be an e-mail address.</summary>
    public static bool IsEmail(string text) => EmailPattern().IsMatch(text);

    /// <summary>Whether that can be a Slack member id.</summary>
    public static bool IsSlack(string text) => SlackPattern().IsMatch(text);

    /// <inheritdoc />
    public override string ToString() => $"{Name}{(Email is null ? "" : $" <{Email}>")}{(Slack is null ? "" : $" ({Slack})")}";

    private static string? Part(Group group) => group.Success ? group.Value : null;

    private const string Address = @"[^<>()@\s]+@[^<>()@\s]+";
    private const string Member = "[UW][A-Z0-9]{6,}";

    [GeneratedRegex($@"^(?<name>[^<>()@]*[^<>()@ ])(?: *<(?<email>{Address})>)?(?: *\((?<slack>{Member})\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex($"^{Address}$", RegexOptions.CultureInvariant)]
    private static partial Regex EmailPattern();

    [GeneratedRegex($"^{Member}$", RegexOptions.CultureInvariant)]
    private static partial Regex SlackPattern();
}
