using Live.Programmes;

namespace Live.Server.Slack;

/// <summary>The programme in Slack, every time in the reader's own zone.</summary>
internal static class ProgrammeAnswers
{
    /// <summary>What is on in each room, and what is next.</summary>
    public static SlashCommandResponse Now(Programme programme, DateTimeOffset now)
    {
        var lines = programme.Rooms.SelectMany(room => new[]
        {
            programme.On(room.Id, now) is { } on
                ? $"*Now* in {Say.Text(room.Name)}: {Say.Label(on)}, until {Say.Time(programme, on.End)}"
                  + (on.Stream is { } stream ? $" · <{stream.AbsoluteUri}|watch live>" : "")
                : $"Nothing is on in {Say.Text(room.Name)} right now.",
            programme.Next(room.Id, now) is { } next
                ? $"*Next* at {Say.Time(programme, next.Start)}: {Say.Label(next)}"
                : "Nothing else is planned here.",
        });
        return Answers.Blocks($"What is on at {programme.Name}", [.. Say.Sections(lines, "\n")]);
    }

    /// <summary>The day that is on, or the next one.</summary>
    public static SlashCommandResponse Schedule(Live.State state, Programme programme, DateTimeOffset now)
    {
        var today = Say.Local(programme, now).Date;
        var days = programme.Sessions.GroupBy(session => Say.Local(programme, session.Start).Date).OrderBy(day => day.Key).ToArray();
        var day = days.FirstOrDefault(day => day.Key >= today) ?? days[^1];
        return Answers.Blocks($"The schedule of {programme.Name}",
        [
            Say.Section($"*{Say.Text(programme.Name)}* · times are yours"),
            .. Say.Sections(day.Select(session => Line(state, programme, session, now)), "\n"),
        ]);
    }

    private static string Line(Live.State state, Programme programme, Session session, DateTimeOffset now)
    {
        var questions = state.Questions.CountIn(session.Id);
        var line = Say.Join(
            $"{Say.Span(programme, session)}  {(session.Cancelled ? $"~{Say.Text(session.Title)}~ cancelled" : Say.Label(session))}",
            programme.Rooms.Length > 1 ? Say.Text(programme.Room(session.Room).Name) : null,
            questions > 0 ? Say.Count(questions, "question") : null);
        return session.IsOn(now) ? $"*▸* {line}" : line;
    }
}
