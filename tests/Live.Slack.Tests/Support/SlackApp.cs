using Live.Slack.AspNetCore;
using Live.Slack.Blocks;
using Live.Slack.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Live.Slack.Tests.Support;

/// <summary>A host with every kind of handler, as the product's is, and a script in place of the product.</summary>
internal sealed class SlackApp : IAsyncDisposable
{
    public const string SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string BotToken = "xoxb-the-bots-secret";
    public const string AppToken = "xapp-the-apps-secret";

    private readonly WebApplication _host;

    private SlackApp(WebApplication host) => _host = host;

    public Script Script => _host.Services.GetRequiredService<Script>();

    public Logbook Logbook => _host.Services.GetRequiredService<Logbook>();

    public IServiceProvider Services => _host.Services;

    public Uri Address => new(_host.Urls.Single());

    public static async Task<SlackApp> Start(
        Action<SlackEndpointConfiguration> endpoints,
        TimeProvider? clock = null,
        Action<AspNetSlackServiceConfiguration>? configure = null)
    {
        var logbook = new Logbook();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(logbook).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(logbook).AddSingleton<Script>().AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSlackNet(slack =>
        {
            slack.UseApiToken(BotToken)
                .UseAppLevelToken(AppToken)
                .RegisterSlashCommandHandler<ScriptedCommand>("/ask")
                .RegisterBlockActionHandler<ButtonAction, ScriptedButton>("upvote")
                .RegisterBlockOptionProvider<ScriptedOptions>("session")
                .RegisterViewSubmissionHandler<ScriptedView>("ask")
                .RegisterMessageShortcutHandler<ScriptedMessageShortcut>("make_question")
                .RegisterGlobalShortcutHandler<ScriptedGlobalShortcut>("ask_anywhere")
                .RegisterEventHandler<ReactionAdded, ScriptedReaction>()
                .RegisterEventHandler<ScriptedEvents>();
            configure?.Invoke(slack);
        });
        var app = builder.Build();
        app.UseSlackNet(endpoints);
        await app.StartAsync();
        return new SlackApp(app);
    }

    public Task Stop() => _host.StopAsync().WaitAsync(Patience.Limit);

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
