using System.Globalization;

namespace Live.Rehearsal.People.Judging;

/// <summary>An announcement that the programme implies.</summary>
/// <param name="Kind">lead, start, questions or end.</param>
/// <param name="Slot">Of which session.</param>
/// <param name="Due">When, UTC.</param>
/// <param name="Lead">How long before the start; zero for the other kinds.</param>
public sealed record ExpectedAnnouncement(string Kind, Slot Slot, DateTimeOffset Due, TimeSpan Lead)
{
    /// <summary>The key that its message carries as metadata.</summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture,
        $"announcement/{Kind}{(Kind == "lead" ? $"-{Lead.TotalMinutes:0.##}" : "")}/{Slot.Id}/{Due.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");

    /// <summary>What a programme implies: worked out here once more, so that Live is not judged by its own arithmetic.</summary>
    public static IEnumerable<ExpectedAnnouncement> Of(Day day, IEnumerable<Slot> slots)
    {
        var plan = day.Announcements;
        foreach (var slot in slots.Where(slot => !slot.Cancelled && day.Channels.ContainsKey(slot.Room)))
        {
            foreach (var lead in plan.Leads)
                yield return new ExpectedAnnouncement("lead", slot, slot.Start - lead, lead);
            if (plan.Start)
                yield return new ExpectedAnnouncement("start", slot, slot.Start, TimeSpan.Zero);
            if (plan.Questions && slot.HasQuestionTime)
                yield return new ExpectedAnnouncement("questions", slot, slot.QuestionsAt, TimeSpan.Zero);
            if (plan.End)
                yield return new ExpectedAnnouncement("end", slot, slot.End, TimeSpan.Zero);
        }
    }
}
