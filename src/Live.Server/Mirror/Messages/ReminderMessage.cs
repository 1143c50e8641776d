using System.Globalization;
using Live.Announcements;
using Live.Programmes;
using Live.Reminders;
using Live.Server.Slack;

namespace Live.Server.Mirror.Messages;

/// <summary>The direct message to somebody who asked to be reminded; corrected in place when the session moves after it.</summary>
internal static class ReminderMessage
{
    public static (string Text, IList<Block> Blocks) Of(Programme programme, Session session)
    {
        var blocks = new List<Block>
        {
            Say.Section(Say.Join($"*Your reminder* – {Say.Label(session)}", $"starts at {Say.Time(programme, session.Start)}",
                Say.Text(programme.Room(session.Room).Name))),
        };
        if (SessionButtons.Of(session) is { Count: > 0 } buttons)
            blocks.Add(new ActionsBlock { Elements = buttons });
        return (string.Create(CultureInfo.InvariantCulture, $"In {Reminding.Ahead.TotalMinutes:0} minutes: {session.Label}"), blocks);
    }

    public static (string Text, IList<Block> Blocks) Corrected(Programme programme, Session session, MomentReached moment)
    {
        var before = Say.Time(programme, moment.Due + moment.Lead);
        var now = session.Cancelled ? "*cancelled*" : $"*now at {Say.Time(programme, session.Start)}*. I'll remind you again";
        return ($"{session.Title} – {(session.Cancelled ? "cancelled" : "another time")}",
            [Say.Section($"~{Say.Text(session.Title)} at {before}~ · {now}.")]);
    }
}
