using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>conversations.*: where people are, and what was said there.</summary>
internal sealed class ConversationMethods(ApiContext context)
{
    private readonly WorkspaceState workspace = context.Workspace;

    public Answer Open(MethodCall call)
    {
        if (call.Text("channel") is { Length: > 0 } id)
        {
            return workspace.FindConversation(id) is { } known
                ? Answer.Ok(new() { ["channel"] = new JsonObject { ["id"] = known.Id } })
                : Answer.Fail("channel_not_found");
        }

        var users = (call.Text("users") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (users.Length == 0)
            return Answer.Fail("users_list_not_supplied");
        if (users.Length > 1)
            return Answer.Fail("too_many_users", "The stand-in has no direct messages of several people");
        if (workspace.FindPerson(users[0]) is not { IsBot: false } person || person.Id != users[0])
            return Answer.Fail("user_not_found");
        var wasOpen = workspace.FindDirect(person.Id) is not null;
        var direct = workspace.OpenDirect(person.Id);
        return Answer.Ok(new()
        {
            ["no_op"] = wasOpen,
            ["already_open"] = wasOpen,
            ["channel"] = call.Flag("return_im") ? Wire.Channel(workspace, direct) : new JsonObject { ["id"] = direct.Id },
        });
    }

    public Answer List(MethodCall call)
    {
        var types = (call.Text("types") ?? "public_channel").Split(',', StringSplitOptions.TrimEntries);
        var listed = workspace.Conversations
            .Where(conversation => types.Contains(TypeOf(conversation)))
            .Where(conversation => conversation.Kind != ConversationKind.PrivateChannel || workspace.IsMember(conversation, workspace.BotId))
            .Where(conversation => !(conversation.IsArchived && call.Flag("exclude_archived")))
            .ToImmutableArray();
        var page = Paging.Page(listed, call, 100, 1_000);
        return Answer.Ok(new()
        {
            ["channels"] = new JsonArray([.. page.Items.Select(conversation => Wire.Channel(workspace, conversation))]),
            ["response_metadata"] = page.Metadata(),
        });
    }

    public Answer Info(MethodCall call) => Readable(call, needsMembership: false, out var conversation, out var refusal)
        ? Answer.Ok(new() { ["channel"] = Wire.Channel(workspace, conversation) })
        : refusal;

    public Answer Members(MethodCall call)
    {
        if (!Readable(call, needsMembership: false, out var conversation, out var refusal))
            return refusal;
        var page = Paging.Page(workspace.With(() => conversation.Members.Order(StringComparer.Ordinal).ToImmutableArray()), call, 100, 1_000);
        return Answer.Ok(new()
        {
            ["members"] = new JsonArray([.. page.Items.Select(member => (JsonNode)member)]),
            ["response_metadata"] = page.Metadata(),
        });
    }

    public Answer History(MethodCall call)
    {
        if (!Readable(call, needsMembership: true, out var conversation, out var refusal))
            return refusal;
        var (oldest, latest, inclusive) = (call.Text("oldest") ?? "0", call.Text("latest"), call.Flag("inclusive"));
        var shown = workspace.Messages(conversation)
            .Where(message => !message.IsReply || message.IsBroadcast)
            .Where(message => IsWithin(message.Ts, oldest, latest, inclusive))
            .Reverse()
            .ToImmutableArray();
        return Messages(Paging.Page(shown, call, 100, 999), call);
    }

    public Answer Replies(MethodCall call)
    {
        if (!Readable(call, needsMembership: true, out var conversation, out var refusal))
            return refusal;
        if (!call.TryRequire("ts", out var ts, out var missing))
            return missing;
        if (workspace.FindMessage(conversation, ts) is not { } asked)
            return Answer.Fail("thread_not_found");
        var parent = asked.ThreadTs ?? asked.Ts;
        var (oldest, latest, inclusive) = (call.Text("oldest") ?? "0", call.Text("latest"), call.Flag("inclusive"));
        var thread = workspace.Messages(conversation)
            .Where(message => message.Ts == parent || (message.ThreadTs == parent && IsWithin(message.Ts, oldest, latest, inclusive)))
            .ToImmutableArray();
        return Messages(Paging.Page(thread, call, 1_000, 1_000), call);
    }

    public Answer Join(MethodCall call)
    {
        if (workspace.FindConversation(call.Text("channel") ?? "") is not { Kind: ConversationKind.Channel } conversation)
            return Answer.Fail("channel_not_found");
        if (conversation.IsArchived)
            return Answer.Fail("is_archived");
        var isNew = workspace.Join(conversation, workspace.BotId);
        var fields = new JsonObject { ["channel"] = Wire.Channel(workspace, conversation) };
        if (!isNew)
            fields["warning"] = "already_in_channel";
        return Answer.Ok(fields);
    }

    public Answer SetTopic(MethodCall call)
    {
        if (!Readable(call, needsMembership: true, out var conversation, out var refusal))
            return refusal;
        if (conversation.IsArchived)
            return Answer.Fail("is_archived");
        if (call.Text("topic") is not { } topic)
            return Answer.Fail("invalid_arguments", "[ERROR] missing required field: topic");
        if (topic.Length > 250)
            return Answer.Fail("too_long");
        workspace.With(() => conversation.Topic = topic);
        workspace.Feed.Add(ChangeKind.ConversationChanged, conversation.Id);
        return Answer.Ok(new() { ["channel"] = Wire.Channel(workspace, conversation) });
    }

    private bool Readable(MethodCall call, bool needsMembership, out Conversation conversation, out Answer refusal)
    {
        conversation = workspace.FindConversation(call.Text("channel") ?? "")!;
        refusal = Answer.Fail("channel_not_found");
        if (conversation is null)
            return false;
        var isMember = workspace.IsMember(conversation, workspace.BotId);
        if (!isMember && conversation.Kind == ConversationKind.PrivateChannel)
            return false;
        refusal = Answer.Fail("not_in_channel");
        return isMember || !needsMembership;
    }

    private Answer Messages(Page<SlackMessage> page, MethodCall call) => Answer.Ok(new()
    {
        ["messages"] = new JsonArray(
            [.. page.Items.Select(message => Wire.Message(workspace, message, call.Flag("include_all_metadata")))]),
        ["has_more"] = page.Next is not null,
        ["response_metadata"] = page.Metadata(),
    });

    private static bool IsWithin(string ts, string oldest, string? latest, bool inclusive)
    {
        var low = string.CompareOrdinal(ts, oldest);
        var high = string.IsNullOrEmpty(latest) ? -1 : string.CompareOrdinal(ts, latest);
        return inclusive ? low >= 0 && high <= 0 : low > 0 && high < 0;
    }

    private static string TypeOf(Conversation conversation) => conversation.Kind switch
    {
        ConversationKind.Direct => "im",
        ConversationKind.PrivateChannel => "private_channel",
        _ => "public_channel",
    };
}
