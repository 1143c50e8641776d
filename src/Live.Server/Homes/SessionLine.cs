using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Server.Slack;

namespace Live.Server.Homes;

/// <summary>How a Home tells of one session.</summary>
internal sealed class SessionLine(Live.State state, Programme programme, HomeReader reader, DateTimeOffset now)
{
    /// <summary>What is on in a room: what it is, until when, and how many questions.</summary>
    public string Now(Session session) => $"{Label(session)}\n" + Say.Join(
        Place(session), Mirror.Messages.AnnouncementMessage.Until(programme, session), Questions(session));

    /// <summary>A session to come, in one line.</summary>
    public string ToCome(Session session) => Say.Join($"{Say.Span(programme, session)}  {Label(session)}", Place(session), Questions(session));

    /// <summary>A button for the reminder; null when there is no time, or no reason, to be reminded.</summary>
    public Button? Remind(Session session) => !Reminding.IsOffered(session, now) ? null
        : Say.Button(Reminding.Readers(state, session.Id).Contains(reader.Pseudonym) ? "✓ Reminder set" : "Remind me", Wire.RemindAction, session.Id.Value);

    /// <summary>A line with its button.</summary>
    public SectionBlock WithButton(Session session) => new() { Text = Say.Inert(ToCome(session)), Accessory = Remind(session) };

    /// <summary>The buttons of what is on.</summary>
    public List<IActionElement> Buttons(Session session)
    {
        var buttons = Mirror.Messages.SessionButtons.Of(session);
        if (Count(session) > 0)
            buttons.Add(Say.Button("See the questions", Wire.SeeAllAction, session.Id.Value));
        return buttons;
    }

    /// <summary>How many questions a session has, without those that were taken back.</summary>
    public int Count(Session session) =>
        state.Questions.CountIn(session.Id) - state.Questions.CountIn(session.Id, QuestionState.Withdrawn);

    private string? Questions(Session session) => Count(session) is > 0 and var count ? Say.Count(count, "question") : null;

    private static string Label(Session session) => session.Cancelled ? $"~{Say.Text(session.Title)}~ cancelled" : Say.Label(session);

    private string? Place(Session session) => programme.Rooms.Length > 1 ? Say.Text(programme.Room(session.Room).Name) : null;
}
