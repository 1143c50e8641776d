using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>The days of a file, and what stands under them.</summary>
internal sealed class DaysReader(Rooms rooms, Problems problems)
{
    // Stands in for what is missing, so that the sessions can be checked all the same.
    private static readonly DateOnly SomeDay = new(2000, 1, 3);

    /// <summary>Every item of a list of sessions, read or not, with its day.</summary>
    public IEnumerable<(Node Node, Day Day)> Read(Fields file)
    {
        if (file.Has(Keys.Days) && (file.Has(Keys.Sessions) || file.Has(Keys.Date)))
            problems.Error(file.At, ProblemCodes.KeyConflict,
                "The file has both \"days\" and a \"date\" or \"sessions\" of its own.",
                "Move all sessions under \"days\".");
        if (file.Has(Keys.Sessions) || !file.Has(Keys.Days))
            foreach (var item in Sessions(file, ofDay: null))
                yield return item;
        foreach (var day in file.Items(Keys.Days))
        {
            if (day is not Mapping group)
            {
                if (day is not Unreadable)
                    problems.Error(day, ProblemCodes.ValueShape,
                        "This is not a day.",
                        "Write \"date:\" and \"sessions:\" under one hyphen.");
                continue;
            }

            var fields = new Fields(group, Keys.OfDay, problems);
            foreach (var item in Sessions(fields, rooms.Named(fields)))
                yield return item;
        }
    }

    private IEnumerable<(Node Node, Day Day)> Sessions(Fields fields, RoomId? ofDay)
    {
        if (!fields.Has(Keys.Sessions) || (fields.Find(Keys.Sessions) is Sequence { Items.IsEmpty: true }))
            problems.Error(fields.At, ProblemCodes.SessionsNone,
                "There are no sessions.",
                "Add \"sessions:\" and under it a line for each, as in \"- 09:10 - 09:40 Title\".");
        var items = fields.Items(Keys.Sessions);
        var day = new Day(Date(fields, items) ?? SomeDay, ofDay);
        return items.Select(item => (item, day));
    }

    private DateOnly? Date(Fields fields, IEnumerable<Node> items)
    {
        if (fields.Text(Keys.Date) is { } text)
        {
            if (Dates.Parse(text.Text) is { } date)
                return date;
            problems.Error(text, ProblemCodes.DateMalformed,
                $"\"{text.Text}\" is not a date that can be.",
                "Write year, month and day, as in 2024-05-11.");
        }
        else if (!fields.Has(Keys.Date) && !items.All(HasDate))
            problems.Error(fields.At, ProblemCodes.KeyMissing,
                "It is not said on which day the sessions are.",
                "Add \"date:\", as in \"date: 2024-05-11\".");
        return null;
    }

    private static bool HasDate(Node item) => SessionLine.Of(item) is { When: { } when }
        ? TimeRange.Parse(when.Text, out _, out _) is { Start.Date: not null }
        : item is Mapping group && group.Entries.Any(entry => Keys.OfSession.Find(entry.Key.Text) == Keys.Time
            && entry.Value is Scalar time && TimeRange.Parse(time.Text, out _, out _) is { Start.Date: not null });
}
