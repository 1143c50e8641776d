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
        state.AddPerson(new(person.Id, person.Name, person.RealName, person.Email, person.TimeZone, person.IsBot, person.Title));

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

    /// <summary>Says something in a channel, in a thread, or to the bot. The bot hears of it as an event.</summary>
    /// <param name="text">As typed: @names and #channels become mentions, all else is escaped.</param>
    public Task<SlackMessage> PostMessageAsync(string user, string channel, string text, string? threadTs = null)
    {
        var person = Person(user);
        var conversation = Channel(channel).Conversation;
        if (conversation.Kind == ConversationKind.Channel)
            state.Join(conversation, person.Id);
        else if (!state.IsMember(conversation, person.Id))
            throw new ArgumentException($"{person.Name} is not in this conversation", nameof(channel));
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

    /// <summary>Opens the bot's Home tab; the bot hears of it as an event and may publish a view.</summary>
    public Task OpenHomeAsync(string user)
    {
        var person = Person(user);
        var happened = BotEvents.HomeOpened(state, state.OpenDirect(person.Id), person.Id, views.HomeOf(person.Id));
        events.Send(state, courier, happened);
        return Task.CompletedTask;
    }

    private async Task<Receipt> DeliverAsync(Parcel parcel, string kind, CancellationToken cancellationToken)
    {
        var receipt = await courier.DeliverAsync(parcel, cancellationToken);
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
