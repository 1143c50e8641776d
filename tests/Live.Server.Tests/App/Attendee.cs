using Live.Programmes;
using Live.Questions;
using Live.Rehearsal.Workspace;
using Live.Server.Slack;

namespace Live.Server.Tests.App;

/// <summary>Somebody in the workspace, and what one does there.</summary>
internal sealed class Attendee(LiveApp app, string name)
{
    private StandInWorkspace Workspace => app.Workspace;

    public string Name => name;

    /// <summary>"/ask …" in a channel.</summary>
    public Task<InteractionOutcome> AsksAsync(string text, string channel = "#hall-a") =>
        Workspace.SlashCommandAsync(name, channel, Wire.AskCommand, text);

    /// <summary>Asks, and gives the question as the node has it.</summary>
    public async Task<Question> HasAskedAsync(string text, string channel = "#hall-a")
    {
        var outcome = await AsksAsync(text, channel);
        Assert.Null(outcome.Error);
        return app.Question(text);
    }

    /// <summary>"/live …" and the answer that only this person sees.</summary>
    public async Task<SlackMessage> TypesLiveAsync(string text, string channel = "#hall-a")
    {
        var outcome = await Workspace.SlashCommandAsync(name, channel, Wire.LiveCommand, text);
        Assert.Null(outcome.Error);
        return outcome.Response ?? throw new InvalidOperationException($"/live {text} was not answered.");
    }

    /// <summary>"/ask" alone: the modal.</summary>
    public async Task<SlackView> OpensTheAskModalAsync(string channel = "#hall-a", string text = "") =>
        (await AsksAsync(text, channel)).View ?? throw new InvalidOperationException("No modal opened.");

    /// <summary>Fills in and submits the modal.</summary>
    public Task<SubmissionOutcome> SubmitsAsync(SlackView modal, string text, SessionId? session = null, bool anonymous = false)
    {
        var values = new Dictionary<string, string> { [Wire.TextInput] = text };
        if (session is { } chosen)
            values[Wire.SessionInput] = chosen.Value;
        if (anonymous)
            values[Wire.AnonymousInput] = Wire.AnonymousInput;
        return Workspace.SubmitViewAsync(name, modal, values);
    }

    /// <summary>Asks without a name, and gives the question as the node has it.</summary>
    public async Task<Question> HasAskedAnonymouslyAsync(string text, SessionId? session = null)
    {
        var outcome = await SubmitsAsync(await OpensTheAskModalAsync(), text, session, anonymous: true);
        Assert.True(outcome.IsAccepted, outcome.Error ?? string.Join(' ', outcome.FieldErrors.Values));
        return app.Question(text);
    }

    /// <summary>Writes in a channel, in a thread, or to the app when the channel is null.</summary>
    public Task<SlackMessage> WritesAsync(string text, string? channel = "#hall-a", SlackMessage? under = null) =>
        Workspace.PostMessageAsync(name, channel ?? Workspace.DirectChannel(name).Id, text, under?.Ts);

    /// <summary>Waits for a question with these words to be there.</summary>
    public Task<Question> IsAskingAsync(string text) => app.UntilAskedAsync(text);

    /// <summary>"Send to Q&A" in a message's menu: the modal.</summary>
    public async Task<SlackView> SendsToQuestionsAsync(SlackMessage message)
    {
        var outcome = await Workspace.MessageShortcutAsync(name, message, Wire.SendToQuestionsShortcut);
        return outcome.View ?? throw new InvalidOperationException($"No modal opened: {outcome.Error}");
    }

    public Task<InteractionOutcome> PressesAsync(SlackMessage message, string action, string? value = null) =>
        Workspace.ClickAsync(name, message, action, value);

    /// <summary>Presses ▲ beside a question on its board.</summary>
    public async Task<InteractionOutcome> VotesForAsync(Question question)
    {
        var board = await app.BoardShowsAsync(question.Session, _ => true, "a board");
        if (board.Elements.All(element => element.BlockId != question.Id.Value))
            board = await app.BoardShowsAsync(question.Session, shown => shown.Contains(question.Text, StringComparison.Ordinal), question.Text);
        return await PressesAsync(board, Wire.VoteAction, question.Id.Value);
    }

    public Task<InteractionOutcome> PressesAsync(SlackView view, string action, string? value = null) =>
        Workspace.ClickAsync(name, view, action, value);

    /// <summary>Opens Live's Home.</summary>
    public Task OpensTheHomeAsync() => Workspace.OpenHomeAsync(name);

    /// <summary>Waits for the Home to show something.</summary>
    public Task<SlackView> HomeShowsAsync(string text) => app.UntilAsync(
        workspace => workspace.HomeOf(name) is { } home && home.ShownText.Contains(text, StringComparison.Ordinal) ? home : null,
        () => $"“{text}” on the Home of {name}; it shows: {Workspace.HomeOf(name)?.ShownText}");

    /// <summary>Waits for the only direct message to show something.</summary>
    public Task<SlackMessage> DirectMessageShowsAsync(string text) => app.UntilAsync(
        workspace => workspace.DirectMessages(name).SingleOrDefault(message => message.ShownText.Contains(text, StringComparison.Ordinal)),
        () => $"“{text}” in {name}'s direct messages; they are: {Texts(Workspace.DirectMessages(name))}");

    /// <summary>Waits for something that only this person sees.</summary>
    public Task<SlackMessage> IsToldAsync(string text) => app.UntilAsync(
        workspace => workspace.EphemeralMessages(name).LastOrDefault(message => message.ShownText.Contains(text, StringComparison.Ordinal)),
        () => $"“{text}” shown to {name} alone; shown are: {Texts(Workspace.EphemeralMessages(name))}");

    /// <summary>Waits for a modal.</summary>
    public Task<SlackView> SeesModalAsync(string title) => app.UntilAsync(
        workspace => workspace.ViewOf(name) is { } view && view.Title == title ? view : null, () => $"the modal “{title}” of {name}");

    /// <summary>Waits for an open modal to show something.</summary>
    public Task<SlackView> ModalShowsAsync(string text) => app.UntilAsync(
        workspace => workspace.ViewOf(name) is { } view && view.ShownText.Contains(text, StringComparison.Ordinal) ? view : null,
        () => $"“{text}” in the modal of {name}; it shows: {app.Workspace.ViewOf(name)?.ShownText}");

    private static string Texts(IEnumerable<SlackMessage> messages) => string.Join(" | ", messages.Select(message => message.ShownText));
}
