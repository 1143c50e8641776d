using System.Globalization;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack;

/// <summary>The menu in which one chooses a session, likeliest first.</summary>
internal static class SessionPicker
{
    private const int Most = 100; // Slack's limit of a static menu

    /// <param name="programme">Whose sessions.</param>
    /// <param name="chosen">Chosen at first, or null.</param>
    /// <param name="now">Decides which are likeliest.</param>
    /// <param name="tells">Whether a choice is told at once, before the modal is sent.</param>
    public static InputBlock Block(Programme programme, Session? chosen, DateTimeOffset now, bool tells = false)
    {
        var sessions = Routing.Choices(programme, now).Take(Most).ToArray();
        var options = sessions.Select(session => Option(programme, session, now)).ToArray();
        return new InputBlock
        {
            BlockId = Wire.SessionInput,
            Label = "For which session?",
            DispatchAction = tells,
            Element = new StaticSelectMenu
            {
                ActionId = Wire.SessionInput,
                Placeholder = "Choose a session",
                Options = options,
                InitialOption = Array.FindIndex(sessions, session => session.Id == chosen?.Id) is >= 0 and var index ? options[index] : null,
            },
        };
    }

    public static SessionId? Chosen(ViewState state) =>
        state.GetValue<StaticSelectValue>(Wire.SessionInput, Wire.SessionInput)?.SelectedOption?.Value is { Length: > 0 } id
            ? new SessionId(id) : null;

    private static Option Option(Programme programme, Session session, DateTimeOffset now)
    {
        var when = session.IsOn(now) ? "now" : Say.Local(programme, session.Start).ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Option { Text = new PlainText(Say.Cut($"{when} · {session.Label}", 75)), Value = session.Id.Value };
    }
}
