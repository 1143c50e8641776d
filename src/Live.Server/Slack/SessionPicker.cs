using System.Globalization;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Slack;

/// <summary>The menu in which one chooses a session, likeliest first.</summary>
internal static class SessionPicker
{
    private const int Most = 100; // Slack's limit of a static menu

    public static InputBlock Block(Programme programme, Session? chosen, DateTimeOffset now)
    {
        var sessions = Routing.Choices(programme, now).Take(Most).ToArray();
        var options = sessions.Select(session => Option(programme, session, now)).ToArray();
        return new InputBlock
        {
            BlockId = Wire.SessionInput,
            Label = "For which session?",
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
