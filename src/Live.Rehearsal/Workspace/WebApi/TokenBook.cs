namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>Which token may do what, in Slack's words if it may not.</summary>
internal sealed class TokenBook(WorkspaceOptions options)
{
    private volatile bool isRevoked;

    public void Revoke() => isRevoked = true;

    public void Restore() => isRevoked = false;

    public Answer? Refuse(string method, string? token, string? scope)
    {
        if (string.IsNullOrEmpty(token))
            return Answer.Fail("not_authed");
        var needsAppToken = method == SessionMethods.ConnectionsOpen;
        if (token == (needsAppToken ? options.BotToken : options.AppToken))
            return Answer.Fail("not_allowed_token_type");
        if (token != (needsAppToken ? options.AppToken : options.BotToken))
            return Answer.Fail("invalid_auth");
        if (isRevoked)
            return Answer.Fail("token_revoked");
        return scope is null || options.Scopes is null || options.Scopes.Contains(scope)
            ? null
            : Answer.Ok(new() { ["needed"] = scope, ["provided"] = string.Join(',', options.Scopes) }) with { Error = "missing_scope" };
    }
}
