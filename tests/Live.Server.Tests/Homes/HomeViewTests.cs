using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Server.Homes;
using Live.Server.Tests.App;
using Live.Slack;
using Live.Slack.Blocks;

namespace Live.Server.Tests.Homes;

public sealed class HomeViewTests
{
    private static readonly HomeReader Attendee = new("me", "me-anonymously", "U0ME", null);

    [Fact]
    public void An_attendee_sees_now_then_next_then_the_own_questions_then_the_rest_of_the_day()
    {
        var home = Home("10:10", Attendee, facts:
        [
            new QuestionAsked(new("q1"), ADay.Talk1, "Mine by <name>?", "me", "Me", Origin.Slack),
            new QuestionAsked(new("q2"), ADay.Talk1, "Somebody's?", "other", "Other", Origin.Slack),
        ]);
        var order = new[]
        {
            "Sample Day", "*Now*", "*Invited Talk 1* · Ada Sample\nHall A · talk until", "2 questions", "Watch live", "Ask a question", "See the questions",
            "*Panel*\nHall B", "*Next*", "*Coffee*", "*My questions*", "“Mine by &lt;name&gt;?”\nreceived · Invited Talk 1", "*Later today*", "*Invited Talk 2* · Bo Sample, Cy Sample", "Remind me",
        };
        Assert.Equal(order, order.OrderBy(text => home.IndexOf(text, StringComparison.Ordinal)));
        Assert.All(order, text => Assert.Contains(text, home, StringComparison.Ordinal));
        Assert.DoesNotContain("Somebody's?", home, StringComparison.Ordinal);
        Assert.DoesNotContain("You chair", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Running late", home, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_asked_anonymously_is_there_as_well_with_where_each_stands_and_the_newest_five_are_shown()
    {
        Fact[] asked = [.. Enumerable.Range(1, 6).Select(number => new QuestionAsked(
            new($"q{number}"), ADay.Talk1, $"Question {number}?", number == 6 ? "me-anonymously" : "me", number == 6 ? null : "Me", Origin.Slack))];
        var home = Home("10:10", Attendee, facts:
        [
            .. asked, new QuestionQueued(new("q6"), QuestionState.Waiting), new QuestionPut(new("q6"), QuestionState.Queued, null),
            new QuestionDismissed(new("q5"), QuestionState.Waiting, "asked already"), new VoteCast(new("q4"), "other"),
        ]);
        Assert.Contains("“Question 6?”\n● *being asked now* · Invited Talk 1 · asked anonymously", home, StringComparison.Ordinal);
        Assert.Contains("“Question 5?”\nset aside by the chair · _asked already_", home, StringComparison.Ordinal);
        Assert.Contains("“Question 4?”\nreceived · Invited Talk 1 · ▲ 1", home, StringComparison.Ordinal);
        Assert.DoesNotContain("“Question 1?”", home, StringComparison.Ordinal);
        Assert.Contains("and 1 earlier question", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reminder_shows_that_it_is_set()
    {
        Fact[] set = [new ReminderSet(ADay.Talk2, "me", true)];
        Assert.Contains("✓ Reminder set", Home("10:10", Attendee, facts: set), StringComparison.Ordinal);
        Assert.DoesNotContain("✓ Reminder set", Home("10:10", Attendee with { Pseudonym = "other" }, facts: set), StringComparison.Ordinal);
        Assert.DoesNotContain("Reminder set", Home("10:56", Attendee, facts: set), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chair_finds_the_own_sessions_and_the_screen_on_top()
    {
        var home = Home("10:10", Of("wei"));
        Assert.Contains("*You chair*\nnow  *Invited Talk 1* · Ada Sample · Hall A\nnow  *Panel* · Hall B", home, StringComparison.Ordinal);
        Assert.True(home.IndexOf("Open my screen", StringComparison.Ordinal) < home.IndexOf("*Now*", StringComparison.Ordinal));
        Assert.DoesNotContain("Running late", home, StringComparison.Ordinal);
        Assert.DoesNotContain("*You chair*", Home("12:30", Of("wei")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organizer_sees_what_went_wrong_and_what_went_out()
    {
        var start = new Moment(MomentKind.Start, ADay.Talk1, ADay.At("10:00"), TimeSpan.Zero);
        var panel = new Moment(MomentKind.Start, ADay.Panel, ADay.At("10:00"), TimeSpan.Zero);
        var home = Home("10:10", Of("olga"), facts:
        [
            new MomentReached(start.Id, start.Session, start.Kind, start.Due, start.Lead, MomentOutcome.Sent, null),
            new MessagePosted(MessageKeys.Announcement(start.Id), "C0HALL-A", "1.0", "hash"),
            new MomentReached(panel.Id, panel.Session, panel.Kind, panel.Due, panel.Lead, MomentOutcome.Sent, null),
            new MessageRefused(MessageKeys.Announcement(panel.Id), "hash", "the channel is archived"),
        ]);
        Assert.Contains("1 sent, 0 late, 1 failed", home, StringComparison.Ordinal);
        Assert.Contains("start of Panel · *failed* · the channel is archived", home, StringComparison.Ordinal);
        Assert.Contains("start of Invited Talk 1 · sent", home, StringComparison.Ordinal);
        Assert.Contains("Running late…", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Running late…", Home("12:30", Of("olga")), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_day_its_programme_stands_under_its_date_and_nothing_is_now()
    {
        var home = Home("10:10", Attendee, daysLater: -1);
        Assert.Contains("^{date_long}|", home, StringComparison.Ordinal);
        Assert.Contains("*Invited Talk 1*", home, StringComparison.Ordinal);
        Assert.Contains("Remind me", home, StringComparison.Ordinal);
        Assert.DoesNotContain("*Now*", home, StringComparison.Ordinal);
        Assert.DoesNotContain("*Next*", home, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_day_it_says_so()
    {
        var home = Home("12:30", Attendee, facts: [new QuestionAsked(new("q1"), ADay.Talk1, "Mine?", "me", "Me", Origin.Slack)]);
        Assert.Contains("*The programme is over.*", home, StringComparison.Ordinal);
        Assert.Contains("Over: 4 sessions · 1 question asked", home, StringComparison.Ordinal);
        Assert.Contains("“Mine?”", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_sessions_it_says_that_nothing_is_on()
    {
        var programme = ADay.Programme with { Sessions = [.. ADay.Programme.Sessions.Where(session => session.Id == ADay.Talk2)] };
        Assert.Contains("Nothing is on right now.", Home("10:40", Attendee, programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_session_is_struck_out_without_a_reminder()
    {
        var home = Home("10:10", Attendee, ADay.With(ADay.Talk2, talk => talk with { Cancelled = true }));
        Assert.Contains("~Invited Talk 2~ cancelled", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Remind me", home, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 15)]
    [InlineData(4, 40)]
    [InlineData(30, 4)]
    [InlineData(1, 200)]
    public void However_full_the_day_is_it_fits_and_tells_of_what_comes_first(int rooms, int sessions)
    {
        var programme = Full(rooms, sessions);
        foreach (var (time, reader) in new[] { ("08:00", Of("olga")), ("10:10", Of("olga")), ("10:10", Attendee), ("23:00", Attendee) })
        {
            var blocks = Blocks(time, reader, programme);
            Assert.InRange(blocks.Count + 1, 3, 100); // and the last line
            Assert.All(blocks.OfType<SectionBlock>(), block => Assert.InRange(block.Text!.Text.Length, 1, 3000));
        }
    }

    [Fact]
    public void All_of_sixty_sessions_in_four_rooms_are_told_and_can_be_reminded_of()
    {
        var programme = Full(4, 15);
        var home = Home("08:00", Attendee, programme);
        Assert.All(programme.Sessions, session => Assert.Contains(session.Title, home, StringComparison.Ordinal));
        Assert.Equal(60, Blocks("08:00", Attendee, programme).OfType<SectionBlock>().Count(block => block.Accessory is Button { ActionId: "remind" }));
    }

    private static Programme Full(int rooms, int sessions) => ADay.Programme with
    {
        Rooms = [.. Enumerable.Range(0, rooms).Select(room => new Room(new($"room-{room}"), $"A room with a long name {room}", null))],
        Sessions = Programme.InOrder(
            from room in Enumerable.Range(0, rooms)
            from number in Enumerable.Range(0, sessions)
            let start = ADay.At("10:00") + TimeSpan.FromMinutes(12.0 * 60 / sessions * number)
            select new Session(new(string.Create(CultureInfo.InvariantCulture, $"s-{room}-{number}")), SessionKind.Talk,
                string.Create(CultureInfo.InvariantCulture, $"Session {number} of room {room}, {new string('x', 150)}"), start, start.AddMinutes(12.0 * 60 / sessions), new($"room-{room}"),
                [new string('y', 200)], [new("olga")], TimeSpan.Zero)),
    };

    private static HomeReader Of(string person) => Attendee with { Person = ADay.Programme.Find(new PersonId(person)) };

    private static string Home(string time, HomeReader reader, Programme? programme = null, int daysLater = 0, params Fact[] facts) =>
        Texts(JsonSerializer.SerializeToElement(Blocks(time, reader, programme, daysLater, facts), SlackJson.Options));

    private static List<Block> Blocks(string time, HomeReader reader, Programme? programme = null, int daysLater = 0, params Fact[] facts)
    {
        Fact[] all = [new ProgrammePublished(programme ?? ADay.Programme, "a file"), .. facts];
        var state = Fold.Apply(Live.State.Empty, all.Select((fact, index) =>
            new Entry(index + 1, ADay.At("09:00").AddSeconds(index), Who.System, fact, $"key {index}")));
        return HomeView.Of(state, state.Programme!, reader, ADay.At(time).AddDays(daysLater));
    }

    private static string Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => string.Concat(node.EnumerateArray().Select(Texts)),
        JsonValueKind.Object => string.Concat(node.EnumerateObject().Select(property =>
            property.NameEquals("text") && property.Value.ValueKind is JsonValueKind.String ? property.Value.GetString() + "\n" : Texts(property.Value))),
        _ => "",
    };
}
