using System.Text.Json.Nodes;
using Live.Rehearsal.Workspace.State;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.Page;

/// <summary>What a person sees of the workspace, as JSON for the page.</summary>
internal sealed class PageLook(StandInWorkspace workspace)
{
    private const int MessagesAtOnce = 200;

    public IResult Workspace(string? user)
    {
        var everybody = workspace.People.Where(person => !person.IsBot).ToArray();
        if (everybody.Length == 0)
            return Results.Problem("The workspace has no people yet.", statusCode: StatusCodes.Status503ServiceUnavailable);
        var me = everybody.FirstOrDefault(person => person.Id == user) ?? everybody[0];

        var channels = workspace.Conversations.Where(channel => !channel.IsDirect && Sees(me.Id, channel));

        // The position comes first: what changes while the rest is read comes again as a change.
        var position = workspace.LastChange;
        var direct = workspace.DirectChannel(me.Id);
        return Json(new()
        {
            ["position"] = position,
            ["team"] = workspace.Options.TeamName,
            ["me"] = me.Id,
            ["bot"] = workspace.Options.Bot.Id,
            ["people"] = new JsonArray([.. workspace.People.Select(Person)]),
            ["channels"] = new JsonArray([.. channels.Select(Channel)]),
            ["direct"] = Channel(direct),
            ["commands"] = new JsonArray([.. workspace.Options.Commands.Select(command => new JsonObject
            {
                ["name"] = command.Name,
                ["description"] = command.Description,
                ["hint"] = command.UsageHint,
            })]),
            ["shortcuts"] = new JsonArray([.. workspace.Options.MessageShortcuts.Select(shortcut => new JsonObject
            {
                ["id"] = shortcut.CallbackId,
                ["name"] = shortcut.Name,
            })]),
            ["view"] = View(workspace.ViewOf(me.Id)),
            ["home"] = View(workspace.HomeOf(me.Id)),
        });
    }

    /// <summary>The newest messages of a conversation, or those before one; with what only this person sees.</summary>
    public IResult Messages(string user, string channel, string? before)
    {
        if (workspace.State.FindPerson(user) is not { } person || workspace.State.FindConversation(channel) is not { } found
            || new ChannelView(workspace.State, found) is var view && !Sees(person.Id, view))
            return Results.NotFound();
        var all = view.Messages
            .Concat(workspace.EphemeralMessages(person.Id).Where(message => message.Channel == view.Id))
            .Where(message => before is null || string.CompareOrdinal(message.Ts, before) < 0)
            .OrderBy(message => message.Ts, StringComparer.Ordinal)
            .ToArray();
        return Json(new()
        {
            ["messages"] = new JsonArray([.. all.TakeLast(MessagesAtOnce).Select(Message)]),
            ["more"] = all.Length > MessagesAtOnce,
        });
    }

    public bool Sees(string user, ChannelView channel) =>
        channel is { IsDirect: false, IsPrivate: false } || channel.Members.Contains(user);

    public JsonObject Message(SlackMessage message)
    {
        var json = Wire.Message(workspace.State, message);
        json["channel"] = message.Channel;
        json["isBot"] = message.IsFromBot;
        json["ephemeral"] = message.VisibleTo is not null;
        json["isReply"] = message.IsReply;
        json["broadcast"] = message.IsBroadcast;
        return json;
    }

    public JsonObject? View(SlackView? view)
    {
        if (view is null)
            return null;
        var json = Wire.View(workspace.State, view);
        json["errors"] = new JsonObject(view.Errors.Select(error => KeyValuePair.Create(error.Key, (JsonNode?)error.Value)));
        json["depth"] = workspace.ViewsOf(view.User).Length;
        return json;
    }

    public static JsonObject Channel(ChannelView channel) => new()
    {
        ["id"] = channel.Id,
        ["name"] = channel.Name,
        ["topic"] = channel.Topic,
        ["isPrivate"] = channel.IsPrivate,
        ["isArchived"] = channel.IsArchived,
        ["isDirect"] = channel.IsDirect,
        ["members"] = channel.Members.Length,
        ["bookmarks"] = new JsonArray([.. channel.Bookmarks.Select(Wire.Bookmark)]),
    };

    public static IResult Json(JsonObject json) => Results.Text(json.ToJsonString(), "application/json; charset=utf-8");

    private static JsonObject Person(SlackPerson person) => new()
    {
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["realName"] = person.RealName,
        ["timeZone"] = person.TimeZone,
        ["isBot"] = person.IsBot,
    };
}
