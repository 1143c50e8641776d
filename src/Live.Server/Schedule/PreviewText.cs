using Live.Announcements;
using Live.Programmes;
using Live.Schedule;
using Live.Server.Screens.Views;

namespace Live.Server.Schedule;

/// <summary>The preview of a draft as the desk shows it: numbers and times for its own words, and the texts that are posted.</summary>
public static class PreviewText
{
    /// <summary>The view of a preview.</summary>
    /// <param name="programme">As it is now.</param>
    /// <param name="preview">What would happen.</param>
    /// <param name="cost">What it costs in Slack.</param>
    public static PreviewView Of(Programme programme, SchedulePreview preview, CostView cost) => new(
        preview.BasedOn,
        Fingerprints.Of(preview.Draft),
        preview.Draft.Headline,
        [.. ScheduleText.Lines(programme, preview.Changes)],
        [.. Posts(programme, preview.Batch)],
        [.. preview.Draft.Sessions.Select(session => new SlotView(session.Id.Value, session.Start, session.End, session.Room.Value, session.Cancelled))],
        [.. preview.Changes.SelectMany(change => Retimed(programme, preview.Told, change)).OrderBy(line => line.Was)],
        preview.Corrected,
        preview.Questions,
        [.. preview.Chairs.Select(person => person.Name)],
        [.. preview.Overlaps.Select(pair => new OverlapView(pair.A.Title, pair.A.End, pair.B.Title, pair.B.Start, programme.Room(pair.A.Room).Name))],
        preview.Changes.Select(Absorbed).FirstOrDefault(absorbed => absorbed is not null),
        ScheduleText.Telling(programme, preview),
        preview.ToldAt is null ? 0 : programme.Settings.Settle.TotalSeconds,
        cost);

    private static IEnumerable<PostView> Posts(Programme programme, ChangeBatch batch) =>
        ScheduleText.Concerned(programme, batch)
            .GroupBy(room => ScheduleText.Message(programme, batch, room.Id) ?? "")
            .Select(text => new PostView([.. text.Select(room => "#" + room.Channel).Distinct()], text.Key));

    /// <summary>Announcements are told apart by kind and lead: each is paired with itself at its new time.</summary>
    private static IEnumerable<RetimedView> Retimed(Programme programme, Live.State state, SessionChange change)
    {
        var after = Moments.Of(change.To, programme.Settings).ToArray();
        return Moments.Of(change.From, programme.Settings)
            .Where(moment => !state.Moments.ContainsKey(moment.Id) && after.All(other => other.Id != moment.Id))
            .Select(moment => new RetimedView(moment.Kind, moment.Lead.TotalMinutes, change.To.Title, moment.Due,
                after.FirstOrDefault(other => other.Kind == moment.Kind && other.Lead == moment.Lead)?.Due));
    }

    /// <summary>A session that starts later and ends as before takes a delay up.</summary>
    private static AbsorbedView? Absorbed(SessionChange change) =>
        change.To.Start > change.From.Start && change.To.End == change.From.End
            ? new AbsorbedView(change.To.Title, change.To.Length.TotalMinutes, change.From.Length.TotalMinutes)
            : null;
}
