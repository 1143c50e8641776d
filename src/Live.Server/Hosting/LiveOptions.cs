using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Live.Server.Hosting;

/// <summary>
/// What a deployment decides: appsettings.json, or environment variables such as <c>Live__Redis</c> and
/// <c>Live__Slack__BotToken</c>. Secrets are never written to a log.
/// </summary>
public sealed class LiveOptions
{
    /// <summary>The programme file; null for the sample, moved to today.</summary>
    public string? Programme { get; set; }

    /// <summary>The folder of the embedded log and of the secret.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Connection string of Redis; null for the embedded log.</summary>
    public string? Redis { get; set; }

    /// <summary>At least 16 characters, the same on all nodes; null for one made in the data folder. Needed with Redis.</summary>
    public string? Secret { get; set; }

    /// <summary>Where browsers reach Live; null when that is where it listens.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Where Live listens.</summary>
    public string Urls { get; set; } = "http://localhost:5080";

    /// <summary>The Slack app.</summary>
    public SlackOptions Slack { get; set; } = new();

    /// <summary>Where browsers reach Live: as configured, or on this machine where it listens.</summary>
    public Uri ReachedAt => new(PublicUrl ?? Urls.Split(';')[0].Replace("//+", "//localhost", StringComparison.Ordinal)
        .Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal));

    /// <summary>Reads and checks the configuration. Every problem is one sentence that says how to mend it.</summary>
    public static (LiveOptions Options, IReadOnlyList<string> Problems) Read(IConfiguration configuration)
    {
        var options = configuration.GetSection("Live").Get<LiveOptions>() ?? new LiveOptions();
        var problems = new List<string>();
        if (options.PublicUrl is { } url && (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
            problems.Add($"Live__PublicUrl is \"{url}\", which is no web address. Give the one that browsers use, for example https://live.example.org.");
        if (options.Secret is { Length: < 16 })
            problems.Add("Live__Secret is too short. Give at least 16 characters, for example the output of: openssl rand -base64 32");
        if (options.Redis is not null && options.Secret is null)
            problems.Add("Live__Redis is set without Live__Secret. All nodes need the same secret: give at least 16 characters.");
        if (options.Slack.BotToken is { } bot && !bot.StartsWith("xoxb-", StringComparison.Ordinal))
            problems.Add("Live__Slack__BotToken does not begin with xoxb-. Copy the \"Bot User OAuth Token\" of the Slack app.");
        if (options.Slack.AppToken is { } app && !app.StartsWith("xapp-", StringComparison.Ordinal))
            problems.Add("Live__Slack__AppToken does not begin with xapp-. Copy an \"App-Level Token\" with the scope connections:write.");
        if (options.Slack is { BotToken: not null, AppToken: null, SigningSecret: null })
            problems.Add("Live__Slack__BotToken is set alone. Add Live__Slack__AppToken (Socket Mode) or Live__Slack__SigningSecret (HTTP).");
        if (options.Slack is { BotToken: null } and ({ AppToken: not null } or { SigningSecret: not null }))
            problems.Add("Live__Slack__BotToken is missing. Copy the \"Bot User OAuth Token\" of the Slack app.");
        if (options.Programme is { } file && !File.Exists(file))
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"The programme file \"{file}\" does not exist. Live__Programme is relative to {Environment.CurrentDirectory}."));
        return (options, problems);
    }
}

/// <summary>How to reach Slack.</summary>
public sealed class SlackOptions
{
    /// <summary>xoxb-…; null for the stand-in workspace.</summary>
    public string? BotToken { get; set; }

    /// <summary>xapp-…, for Socket Mode.</summary>
    public string? AppToken { get; set; }

    /// <summary>For HTTP; used when there is no app token.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The one before, during a rotation.</summary>
    public string? PreviousSigningSecret { get; set; }

    /// <summary>Another workspace's Web API, for rehearsals; null for Slack.</summary>
    public Uri? BaseAddress { get; set; }
}
