using System.Collections;
using System.Text.Json;

namespace Live.Slack;

/// <summary>Makes the addresses of Slack's methods; another one sends every call to another workspace.</summary>
public interface ISlackUrlBuilder
{
    /// <summary>The address of <paramref name="apiMethod"/> with the arguments that are not null as its query.</summary>
    string Url(string apiMethod, Dictionary<string, object?> args);
}

/// <summary>The methods under one base address, by default Slack's own.</summary>
/// <param name="baseAddress">Ends in a slash, as in <c>https://slack.com/api/</c>.</param>
public sealed class SlackUrlBuilder(Uri? baseAddress = null) : ISlackUrlBuilder
{
    private readonly Uri _baseAddress = baseAddress ?? new Uri("https://slack.com/api/");

    /// <inheritdoc />
    public string Url(string apiMethod, Dictionary<string, object?> args)
    {
        var query = args.Where(arg => arg.Value is not null).Select(arg => $"{arg.Key}={Uri.EscapeDataString(Text(arg.Value!))}");
        var address = new Uri(_baseAddress, apiMethod).AbsoluteUri;
        return string.Join('?', ((string[])[address, string.Join('&', query)]).Where(part => part.Length > 0));
    }

    private static string Text(object value) => value switch
    {
        string text => text,
        IEnumerable list => string.Join(',', list.Cast<object>().Select(Text)),
        _ => JsonSerializer.Serialize(value, SlackJson.Options).Trim('"'),
    };
}
