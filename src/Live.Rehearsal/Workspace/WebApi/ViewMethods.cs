using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;

namespace Live.Rehearsal.Workspace.WebApi;

/// <summary>views.*: modals and the Home tab.</summary>
internal sealed class ViewMethods(ApiContext context)
{
    public Answer Open(MethodCall call)
    {
        if (!TryView(call, "modal", out var view, out var refusal) || !TryExchange(call, out var trigger, out refusal))
            return refusal;
        return Opened(trigger, context.Views.Open(trigger.User, view));
    }

    public Answer Push(MethodCall call)
    {
        if (!TryView(call, "modal", out var view, out var refusal) || !TryExchange(call, out var trigger, out refusal))
            return refusal;
        var stack = context.Views.StackOf(trigger.User);
        if (trigger.ViewId is null || stack.IsEmpty)
            return Answer.Fail("not_found");
        return context.Views.Push(trigger.User, view) is { } pushed ? Opened(trigger, pushed) : Answer.Fail("push_limit_reached");
    }

    public Answer Update(MethodCall call)
    {
        if (context.Views.Find(call.Text("view_id"), call.Text("external_id")) is not { Type: "modal" or "home" } before)
            return Answer.Fail("not_found");
        if (!TryView(call, before.Type, out var view, out var refusal))
            return refusal;
        if (call.Text("hash") is { Length: > 0 } hash && hash != before.Hash)
            return Answer.Fail("hash_conflict");
        return context.Views.Update(before.Id, view) is { } after ? Shown(after) : Answer.Fail("not_found");
    }

    public Answer Publish(MethodCall call)
    {
        if (context.Workspace.FindPerson(call.Text("user_id") ?? "") is not { IsBot: false } person || person.Id != call.Text("user_id"))
            return Answer.Fail("user_not_found");
        if (!TryView(call, "home", out var view, out var refusal))
            return refusal;
        if (call.Text("hash") is { Length: > 0 } hash && context.Views.HomeOf(person.Id) is { } before && before.Hash != hash)
            return Answer.Fail("hash_conflict");
        return Shown(context.Views.Publish(person.Id, view));
    }

    private static bool TryView(MethodCall call, string type, out JsonElement view, out Answer refusal)
    {
        view = default;
        if (!call.TryJson("view", out var node) || node is not JsonObject definition)
        {
            refusal = Answer.Fail("invalid_arguments", "[ERROR] missing required field: view");
            return false;
        }

        if (ViewRules.IsTooLarge(definition))
        {
            refusal = Answer.Fail("view_too_large");
            return false;
        }

        var mistakes = ViewRules.Check(definition, type);
        refusal = Answer.Fail("invalid_arguments", mistakes.Select(mistake => "[ERROR] " + mistake));
        if (mistakes.Count > 0)
            return false;
        view = definition.Frozen();
        return true;
    }

    private bool TryExchange(MethodCall call, out Trigger trigger, out Answer refusal)
    {
        var (exchanged, error) = context.Triggers.Exchange(call.Text("trigger_id"));
        trigger = exchanged!;
        refusal = Answer.Fail(error ?? "");
        return exchanged is not null;
    }

    private Answer Opened(Trigger trigger, SlackView view)
    {
        trigger.OpenedView = view.Id;
        return Shown(view);
    }

    private Answer Shown(SlackView view) => Answer.Ok(new() { ["view"] = Wire.View(context.Workspace, view) });
}
