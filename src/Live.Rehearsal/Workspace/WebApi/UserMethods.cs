using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>users.*: who people are.</summary>
internal sealed class UserMethods(WorkspaceState workspace)
{
    public Answer Info(MethodCall call) =>
        workspace.FindPerson(call.Text("user") ?? "") is { } person && person.Id == call.Text("user")
            ? Answer.Ok(new() { ["user"] = Wire.Person(workspace, person) })
            : Answer.Fail("user_not_found");

    public Answer List(MethodCall call)
    {
        var page = Paging.Page(workspace.People, call, 1_000, 1_000);
        return Answer.Ok(new()
        {
            ["members"] = new JsonArray([.. page.Items.Select(person => Wire.Person(workspace, person))]),
            ["cache_ts"] = workspace.Clock.GetUtcNow().ToUnixTimeSeconds(),
            ["response_metadata"] = page.Metadata(),
        });
    }

    public Answer LookupByEmail(MethodCall call) =>
        workspace.FindPersonByEmail(call.Text("email") ?? "") is { } person
            ? Answer.Ok(new() { ["user"] = Wire.Person(workspace, person) })
            : Answer.Fail("users_not_found");
}
