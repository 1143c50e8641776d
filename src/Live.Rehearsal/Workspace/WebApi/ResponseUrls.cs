using System.Collections.Concurrent;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>
/// The response_urls of commands and actions: 5 posts within 30 minutes —
/// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses.
/// </summary>
internal sealed class ResponseUrls(WorkspaceState workspace)
{
    private readonly ConcurrentDictionary<string, Target> issued = new();
    private readonly ConcurrentQueue<(string Id, DateTimeOffset Until)> order = new();

    /// <param name="original">The message that was acted on, if any: the one that replace_original and delete_original mean.</param>
    public string Issue(string channel, string user, SlackMessage? original)
    {
        var now = workspace.Clock.GetUtcNow();
        while (order.TryPeek(out var oldest)
            && (oldest.Until <= now || order.Count >= SlackLimits.KeptResponseUrls) && order.TryDequeue(out oldest))
            issued.TryRemove(oldest.Id, out _);
        var id = Guid.NewGuid().ToString("N");
        var until = now + SlackLimits.ResponseUrlLife;
        issued[id] = new(channel, user, original, until);
        order.Enqueue((id, until));
        return id;
    }

    /// <summary>The HTTP status and the answer to a post.</summary>
    public (int Status, Answer Answer) Post(string id, MethodCall call)
    {
        if (!issued.TryGetValue(id, out var target) || target.Until <= workspace.Clock.GetUtcNow())
            return (404, Answer.Fail("expired_url"));
        if (!target.TryUse())
            return (404, Answer.Fail("used_url"));
        if (call.ReadError is { } unread)
            return (400, Answer.Fail(unread));
        if (workspace.FindConversation(target.Channel) is not { } conversation)
            return (404, Answer.Fail("channel_not_found"));
        if (call.Flag("delete_original"))
            return Delete(target, conversation);
        var (content, refusal) = MessageContent.Read(call, limitsBlockCharacters: false);
        if (content is null)
            return (400, refusal!);
        if (content.IsEmpty)
            return (400, Answer.Fail("no_text"));
        if (call.Flag("replace_original") && target.Original is not null)
            return Replace(target, conversation, content);
        var shown = Respond(conversation, target.User, content, call.Text("response_type") == "in_channel", call.Text("thread_ts"));
        target.Original ??= shown;
        return (200, Answer.Ok());
    }

    /// <summary>Shows a response to the person alone, or to everybody.</summary>
    public SlackMessage Respond(
        Conversation conversation, string user, MessageContent content, bool inChannel, string? thread = null) => inChannel
        ? workspace.Post(conversation, ts => BotMessages.Draft(workspace, conversation.Id, ts, content) with { ThreadTs = thread })
        : workspace.ShowEphemeral(
            user, ts => BotMessages.Draft(workspace, conversation.Id, ts, content) with { VisibleTo = user, ThreadTs = thread });

    private (int Status, Answer Answer) Delete(Target target, Conversation conversation)
    {
        var isGone = target.Original is not { } original
            || (original.VisibleTo is { } user
                ? !workspace.RemoveEphemeral(user, original.Ts)
                : workspace.Delete(conversation, original.Ts) is null);
        return isGone ? (404, Answer.Fail("message_not_found")) : (200, Answer.Ok());
    }

    private (int Status, Answer Answer) Replace(Target target, Conversation conversation, MessageContent content)
    {
        var original = target.Original!;
        var replaced = original.VisibleTo is { } user
            ? workspace.ReplaceEphemeral(user, original.Ts, Changed)
            : workspace.Edit(conversation, original.Ts, (message, _) => Changed(message));
        return replaced is null ? (404, Answer.Fail("message_not_found")) : (200, Answer.Ok());

        SlackMessage Changed(SlackMessage message) => message with
        {
            Text = content.Text ?? "",
            Blocks = content.Blocks,
            Attachments = content.Attachments,
            Metadata = content.Metadata ?? message.Metadata,
        };
    }

    private sealed class Target(string channel, string user, SlackMessage? original, DateTimeOffset until)
    {
        private int uses;

        public string Channel => channel;

        public string User => user;

        public DateTimeOffset Until => until;

        public SlackMessage? Original { get; set; } = original;

        public bool TryUse() => Interlocked.Increment(ref uses) <= SlackLimits.ResponseUrlUses;
    }
}
