using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>bookmarks.*: the links at the top of a channel.</summary>
internal sealed class BookmarkMethods(WorkspaceState workspace)
{
    public Answer Add(MethodCall call)
    {
        if (!TryChannel(call, out var conversation, out var refusal) || !call.TryRequire("title", out var title, out refusal))
            return refusal;
        if (call.Text("type") != "link")
            return Answer.Fail("invalid_bookmark_type");
        if (!Uri.TryCreate(call.Text("link"), UriKind.Absolute, out var link))
            return Answer.Fail("invalid_link");
        var bookmark = new SlackBookmark(workspace.NextId("Bk"), conversation.Id, title, link.ToString(), call.Text("emoji"));
        workspace.With(() =>
        {
            conversation.Bookmarks.Add(bookmark);
            return true;
        });
        workspace.Feed.Add(ChangeKind.BookmarksChanged, conversation.Id);
        return Answer.Ok(new() { ["bookmark"] = Wire.Bookmark(bookmark) });
    }

    public Answer Edit(MethodCall call)
    {
        if (!TryChannel(call, out var conversation, out var refusal))
            return refusal;
        var edited = workspace.With(() =>
        {
            var at = conversation.Bookmarks.FindIndex(bookmark => bookmark.Id == call.Text("bookmark_id"));
            return at < 0
                ? null
                : conversation.Bookmarks[at] = conversation.Bookmarks[at] with
                {
                    Title = call.Text("title") ?? conversation.Bookmarks[at].Title,
                    Link = call.Text("link") ?? conversation.Bookmarks[at].Link,
                    Emoji = call.Text("emoji") ?? conversation.Bookmarks[at].Emoji,
                };
        });
        if (edited is null)
            return Answer.Fail("not_found");
        workspace.Feed.Add(ChangeKind.BookmarksChanged, conversation.Id);
        return Answer.Ok(new() { ["bookmark"] = Wire.Bookmark(edited) });
    }

    public Answer List(MethodCall call)
    {
        if (!TryChannel(call, out var conversation, out var refusal))
            return refusal;
        var bookmarks = workspace.With(() => conversation.Bookmarks.ToArray());
        return Answer.Ok(new() { ["bookmarks"] = new JsonArray([.. bookmarks.Select(Wire.Bookmark)]) });
    }

    private bool TryChannel(MethodCall call, out Conversation conversation, out Answer refusal)
    {
        conversation = workspace.FindConversation(call.Text("channel_id") ?? "")!;
        refusal = Answer.Fail("channel_not_found");
        return conversation is not null;
    }
}
