using Live.Programmes;
using Live.Server.Programmes.Values;
using Live.Server.Programmes.Yaml;

namespace Live.Server.Programmes.Reading;

/// <summary>The day that a list of sessions stands under.</summary>
/// <param name="Date">What times without a date are on.</param>
/// <param name="Room">Where its sessions are when they do not say; null for the file's.</param>
internal sealed record Day(DateOnly Date, RoomId? Room)
{
    /// <summary>A session of the list has gone past midnight.</summary>
    public bool IsLate { get; set; }
}

/// <summary>Reads one session at a time.</summary>
/// <param name="times">The zone's clock.</param>
/// <param name="rooms">The file's rooms.</param>
/// <param name="people">The file's people; chairs not among them are added.</param>
/// <param name="questionTime">The file's wish, or null.</param>
/// <param name="stream">The file's stream, or null.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class SessionReader(
    LocalTimes times, Rooms rooms, PeopleBook people, TimeSpan? questionTime, Uri? stream, Problems problems)
{
    private const int EarliestMorning = 6 * 60;

    private readonly PosterReader posters = new(people, problems);

    /// <summary>The session, or null when a part without which there is none cannot be read. All its problems are reported.</summary>
    public SessionDraft? Read(Node item, Day day)
    {
        if (SessionLine.Of(item) is not { } line)
        {
            if (item is not Unreadable)
                problems.Error(item, ProblemCodes.ValueShape,
                    "This is not a session.",
                    "Write \"09:10 - 09:40 Title\", or \"time:\" and \"title:\" under one hyphen.");
            return null;
        }

        var fields = new Fields(line.Rest, Keys.OfSession, problems);
        var when = When(line, fields, item, day);
        var title = Title(line, fields, item);
        var own = Kind(fields);
        var kind = own ?? SessionDefaults.Kind(title ?? "", fields.Has(Keys.Posters));
        if (fields.Has(Keys.Posters) && own is not (null or SessionKind.Poster))
            problems.Error(fields.Find(Keys.Kind)!, ProblemCodes.KeyConflict, "Only a session of kind poster has posters.", "Remove \"kind:\", or the posters.");
        var room = rooms.Of(fields, day.Room, item);
        var session = new Session(default, kind, title ?? "", when?.Start ?? default, when?.End ?? default, room ?? default,
            people.Names(fields, Keys.Speakers), people.Chairs(fields),
            QuestionTime(fields, kind, when), Stream(fields, kind), fields.Flag(Keys.Cancelled) ?? false, posters.Read(fields));
        var id = fields.Id();
        return when is null || title is null || room is null ? null : new SessionDraft(item, session, id);
    }

    private (DateTimeOffset Start, DateTimeOffset End)? When(SessionLine line, Fields fields, Node item, Day day)
    {
        if (line.When is not null && fields.Has(Keys.Time))
            problems.Error(item, ProblemCodes.KeyConflict,
                "This session says its time twice.",
                "Remove \"time:\", or the time in its first line.");
        if ((line.When ?? fields.Text(Keys.Time)) is not { } text)
        {
            if (!fields.Has(Keys.Time))
                problems.Error(item, ProblemCodes.KeyMissing,
                    "This session has no time.",
                    "Begin it with its time, as in \"09:10 - 09:40 Title\".");
            return null;
        }

        var range = TimeRange.Parse(text.Text, out var rest, out var fault);
        if (range is null || (line.When is null && rest.Length > 0))
        {
            problems.Error(text, ProblemCodes.TimeMalformed,
                $"\"{text.Text}\" {(line.When is null ? "is not" : "does not begin with")} a start and an end. {fault}".TrimEnd(),
                "Write the two times of a 24-hour clock with a hyphen between: 09:10 - 09:40.");
            return null;
        }

        if (day.IsLate && range.Start is { Date: null, Minute: < EarliestMorning })
            problems.Warning(text, ProblemCodes.TimeAfterMidnight,
                $"A session before goes past midnight, but this one is in the early morning of {Dates.Format(day.Date)}.",
                $"If the next morning is meant, write {Dates.Format(day.Date.AddDays(1))} before its time.");
        day.IsLate |= range.Start.Date is null && LocalTimes.IsNight(range);
        return times.Resolve(text, range, day.Date);
    }

    private string? Title(SessionLine line, Fields fields, Node item)
    {
        if (line.Title is not null && fields.Has(Keys.Title))
            problems.Error(item, ProblemCodes.KeyConflict,
                "This session says its title twice.",
                "Remove \"title:\", or the title in its first line.");
        if ((line.Title ?? fields.Text(Keys.Title)?.Text) is { } title)
            return title;
        // Without a time that can be read it is not known where the title begins; the time has been reported.
        if (!fields.Has(Keys.Title) && (line.When is null || TimeRange.Parse(line.When.Text, out _, out _) is not null))
            problems.Error(item, ProblemCodes.KeyMissing,
                "This session has no title.",
                "Write the title behind the time, as in \"09:10 - 09:40 Title\".");
        return null;
    }

    private SessionKind? Kind(Fields fields)
    {
        if (fields.Text(Keys.Kind) is not { } text)
            return null;
        var names = Enum.GetNames<SessionKind>();
        if (Array.Find(names, name => name.Equals(text.Text, StringComparison.OrdinalIgnoreCase)) is { } found)
            return Enum.Parse<SessionKind>(found);
        var known = names.Select(name => name.ToLowerInvariant()).ToArray();
        problems.Error(text, ProblemCodes.ValueUnknown, $"\"{text.Text}\" is not a kind of session.",
            $"{Nearest.Hint(text.Text, known)}Write one of {Words.List(known)}.");
        return null;
    }

    private TimeSpan QuestionTime(Fields fields, SessionKind kind, (DateTimeOffset Start, DateTimeOffset End)? when)
    {
        var length = when is { } slot ? slot.End - slot.Start : TimeSpan.Zero;
        if (fields.Duration(Keys.Questions) is not { } own)
            return SessionDefaults.QuestionTime(kind, length, questionTime);
        if (when is not null && own > length)
            problems.Error(fields.Find(Keys.Questions)!, ProblemCodes.QuestionsTooLong,
                $"The questions take {Durations.Say(own)}, but the whole session is {Durations.Say(length)}.",
                "The question time is the last part of the session, so it has to fit into it.");
        return own;
    }

    private Uri? Stream(Fields fields, SessionKind kind) =>
        !fields.Has(Keys.Stream) ? SessionDefaults.Stream(kind, stream)
        : fields.Find(Keys.Stream) is Scalar text && Words.IsNo(text.Text) ? null
        : fields.Link(Keys.Stream);
}
