using Live.Server.Homes;
using Live.Server.Hosting;
using Live.Server.Mirror;
using Live.Server.Screens;
using Live.Server.Slack.Organizing;
using Live.Server.Slack.Writing;

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
                .RegisterBlockActionHandler<ButtonAction, AskAtPosterButton>(Wire.AskPosterAction)
                .RegisterBlockActionHandler<StaticSelectAction, AskModalSession>(Wire.SessionInput)
                .RegisterBlockOptionProvider<PosterOptions>(Wire.PosterInput)
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
                .RegisterBlockActionHandler<ButtonAction, AnswerButton>(Wire.AnswerAction)
                .RegisterBlockActionHandler<ButtonAction, AnswerThisButton>(Wire.AnswerThisAction)
                .RegisterBlockActionHandler<ButtonAction, InWritingButton>(Wire.InWritingAction)
                .RegisterBlockActionHandler<ButtonAction, ScheduleChanges>(Wire.HoldChangeAction)
                .RegisterBlockActionHandler<ButtonAction, HeldDrafts>(Wire.SendHeldAction)
                .RegisterBlockActionHandler<ButtonAction, HeldDrafts>(Wire.DropHeldAction)
                .RegisterBlockActionHandler<ButtonAction, Announcing>(Wire.SendBroadcastAction)
                .RegisterBlockActionHandler<ButtonAction, Announcing>(Wire.HoldBroadcastAction)
                .RegisterBlockActionHandler<ButtonAction, Announcing>(Wire.UndoBroadcastAction)
                .RegisterBlockActionHandler<ButtonAction, OrganizerCommands>(Wire.ChooseAction)
                .RegisterBlockActionHandler<ButtonAction, LinkButton>(Wire.LinkAction)
                .RegisterBlockActionHandler<ButtonAction, LinkButton>(Wire.DeskLinkAction)
                .RegisterEventHandler<ThreadReplies>()
                .RegisterViewSubmissionHandler<OrganizerCommands>(Wire.ChangeView)
                .RegisterEventHandler<HomeTab>()
                .RegisterBlockActionHandler<ButtonAction, RemindButton>(Wire.RemindAction)
                .RegisterBlockActionHandler<ButtonAction, LinksButton>(Wire.MyLinksAction)
                .RegisterBlockActionHandler<ButtonAction, ChangeFormButton>(Wire.DelayAction)
                .RegisterBlockActionHandler<ButtonAction, ChangeFormButton>(Wire.AnnounceAction)
                .RegisterViewSubmissionHandler<AskModal>(Wire.AskView)
                .RegisterViewSubmissionHandler<AnswerButton>(Wire.AnswerView)
                .RegisterViewSubmissionHandler<EditQuestion>(Wire.EditView)
                .RegisterViewSubmissionHandler<RedirectQuestion>(Wire.RedirectView)
                .RegisterBlockActionHandler<ButtonAction, CheckInButton>(Wire.CheckInAction)
                .RegisterBlockActionHandler<ButtonAction, GotItButton>(Wire.GotItAction);
            foreach (var action in Wire.MakeChairActions)
                c.RegisterBlockActionHandler<ButtonAction, MakeChairButton>(action);
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
            .AddSingleton<AskAtPoster>()
            .AddSingleton<IAnswerThread, LeftoverThreads>()
            .AddSingleton<IAnswerThread, PosterThreads>()
            .AddSingleton<PersonalLinks>()
            .AddSingleton<TellChair>()
            .AddScoped<ScheduleChanges>()
            .AddScoped<HeldDrafts>()
            .AddScoped<Announcing>()
            .AddScoped<OrganizerCommands>()
            .AddSingleton<IRecipients>(provider => provider.GetRequiredService<SlackPeople>())
            .AddMirror()
            .AddHomes()
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

        public TimeSpan Behind => TimeSpan.Zero;

        public Trouble? Trouble => null;
    }
}
