using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>reactions.*: the bot's own reactions.</summary>
internal sealed class ReactionMethods(WorkspaceState workspace)
{
    public Answer Add(MethodCall call) => Change(call, workspace.React, "already_reacted");

    public Answer Remove(MethodCall call) => Change(call, workspace.Unreact, "no_reaction");

    private Answer Change(MethodCall call, Func<Conversation, string, string, string, bool?> change, string ifSame)
    {
        if (!call.TryRequire("name", out var name, out var missing))
            return missing;
        if (workspace.FindConversation(call.Text("channel") ?? "") is not { } conversation)
            return Answer.Fail("channel_not_found");
        return change(conversation, call.Text("timestamp") ?? "", workspace.BotId, name.Trim(':')) switch
        {
            null => Answer.Fail("message_not_found"),
            false => Answer.Fail(ifSame),
            true => Answer.Ok(),
        };
    }
}
