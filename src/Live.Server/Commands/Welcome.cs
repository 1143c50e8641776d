using System.Globalization;
using Live.Programmes;
using Live.Server.Access;
using Live.Server.Hosting;
using Live.Server.State;

namespace Live.Server.Commands;

/// <summary>The first thing one reads: what runs, where it is kept, and the few links one needs.</summary>
internal static class Welcome
{
    public static void Write(TextWriter output, IServiceProvider services, LiveOptions options, ProgrammeSource source)
    {
        var node = services.GetRequiredService<Node>();
        var links = services.GetRequiredService<Links>();
        var addresses = services.GetRequiredService<Addresses>();
        var (programme, now) = (node.State.Programme!, node.Now);
        string Token(Person person) => links.Make(programme.Id, person.Id, now);

        var log = options.Redis is null ? $"{Path.Combine(options.Data, programme.Id)} (embedded)" : "Redis";
        output.WriteLine($"Live · {programme.Name}{(source.IsSample ? " (sample, moved to today)" : "")}");
        output.WriteLine($"  Log                  {log}");
        if (options.Slack.BotToken is null)
            output.WriteLine($"  Ask as an attendee   {new Uri(addresses.Root, "/slack/")}   a stand-in workspace: no Slack tokens are set");
        if (Chair(programme, now) is { } chair)
            output.WriteLine($"  Chair                {addresses.Chair(null, Token(chair))}   opens as {chair.Name}");
        output.WriteLine($"  Stage                {addresses.Stage(null, links.MakeForProjector(programme.Id, now))}");
        output.WriteLine($"  Attendees' page      {addresses.Join(services.GetRequiredService<JoinCodes>().Remote(programme.Id))}   for people without Slack, from afar");
        if (programme.People.FirstOrDefault(person => person.Organizer) is { } organizer)
        {
            output.WriteLine($"  Organizers           {addresses.Desk(Token(organizer))}   opens as {organizer.Name}");
            output.WriteLine($"  Report               {addresses.Report(null, Token(organizer))}   what has happened so far");
        }

        output.WriteLine($"{Next(programme, now)} Ctrl+C stops; what was asked is kept.");
    }

    /// <summary>The chair of what is on or next.</summary>
    private static Person? Chair(Programme programme, DateTimeOffset now) =>
        programme.Sessions.Where(session => session.End > now && session.TakesQuestions && session.QuestionTime > TimeSpan.Zero)
            .SelectMany(session => session.Chairs).Select(programme.Find).FirstOrDefault(person => person is not null);

    private static string Next(Programme programme, DateTimeOffset now)
    {
        if (programme.Sessions.FirstOrDefault(session => !session.Cancelled && session.Start > now) is not { } next)
            return "Nothing else is planned.";
        var left = next.Start - now;
        return left < TimeSpan.FromMinutes(2)
            ? string.Create(CultureInfo.InvariantCulture, $"{next.Title} starts in {Math.Max(0, left.TotalSeconds):0} seconds.")
            : $"{next.Title} starts {Local(programme, next.Start)} ({programme.TimeZone}).";
    }

    private static string Local(Programme programme, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(programme.TimeZone))
            .ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);
}
