using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;
using Live.Server.State;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Screens;

/// <summary>However a screen came to what it shows, it shows the same.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Who_watched_from_the_start_who_came_back_and_who_came_late_show_the_same(int seed)
    {
        await using var app = await LiveApp.StartAsync();
        var day = new RandomDay(app, seed);
        await using var early = await app.ChairAsync("wei", ADay.Talk1);
        await day.GoOnAsync(30);
        var left = (await early.WatchChairAsync(ADay.Talk1)).Value!;
        await day.GoOnAsync(30);
        await using var back = await app.ScreenOfAsync("wei");
        await back.WatchChairAsync(ADay.Talk1); // what it showed when it left, or newer: resuming must mend either
        await back.WatchChairAsync(ADay.Talk1, left.Epoch, left.Position);
        await day.GoOnAsync(30);
        await using var late = await app.ChairAsync("olga", ADay.Talk1);

        await day.EndAsync();
        foreach (var screen in new[] { early, back, late })
            await screen.UntilChairShowsAsync(shown => shown.Find(RandomDay.Last) is not null, "the last question");
        Assert.NotEmpty(late.Chair.Questions);
        Assert.Equal(late.Chair.Content, early.Chair.Content);
        Assert.Equal(late.Chair.Content, back.Chair.Content);
    }

    [Fact]
    public async Task Two_chairs_who_act_at_once_agree()
    {
        await using var app = await LiveApp.StartAsync();
        var questions = new List<Question>();
        for (var number = 1; number <= 8; number++)
            questions.Add(await app.Mira.HasAskedAsync($"Question {number}?", "#hall-b"));
        await using var wei = await app.ChairAsync("wei", ADay.Panel);
        await using var hadi = await app.ChairAsync("hadi", ADay.Panel);
        await Task.WhenAll(questions.SelectMany(question => new[]
        {
            wei.DoAsync("Put", question.Id.Value), hadi.DoAsync("Put", question.Id.Value),
            wei.DoAsync("Answer", question.Id.Value), hadi.DoAsync("Dismiss", question.Id.Value, "asked already"),
        }));
        Assert.True(app.State.Questions.In(ADay.Panel).Count(question => question.State is QuestionState.Asking) <= 1);
        await app.Jon.HasAskedAsync("Done?", "#hall-b");
        await wei.UntilChairShowsAsync(shown => shown.Find("Done?") is not null, "the last question");
        await hadi.UntilChairShowsAsync(shown => shown.Find("Done?") is not null, "the last question");
        Assert.Equal(wei.Chair.Content, hadi.Chair.Content);
    }

    [Fact]
    public async Task A_screen_that_comes_back_learns_of_a_schedule_change_that_it_missed()
    {
        await using var app = await LiveApp.StartAsync();
        await using var wei = await app.ChairAsync("wei", ADay.Talk1);
        var known = wei.Chair;
        var moved = ADay.Programme.Find(ADay.Talk2)! with { Start = ADay.At("11:10"), End = ADay.At("11:40") };
        Assert.True((await app.Node.SubmitAsync(
            new ReleaseSchedule(1, new ScheduleDraft("Late", [moved])), Who.Person(new("olga")), "late")).Accepted);

        await using var back = await app.ScreenOfAsync("wei");
        var missed = (await back.WatchChairAsync(ADay.Talk1, known.Epoch, known.Position)).Value!;
        Assert.Equal(ADay.At("11:10"), known.With(missed).Sessions.Single(session => session.Id == "talk-2").Start);
    }

    /// <summary>Somebody does something, at random but the same for a seed.</summary>
    private sealed class RandomDay(LiveApp app, int seed)
    {
        public const string Last = "Is this the last question?";

        private readonly Random random = new(seed);
        private int count;

        public async Task GoOnAsync(int steps)
        {
            for (var step = 0; step < steps; step++)
                await DoAsync(Command());
        }

        public Task<Outcome> EndAsync() => DoAsync(new AskQuestion(new("last"), ADay.Talk1, Last, null, Origin.Slack));

        private Task<Outcome> DoAsync(ICommand command) => app.Node.SubmitAsync(
            command, command is WithdrawQuestion own && app.State.Questions.Find(own.Id) is { Floor: false } mine ? Who.Attendee(mine.Asker)
                : command is AskQuestion or CastVote or TakeBackVote ? Who.Attendee($"attendee {random.Next(5)}") : Who.Person(new("olga")), $"step {count++}");

        private ICommand Command() => random.Next(18) switch
        {
            0 or 1 => new AskQuestion(new($"q{count}"), random.Next(3) == 0 ? ADay.Panel : ADay.Talk1, $"Question {(char)('A' + random.Next(8))}, asked once more?", random.Next(2) == 0 ? "Somebody" : null, Origin.Slack),
            2 or 3 => new CastVote(Any()),
            4 => new TakeBackVote(Any()),
            5 => new QueueQuestion(Any()),
            6 => new PutQuestion(Any()),
            7 => new AnswerQuestion(Any()),
            8 => new DismissQuestion(Any(), "asked already"),
            9 => new ReturnQuestion(Any()),
            10 => new RewordQuestion(Any(), $"In other words, {count}?"),
            11 or 12 => new MergeQuestions(Any(), Any()),
            13 => new SplitQuestion(Any()),
            14 => new ArrangeQueue(ADay.Talk1, [Any(), Any()]),
            15 => new TakeFromRoom(new($"r{count}"), ADay.Talk1, random.Next(2) == 0 ? null : $"Aloud, {count}?"),
            16 => new WithdrawQuestion(Any()),
            _ => new HandOverQuestion(Any(), random.Next(2) == 0 ? ADay.Panel : ADay.Talk1),
        };

        private QuestionId Any()
        {
            var all = app.State.Questions.ById.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).ToArray();
            return all.Length == 0 ? new("none") : all[random.Next(all.Length)];
        }
    }
}
