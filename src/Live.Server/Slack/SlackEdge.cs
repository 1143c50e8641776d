using Live.Server.Hosting;
using Live.Server.Mirror;
using Live.Server.Screens;

namespace Live.Server.Slack;

/// <summary>What Live does in Slack: this list is the table of contents.</summary>
public static class SlackEdge
{
    /// <summary>Adds the handlers and the mirror; without a token there is no Slack.</summary>
    public static IServiceCollection AddSlackEdge(this IServiceCollection services, SlackOptions options)
    {
        if (options.BotToken is not { } token)
            return services.AddSingleton<ISlackStatus, NoSlack>();
        services.AddSlackNet(c =>
        {
            c.UseLimitedApi(token);
            if (options.AppToken is { } appToken)
                c.UseAppLevelToken(appToken);
            if (options.BaseAddress is { } address)
                c.UseBaseAddress(address);
            c.UseExceptionHandler<Apology>()
                .RegisterSlashCommandHandler<AskCommand>(Wire.AskCommand)
                .RegisterSlashCommandHandler<LiveCommand>(Wire.LiveCommand)
                .RegisterBlockActionHandler<ButtonAction, AskButton>(Wire.AskAction)
                .RegisterBlockActionHandler<ButtonAction, AskWordsButton>(Wire.AskWordsAction)
                .RegisterBlockActionHandler<ButtonAction, AskAnyway>(Wire.AskAnywayAction)
                .RegisterBlockActionHandler<ButtonAction, VoteInstead>(Wire.VoteInsteadAction)
                .RegisterMessageShortcutHandler<SendToQuestions>(Wire.SendToQuestionsShortcut)
                .RegisterEventHandler<AskedInMessages>()
                .RegisterEventHandler<QuestionReaction>()
                .RegisterEventHandler<VoteReaction>()
                .RegisterBlockActionHandler<ButtonAction, VoteButton>(Wire.VoteAction)
                .RegisterBlockActionHandler<ButtonAction, SeeAllButton>(Wire.SeeAllAction)
                .RegisterBlockActionHandler<ButtonAction, EditQuestion>(Wire.EditAction)
                .RegisterBlockActionHandler<ButtonAction, WithdrawButton>(Wire.WithdrawAction)
                .RegisterBlockActionHandler<ButtonAction, RedirectQuestion>(Wire.RedirectAction)
                .RegisterBlockActionHandler<ButtonAction, ScheduleChanges>(Wire.SendChangeAction)
                .RegisterBlockActionHandler<ButtonAction, ScheduleChanges>(Wire.CancelChangeAction)
                .RegisterBlockActionHandler<ButtonAction, ScheduleChanges>(Wire.UndoChangeAction)
                .RegisterBlockActionHandler<ButtonAction, LinkButton>(Wire.LinkAction)
                .RegisterBlockActionHandler<ButtonAction, LinkButton>(Wire.DeskLinkAction)
                .RegisterViewSubmissionHandler<AskModal>(Wire.AskView)
                .RegisterViewSubmissionHandler<EditQuestion>(Wire.EditView)
                .RegisterViewSubmissionHandler<RedirectQuestion>(Wire.RedirectView);
        });
        return services
            .AddSingleton<CallLimits>()
            .AddSingleton<SlackPeople>()
            .AddSingleton<SlackChannels>()
            .AddSingleton<SlackSelf>()
            .AddSingleton<MessageReader>()
            .AddSingleton<MessageSources>()
            .AddSingleton<MessageRouting>()
            .AddSingleton<MessageQuestions>()
            .AddSingleton<PrivateWords>()
            .AddSingleton<Asking>()
            .AddSingleton<PersonalLinks>()
            .AddScoped<ScheduleChanges>()
            .AddSingleton<IRecipients>(provider => provider.GetRequiredService<SlackPeople>())
            .AddMirror()
            .AddHostedService<SlackGreeting>();
    }

    /// <summary>Lets Slack's requests in: over sockets when there is an app token, else over HTTP with signatures.</summary>
    public static void UseSlackEdge(this WebApplication app, SlackOptions options)
    {
        if (options.BotToken is null)
            return;
        app.UseSlackNet(c =>
        {
            if (options.AppToken is not null)
                c.UseSocketMode(true);
            else
                c.UseSigningSecret(options.SigningSecret ?? "", options.PreviousSigningSecret);
        });
    }

    private sealed class NoSlack : ISlackStatus
    {
        public int Waiting => 0;

        public string? Trouble => null;
    }
}
