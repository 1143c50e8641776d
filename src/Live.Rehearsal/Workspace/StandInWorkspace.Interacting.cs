using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;
using Live.Rehearsal.Workspace.WebApi;

namespace Live.Rehearsal.Workspace;

/// <summary>Pressing buttons, choosing from menus and from a message's shortcuts.</summary>
public sealed partial class StandInWorkspace
{
    private const string Gone = "It is not there any more.";

    /// <summary>Presses a button of a message.</summary>
    /// <param name="value">Tells buttons with the same action id apart: the button's value, or its block's id.</param>
    public Task<InteractionOutcome> ClickAsync(
        string user, SlackMessage message, string actionId, string? value = null, CancellationToken cancellationToken = default) =>
        ActAsync(Person(user), message, actionId, value, pick: null, cancellationToken);

    /// <summary>Presses a button of a modal or of the Home tab.</summary>
    public Task<InteractionOutcome> ClickAsync(
        string user, SlackView view, string actionId, string? value = null, CancellationToken cancellationToken = default) =>
        ActAsync(Person(user), view, actionId, value, pick: null, cancellationToken);

    /// <summary>Chooses from a menu of a message (or fills in a field that reports at once).</summary>
    /// <param name="pick">The option's value, a user or channel id, a date; several are separated by line breaks.</param>
    public Task<InteractionOutcome> SelectAsync(
        string user, SlackMessage message, string actionId, string pick, CancellationToken cancellationToken = default) =>
        ActAsync(Person(user), message, actionId, null, pick, cancellationToken);

    /// <inheritdoc cref="SelectAsync(string, SlackMessage, string, string, CancellationToken)"/>
    public Task<InteractionOutcome> SelectAsync(
        string user, SlackView view, string actionId, string pick, CancellationToken cancellationToken = default) =>
        ActAsync(Person(user), view, actionId, null, pick, cancellationToken);

    /// <summary>Types into an external menu and gets the bot's options.</summary>
    public async Task<SuggestionOutcome> SuggestAsync(
        string user, SlackView view, string actionId, string typed, CancellationToken cancellationToken = default)
    {
        var current = views.Find(view.Id);
        if (current?.Elements.FirstOrDefault(element => element.ActionId == actionId) is not { } field)
            return new(TimeSpan.Zero, [], Gone);
        var payload = payloads.Suggestion(Person(user), field, typed, current, null);
        var receipt = await DeliverAsync(new(ParcelKind.Suggestion, payload, TakesResponse: true), "suggestion", cancellationToken);
        return new(receipt.Elapsed, Suggested(receipt.Response), receipt.IsAcknowledged ? null : "The options could not be loaded.");
    }

    /// <summary>Chooses a registered shortcut from a message's menu.</summary>
    public async Task<InteractionOutcome> MessageShortcutAsync(
        string user, SlackMessage message, string callbackId, CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        var conversation = Channel(message.Channel).Conversation;
        var trigger = triggers.Issue(person.Id);
        var payload = payloads.MessageShortcut(
            person, message, conversation, callbackId, trigger, ResponseUrl(conversation.Id, person.Id, null));
        return await InteractAsync(payload, "message_action", trigger, conversation, person, cancellationToken);
    }

    internal async Task<InteractionOutcome> ActAsync(
        SlackPerson person, SlackMessage seen, string actionId, string? value, string? pick, CancellationToken cancellationToken)
    {
        var conversation = Channel(seen.Channel).Conversation;
        var message = seen.VisibleTo is { } user
            ? state.EphemeralsOf(user).FirstOrDefault(one => one.Ts == seen.Ts)
            : state.FindMessage(conversation, seen.Ts);
        if (message is null || Find(message.Elements, actionId, value) is not { } element)
            return new(TimeSpan.Zero, "") { Error = Gone };

        var trigger = triggers.Issue(person.Id);
        var payload = payloads.Action(
            person, message, conversation, Action(element, pick), trigger, ResponseUrl(conversation.Id, person.Id, message));
        return await InteractAsync(payload, "block_actions", trigger, conversation, person, cancellationToken);
    }

    internal async Task<InteractionOutcome> ActAsync(
        SlackPerson person, SlackView seen, string actionId, string? value, string? pick, CancellationToken cancellationToken)
    {
        var view = views.Find(seen.Id);
        if (view is null || Find(view.Elements, actionId, value) is not { } element)
            return new(TimeSpan.Zero, "") { Error = Gone };
        if (pick is not null)
            view = Fill(view.Id, new Dictionary<string, string> { [actionId] = pick })!;
        var trigger = triggers.Issue(person.Id, view.Id);
        var payload = payloads.Action(person, view, Action(element, pick), trigger);
        return await InteractAsync(payload, "block_actions", trigger, null, person, cancellationToken);
    }

    private async Task<InteractionOutcome> InteractAsync(
        JsonObject payload, string kind, string trigger, Conversation? conversation, SlackPerson person, CancellationToken cancellationToken)
    {
        var receipt = await DeliverAsync(new(ParcelKind.Interaction, payload, TakesResponse: false), kind, cancellationToken);
        if (receipt.IsAcknowledged)
            return new(receipt.Elapsed, trigger) { View = ViewOpenedBy(trigger) };
        const string error = "The app did not respond. Try again?";
        if (conversation is not null)
            ShowNotice(conversation, person, error);
        return new(receipt.Elapsed, trigger) { Error = error };
    }

    private JsonObject Action(SlackElement element, string? pick)
    {
        var action = element.Type == "button" ? new JsonObject { ["type"] = "button" } : FieldValues.Of(element, pick);
        action["action_id"] = element.ActionId;
        action["block_id"] = element.BlockId;
        action["action_ts"] = BotMessages.TsOf(Clock.GetUtcNow());
        if (element.Type == "button")
        {
            action["text"] = element.Definition.Inner("text").Node();
            if (element.Value is not null)
                action["value"] = element.Value;
        }

        return action;
    }

    private static SlackElement? Find(IReadOnlyList<SlackElement> elements, string actionId, string? value) =>
        elements.FirstOrDefault(element =>
            element.ActionId == actionId && (value is null || element.Value == value || element.BlockId == value));

    private static ImmutableArray<SuggestedOption> Suggested(JsonNode? response)
    {
        var lists = response?["option_groups"] is JsonArray groups
            ? groups.Select(group => group?["options"] as JsonArray ?? [])
            : [response?["options"] as JsonArray ?? []];
        return
        [
            .. from option in lists.SelectMany(list => list)
               where option is not null
               select new SuggestedOption(option["text"].Text("text") ?? "", option.Text("value") ?? "", option.Frozen()),
        ];
    }
}
