using Live.Server.Mirror.Kinds;
using Live.Server.Screens;

namespace Live.Server.Mirror;

/// <summary>Puts the mirror together; the list of kinds is what Live shows in Slack.</summary>
internal static class MirrorServices
{
    public static IServiceCollection AddMirror(this IServiceCollection services) => services
        .AddSingleton<IMessageKind, AnnouncementPosts>()
        .AddSingleton<IMessageKind, ChangePosts>()
        .AddSingleton<IMessageKind, BroadcastPosts>()
        .AddSingleton<IMessageKind, TopicPosts>()
        .AddSingleton<IMessageKind, BookmarkPosts>()
        .AddSingleton<IMessageKind, AskerPosts>()
        .AddSingleton<IMessageKind, BoardPosts>()
        .AddSingleton<IMessageKind, PosterPosts>()
        .AddSingleton<IMessageKind, PosterQuestionPosts>()
        .AddSingleton<IMessageKind, AuthorPosts>()
        .AddSingleton<IMessageKind, LeftoverHeads>()
        .AddSingleton<IMessageKind, LeftoverPosts>()
        .AddSingleton<IMessageKind, SpeakerPosts>()
        .AddSingleton<IMessageKind, DutyPosts>()
        .AddSingleton<IMessageKind, MissingPosts>()
        .AddSingleton<IMessageKind, ChairMessagePosts>()
        .AddSingleton<IMessageKind, MarkPosts>()
        .AddSingleton<IMessageKind, ReminderPosts>()
        .AddSingleton<Desired>()
        .AddSingleton<SlackSender>()
        .AddSingleton<SlackMirror>()
        .AddHostedService(provider => provider.GetRequiredService<SlackMirror>());
}
