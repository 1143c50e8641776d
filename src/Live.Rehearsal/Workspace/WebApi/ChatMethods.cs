using System.Globalization;
using System.Text.Json;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>chat.*: what the bot says.</summary>
internal sealed class ChatMethods(ApiContext context)
{
    public const string Post = "chat.postMessage";

    private readonly WorkspaceState workspace = context.Workspace;

    public Answer PostMessage(MethodCall call)
    {
        if (FindTarget(call.Text("channel")) is not { } conversation)
            return Answer.Fail("channel_not_found");
        if (MayNotPost(conversation) is { } refusal)
            return refusal;
        var (content, wrong) = MessageContent.Read(call, limitsBlockCharacters: true);
        if (content is null)
            return wrong!;
        if (content.IsEmpty)
            return Answer.Fail("no_text");
        var thread = call.Text("thread_ts");
        if (thread is { Length: > 0 } && workspace.FindMessage(conversation, thread) is null)
            return Answer.Fail("thread_not_found");

        var message = workspace.Post(conversation, ts => BotMessages.Draft(workspace, conversation.Id, ts, content) with
        {
            ThreadTs = string.IsNullOrEmpty(thread) ? null : thread,
            IsBroadcast = call.Flag("reply_broadcast"),
        });
        return Answer.Ok(new()
        {
            ["channel"] = conversation.Id,
            ["ts"] = message.Ts,
            ["message"] = Wire.Message(workspace, message, withMetadata: true),
        });
    }

    public Answer Update(MethodCall call)
    {
        if (workspace.FindConversation(call.Text("channel") ?? "") is not { } conversation)
            return Answer.Fail("channel_not_found");
        if (conversation.IsArchived)
            return Answer.Fail("is_archived");
        if (workspace.FindMessage(conversation, call.Text("ts") ?? "") is not { } before)
            return Answer.Fail("message_not_found");
        if (before.User != workspace.BotId)
            return Answer.Fail("cant_update_message");
        var (content, wrong) = MessageContent.Read(call, limitsBlockCharacters: true);
        if (content is null)
            return wrong!;
        if (content is { Text: null, Blocks: null, Attachments: null })
            return Answer.Fail("no_text");

        // What is not given stays; an empty list or object takes it away.
        var after = workspace.Edit(conversation, before.Ts, (message, _) => message with
        {
            Text = content.Text ?? message.Text,
            Blocks = content.Blocks is { } blocks ? NullIfEmpty(blocks) : message.Blocks,
            Attachments = content.Attachments is { } attachments ? NullIfEmpty(attachments) : message.Attachments,
            Metadata = content.Metadata is { } metadata ? NullIfEmpty(metadata) : message.Metadata,
        });
        if (after is null)
            return Answer.Fail("message_not_found");
        return Answer.Ok(new()
        {
            ["channel"] = conversation.Id,
            ["ts"] = after.Ts,
            ["text"] = after.Text,
            ["message"] = Wire.Message(workspace, after, withMetadata: true),
        });
    }

    public Answer Delete(MethodCall call)
    {
        if (workspace.FindConversation(call.Text("channel") ?? "") is not { } conversation)
            return Answer.Fail("channel_not_found");
        if (workspace.FindMessage(conversation, call.Text("ts") ?? "") is not { } message)
            return Answer.Fail("message_not_found");
        if (message.User != workspace.BotId)
            return Answer.Fail("cant_delete_message");
        if (workspace.Delete(conversation, message.Ts) is null)
            return Answer.Fail("message_not_found");
        return Answer.Ok(new() { ["channel"] = conversation.Id, ["ts"] = message.Ts });
    }

    public Answer PostEphemeral(MethodCall call)
    {
        if (workspace.FindChannel(call.Text("channel") ?? "") is not { } conversation)
            return Answer.Fail("channel_not_found");
        if (MayNotPost(conversation) is { } refusal)
            return refusal;
        if (workspace.FindPerson(call.Text("user") ?? "") is not { } person || person.Id != call.Text("user"))
            return Answer.Fail("user_not_found");
        if (!workspace.IsMember(conversation, person.Id))
            return Answer.Fail("user_not_in_channel");
        var (content, wrong) = MessageContent.Read(call, limitsBlockCharacters: true);
        if (content is null)
            return wrong!;
        if (content.IsEmpty)
            return Answer.Fail("no_text");
        var message = workspace.ShowEphemeral(
            person.Id,
            ts => BotMessages.Draft(workspace, conversation.Id, ts, content) with { VisibleTo = person.Id, ThreadTs = call.Text("thread_ts") });
        return Answer.Ok(new() { ["message_ts"] = message.Ts });
    }

    public Answer GetPermalink(MethodCall call)
    {
        if (workspace.FindConversation(call.Text("channel") ?? "") is not { } conversation)
            return Answer.Fail("channel_not_found");
        if (workspace.FindMessage(conversation, call.Text("message_ts") ?? "") is not { } message)
            return Answer.Fail("message_not_found");
        var link = string.Create(
            CultureInfo.InvariantCulture,
            $"{context.Address()}archives/{conversation.Id}/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}");
        return Answer.Ok(new() { ["channel"] = conversation.Id, ["permalink"] = link });
    }

    /// <summary>The conversation that a call's channel argument means; a person means the direct message with them.</summary>
    public Conversation? FindTarget(string? channel)
    {
        if (string.IsNullOrEmpty(channel))
            return null;
        if (workspace.FindChannel(channel) is { } found)
            return found;
        return channel[0] is 'U' or 'W' && workspace.FindPerson(channel) is { IsBot: false } person && person.Id == channel
            ? workspace.OpenDirect(person.Id)
            : null;
    }

    private Answer? MayNotPost(Conversation conversation)
    {
        if (conversation.IsArchived)
            return Answer.Fail("is_archived");
        if (workspace.IsMember(conversation, workspace.BotId))
            return null;
        if (conversation.Kind == ConversationKind.PrivateChannel)
            return Answer.Fail("channel_not_found");
        var mayPostAnywhere = workspace.Options.Scopes?.Contains("chat:write.public") ?? false;
        return mayPostAnywhere ? null : Answer.Fail("not_in_channel");
    }

    private static JsonElement? NullIfEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Object when !value.EnumerateObject().Any() => null,
        _ => value,
    };
}
