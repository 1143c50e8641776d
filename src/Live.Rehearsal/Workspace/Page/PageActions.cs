using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Live.Rehearsal.Workspace.Page;

/// <summary>What a person does on the page. Which fields count depends on <see cref="Kind"/>.</summary>
internal sealed record PageAct(string As, string Kind)
{
    public string? Channel { get; init; }

    public string? Text { get; init; }

    public string? Command { get; init; }

    public string? Thread { get; init; }

    public string? Ts { get; init; }

    public string? View { get; init; }

    public string? Block { get; init; }

    public string? Action { get; init; }

    /// <summary>What was chosen; null for a button.</summary>
    public string? Pick { get; init; }

    public string? Name { get; init; }

    public Dictionary<string, string>? Values { get; init; }
}

/// <summary>Carries out what is done on the page, through the same calls that simulated people use.</summary>
internal sealed class PageActions(StandInWorkspace workspace, PageLook look)
{
    private static readonly IResult Done = PageLook.Json(new() { ["ok"] = true });

    // Read here and not by the host, whose way with JSON may be another.
    private static readonly JsonSerializerOptions AsWritten = new(JsonSerializerDefaults.Web);

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        try
        {
            var what = await JsonSerializer.DeserializeAsync<PageAct>(request.Body, AsWritten, cancellationToken);
            return what is { As: not null, Kind: not null } ? await DoAsync(what, cancellationToken) : Results.BadRequest();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }

    private async Task<IResult> DoAsync(PageAct what, CancellationToken cancellationToken)
    {
        if (workspace.State.FindPerson(what.As) is not { IsBot: false } person)
            return Failed("There is nobody of that name.");
        if (what.Channel is { } id && (workspace.State.FindConversation(id) is null || !look.Sees(person.Id, workspace.Channel(id))))
            return Failed("That conversation is not there any more.");
        switch (what)
        {
            case { Kind: "command", Channel: { } channel, Command: { } command }:
                return Outcome(await workspace.SlashCommandAsync(person.Id, channel, command, what.Text ?? "", cancellationToken));
            case { Kind: "message", Channel: { } channel, Text.Length: > 0 }:
                return await SayAsync(person, channel, what);
            case { Kind: "act", Action: not null }:
                return await ActAsync(person, what, cancellationToken);
            case { Kind: "submit", View: { } view } when Find(person, view) is { } open:
                return Outcome(await workspace.SubmitViewAsync(person.Id, open, ByBlock(what), cancellationToken));
            case { Kind: "close", View: { } view } when Find(person, view) is { } open:
                await workspace.CloseViewAsync(person.Id, open, cancellationToken: cancellationToken);
                return Done;
            case { Kind: "suggest", View: { } view, Action: { } action } when Find(person, view) is { } open:
                return Suggested(await workspace.SuggestAsync(person.Id, open, action, what.Text ?? "", cancellationToken));
            case { Kind: "react", Name: { } name } when Message(person, what) is { VisibleTo: null } message:
                _ = await workspace.ReactAsync(person.Id, message, name) || await workspace.UnreactAsync(person.Id, message, name);
                return Done;
            case { Kind: "shortcut", Name: { } name } when Message(person, what) is { } message:
                return Outcome(await workspace.MessageShortcutAsync(person.Id, message, name, cancellationToken));
            case { Kind: "dismiss", Ts: { } ts }:
                workspace.State.RemoveEphemeral(person.Id, ts);
                return Done;
            case { Kind: "home" }:
                await workspace.OpenHomeAsync(person.Id);
                return Done;
            default:
                return Failed("It is not there any more.");
        }
    }

    private async Task<IResult> ActAsync(SlackPerson person, PageAct what, CancellationToken cancellationToken)
    {
        if (what.View is { } viewId)
        {
            if (Find(person, viewId) is not { } view)
                return Failed("It is not there any more.");
            workspace.Fill(view.Id, ByBlock(what));
            return Outcome(await workspace.ActAsync(person, view, what.Action!, what.Block, what.Pick, cancellationToken));
        }

        return Message(person, what) is { } message
            ? Outcome(await workspace.ActAsync(person, message, what.Action!, what.Block, what.Pick, cancellationToken))
            : Failed("It is not there any more.");
    }

    private async Task<IResult> SayAsync(SlackPerson person, string channel, PageAct what)
    {
        if (workspace.Channel(channel) is { IsArchived: true })
            return Failed("This channel is archived.");
        if (what.Text!.Length > SlackLimits.MessageText)
            return Failed("That is too long for one message.");
        await workspace.PostMessageAsync(person.Id, channel, what.Text, what.Thread);
        return Done;
    }

    private SlackMessage? Message(SlackPerson person, PageAct what)
    {
        if (what is not { Channel: { } channel, Ts: { } ts })
            return null;
        return workspace.Channel(channel).Find(ts) ?? workspace.EphemeralMessages(person.Id).FirstOrDefault(message => message.Ts == ts);
    }

    private SlackView? Find(SlackPerson person, string viewId) =>
        workspace.HomeOf(person.Id) is { } home && home.Id == viewId
            ? home
            : workspace.ViewsOf(person.Id).FirstOrDefault(view => view.Id == viewId);

    private static ImmutableDictionary<string, string> ByBlock(PageAct what) =>
        what.Values?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty;

    private static IResult Outcome(InteractionOutcome outcome) => outcome.Error is { } error ? Failed(error) : Done;

    private static IResult Outcome(SubmissionOutcome outcome) => outcome.Error is { } error
        ? Failed(error)
        : PageLook.Json(new()
        {
            ["ok"] = outcome.IsAccepted,
            ["fieldErrors"] = new JsonObject(outcome.FieldErrors.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        });

    private static IResult Suggested(SuggestionOutcome outcome) => outcome.Error is { } error
        ? Failed(error)
        : PageLook.Json(new()
        {
            ["ok"] = true,
            ["options"] = new JsonArray([.. outcome.Options.Select(option => option.Definition.Node())]),
        });

    private static IResult Failed(string error) => PageLook.Json(new() { ["ok"] = false, ["error"] = error });
}
