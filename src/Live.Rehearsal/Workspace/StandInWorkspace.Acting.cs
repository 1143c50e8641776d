using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.Blocks;
using Live.Rehearsal.Workspace.Delivery;
using Live.Rehearsal.Workspace.State;
using Live.Rehearsal.Workspace.WebApi;

namespace Live.Rehearsal.Workspace;

/// <summary>
/// Being somebody in the workspace. Users and channels go by id or by name. What needs the bot's acknowledgement completes with it;
/// what does not (a message, a reaction) is done when the call returns, and the bot hears of it as an event.
/// </summary>
public sealed partial class StandInWorkspace
{
    /// <summary>Adds a person to the workspace and to the channels that are open to all.</summary>
    public SlackPerson AddPerson(PersonOptions person) =>
        state.AddPerson(new(person.Id, person.Name, person.RealName, person.Email, person.TimeZone, person.IsBot));

    /// <summary>Types a slash command and waits for its acknowledgement.</summary>
    public async Task<InteractionOutcome> SlashCommandAsync(
        string user, string channel, string command, string text = "", CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        var conversation = Channel(channel).Conversation;
        if (Options.Commands.All(known => known.Name != command))
            return new(TimeSpan.Zero, "") { Error = $"{command} is not a valid command." };

        var trigger = triggers.Issue(person.Id);
        var payload = payloads.Command(
            person, conversation, command, TypedText.Escape(text), trigger, ResponseUrl(conversation.Id, person.Id, null));
        var receipt = await DeliverAsync(new(ParcelKind.Command, payload, TakesResponse: true), "command", cancellationToken);
        if (!receipt.IsAcknowledged)
        {
            var error = $"{command} failed because the app did not respond.";
            ShowNotice(conversation, person, error);
            return new(receipt.Elapsed, trigger) { Error = error };
        }

        return new(receipt.Elapsed, trigger)
        {
            Response = RespondToCommand(conversation, person, receipt.Response),
            View = ViewOpenedBy(trigger),
        };
    }

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

    /// <summary>Fills in a modal and submits it.</summary>
    /// <param name="values">Action id or block id → what is entered; what is not named keeps what it holds.</param>
    public async Task<SubmissionOutcome> SubmitViewAsync(
        string user, SlackView view, IReadOnlyDictionary<string, string>? values = null, CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        if (views.Find(view.Id) is null || Fill(view.Id, values ?? ImmutableDictionary<string, string>.Empty) is not { } filled)
            return new(TimeSpan.Zero) { Error = Gone };

        var complaints = Complaints(filled);
        if (!complaints.IsEmpty)
            return new(TimeSpan.Zero) { FieldErrors = complaints, View = views.ShowErrors(view.Id, complaints) };

        var trigger = triggers.Issue(person.Id, filled.Id);
        var parcel = new Parcel(ParcelKind.Interaction, payloads.Submission(person, filled, trigger), TakesResponse: true);
        var receipt = await DeliverAsync(parcel, "view_submission", cancellationToken);
        return receipt.IsAcknowledged
            ? AfterSubmission(person, filled, receipt)
            : new(receipt.Elapsed) { Error = "We had some trouble connecting. Try again?", View = filled };
    }

    /// <summary>Closes a modal (the topmost if it is not the whole stack), and tells the bot if it asked to know.</summary>
    public async Task CloseViewAsync(string user, SlackView view, bool wholeStack = false, CancellationToken cancellationToken = default)
    {
        var person = Person(user);
        var closed = views.Close(person.Id, wholeStack ? null : view.Id);
        foreach (var one in closed.Reverse().Where(one => one.NotifyOnClose))
        {
            var payload = payloads.Closing(person, one, wholeStack);
            await DeliverAsync(new(ParcelKind.Interaction, payload, TakesResponse: false), "view_closed", cancellationToken);
        }
    }

    /// <summary>Says something in a channel, in a thread, or to the bot. The bot hears of it as an event.</summary>
    /// <param name="text">As typed: @names and #channels become mentions, all else is escaped.</param>
    public Task<SlackMessage> PostMessageAsync(string user, string channel, string text, string? threadTs = null)
    {
        var person = Person(user);
        var conversation = Channel(channel).Conversation;
        state.Join(conversation, person.Id);
        return Task.FromResult(state.Post(conversation, ts => new()
        {
            Channel = conversation.Id,
            Ts = ts,
            User = person.Id,
            PostedAt = BotMessages.Moment(ts),
            Text = TypedText.WithMentions(state, text),
            ThreadTs = threadTs,
        }));
    }

    /// <summary>Changes one's own message; null if it is gone.</summary>
    public Task<SlackMessage?> EditMessageAsync(SlackMessage message, string text) => Task.FromResult(
        state.Edit(Channel(message.Channel).Conversation, message.Ts, (old, _) => old with { Text = TypedText.WithMentions(state, text) }));

    /// <summary>Deletes one's own message; false if it is gone.</summary>
    public Task<bool> DeleteMessageAsync(SlackMessage message) =>
        Task.FromResult(state.Delete(Channel(message.Channel).Conversation, message.Ts) is not null);

    /// <param name="name">An emoji's name without colons.</param>
    /// <returns>False if it was there already or the message is gone.</returns>
    public Task<bool> ReactAsync(string user, SlackMessage message, string name) =>
        Task.FromResult(state.React(Channel(message.Channel).Conversation, message.Ts, Person(user).Id, name) is true);

    public Task<bool> UnreactAsync(string user, SlackMessage message, string name) =>
        Task.FromResult(state.Unreact(Channel(message.Channel).Conversation, message.Ts, Person(user).Id, name) is true);

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

    /// <summary>Opens the bot's Home tab; the bot hears of it as an event and may publish a view.</summary>
    public Task OpenHomeAsync(string user)
    {
        var person = Person(user);
        var happened = BotEvents.HomeOpened(state, state.OpenDirect(person.Id), person.Id, views.HomeOf(person.Id));
        events.Send(state, Courier, happened);
        return Task.CompletedTask;
    }

    private const string Gone = "It is not there any more.";

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

    private async Task<Receipt> DeliverAsync(Parcel parcel, string kind, CancellationToken cancellationToken)
    {
        var receipt = Faults.IsOutage
            ? new(TimeSpan.Zero, null, "outage")
            : await Courier.DeliverAsync(parcel, cancellationToken);
        statistics.CountDelivery(kind, receipt.IsAcknowledged, receipt.Elapsed, receipt.Failure);
        return receipt;
    }

    private SlackMessage? RespondToCommand(Conversation conversation, SlackPerson person, JsonNode? response)
    {
        var fields = response switch
        {
            JsonObject given => given,
            JsonValue text => new JsonObject { ["text"] = text.ToString() },
            _ => [],
        };
        if (fields["text"] is null && fields["blocks"] is null)
            return null;
        var (content, refusal) = MessageContent.Read(new(null, fields), limitsBlockCharacters: false);
        if (content is null)
        {
            statistics.Note($"The response to a command was refused: {refusal!.Error}");
            return null;
        }

        return content.IsEmpty
            ? null
            : responseUrls.Respond(conversation, person.Id, content, fields.Text("response_type") == "in_channel");
    }

    private SubmissionOutcome AfterSubmission(SlackPerson person, SlackView view, Receipt receipt)
    {
        var outcome = new SubmissionOutcome(receipt.Elapsed);
        switch (receipt.Response.Text("response_action"))
        {
            case "errors":
                var errors = (receipt.Response!["errors"] as JsonObject ?? [])
                    .ToImmutableDictionary(error => error.Key, error => error.Value?.ToString() ?? "");
                return outcome with { FieldErrors = errors, View = views.ShowErrors(view.Id, errors) };
            case "update" when Checked(receipt.Response) is { } next:
                return outcome with { View = views.Update(view.Id, next) };
            case "push" when Checked(receipt.Response) is { } next:
                return outcome with { View = views.Push(person.Id, next) ?? view };
            case "clear":
                views.Close(person.Id);
                return outcome;
            case null:
                views.Close(person.Id, view.Id);
                return outcome with { View = ViewOf(person.Id) };
            default:
                return outcome with { Error = "We had some trouble connecting. Try again?", View = view };
        }
    }

    private JsonElement? Checked(JsonNode? response)
    {
        if (response?["view"] is not JsonObject definition)
            return null;
        var mistakes = ViewRules.Check(definition, "modal");
        if (mistakes.Count == 0)
            return definition.Frozen();
        statistics.Note("The view in a response to a submission was refused: " + string.Join("; ", mistakes));
        return null;
    }

    /// <summary>Keeps what a person has entered so far, as Slack does before it reports a click in the same view.</summary>
    internal SlackView? Fill(string viewId, IReadOnlyDictionary<string, string> values)
    {
        if (views.Find(viewId) is not { } view)
            return null;
        var entered = from element in view.Elements
                      where element.Type is not ("button" or "overflow")
                      let value = values.GetValueOrDefault(element.ActionId) ?? values.GetValueOrDefault(element.BlockId)
                      where value is not null
                      select KeyValuePair.Create((element.BlockId, element.ActionId), FieldValues.Of(element, value.Length == 0 ? null : value).Frozen());
        return views.Fill(viewId, entered);
    }

    private static ImmutableDictionary<string, string> Complaints(SlackView view)
    {
        var complaints = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var field in view.Elements.Where(element => element.InputBlock is not null))
        {
            if (FieldValues.Complaint(field, view.Values[(field.BlockId, field.ActionId)]) is { } complaint)
                complaints[field.BlockId] = complaint;
        }

        return complaints.ToImmutable();
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
        elements.FirstOrDefault(element => element.ActionId == actionId && (value is null || element.Value == value || element.BlockId == value));

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

    private void ShowNotice(Conversation conversation, SlackPerson person, string text) => state.ShowEphemeral(person.Id, ts => new()
    {
        Channel = conversation.Id,
        Ts = ts,
        User = "USLACKBOT",
        PostedAt = BotMessages.Moment(ts),
        Text = text,
        VisibleTo = person.Id,
        Subtype = "slackbot_response",
    });

    private string ResponseUrl(string channel, string user, SlackMessage? original) =>
        new Uri(Address, "response/" + responseUrls.Issue(channel, user, original)).ToString();
}
