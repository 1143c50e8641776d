using Live.Rehearsal.People.Deeds;

namespace Live.Rehearsal.People;

/// <summary>
/// What the attendees of a day mean to do, and when: a pure function of the day and the seed. What comes of it is
/// decided by what they find when they do it.
/// </summary>
public static class CrowdPlan
{
    private const double QuestionsPerAttendee = 0.4;
    private const double VotesPerAttendee = 2.2;

    // A talk draws more questions than the same time at the posters.
    private const double TalkWeight = 3;

    private const double AskedAgain = 0.2;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Afterthought = TimeSpan.FromMinutes(2);

    /// <summary>Everything, in order of time.</summary>
    public static IReadOnlyList<Deed> Of(Day day, int seed)
    {
        Slot[] slots = [.. day.Askable];
        if (slots.Length == 0 || day.Attendees.Count == 0)
            return [];
        Deed[] questions = [.. Questions(day, slots, Scene.Choices(seed, 1))];
        return
        [
            .. questions,
            .. Alike(day, questions, Scene.Choices(seed, 4)),
            .. Votes(day, slots, Scene.Choices(seed, 2)),
            .. Mistakes(day, slots, Scene.Choices(seed, 3)),
        ];
    }

    private static IEnumerable<Deed> Questions(Day day, Slot[] slots, Random choice)
    {
        var number = 0;
        foreach (var slot in slots)
        {
            var count = (int)Math.Ceiling(day.Attendees.Count * QuestionsPerAttendee * Share(slots, slot));
            for (var i = 0; i < count; i++)
            {
                foreach (var deed in Question(day, slots, slot, ++number, choice))
                    yield return deed;
            }
        }
    }

    private static IEnumerable<Deed> Question(Day day, Slot[] slots, Slot slot, int number, Random choice)
    {
        var (user, at) = (Someone(day, choice), Moment(slot, choice));
        var text = SampleText.Of(number, choice);
        var anonymous = choice.Next(2) == 0;
        yield return Ask(day, slots, slot, at, user, number, text, anonymous, choice);
        switch (choice.Next(100))
        {
            case < 8:
                yield return new EditQuestion(at + After(choice), user, number);
                break;
            case < 14:
                yield return new WithdrawQuestion(at + After(choice), user, number);
                break;
        }
    }

    private static Deed Ask(
        Day day, Slot[] slots, Slot slot, DateTimeOffset at, string user, int number, string text, bool anonymous, Random choice)
    {
        var channel = day.Channels[slot.Room];
        PosterOnWall[] posters = [.. day.Posters.Where(poster => poster.Session == slot.Id)];
        if (posters.Length > 0 && choice.Next(100) is < 60 and var how)
            return new AskAtPoster(at, user, channel, number, text, posters[choice.Next(posters.Length)].Number, InForm: how < 20);
        return choice.Next(100) switch
        {
            < 36 => new AskByCommand(at, user, channel, number, text, Twice: choice.Next(25) == 0),
            < 46 => new AskByForm(at, user, channel, number, text, anonymous, null),
            < 52 => new AskByForm(at, user, channel, number, text, anonymous, Later(slots, slot, choice)),
            < 62 => new AskByButton(at, user, channel, number, text, anonymous),
            < 67 => new AskAtHome(at, user, number, text, anonymous),
            < 77 => new AskByMention(at, user, channel, number, text),
            < 84 => new AskInThread(at, user, channel, number, text, Marked: false),
            < 89 => new AskInThread(at, user, channel, number, text, Marked: true),
            < 95 => new AskDirectly(at, user, number, text),
            _ => new AskByShortcut(at, user, channel, number, text),
        };
    }

    /// <summary>Some ask, a moment later, nearly what somebody has just asked.</summary>
    private static IEnumerable<Deed> Alike(Day day, IEnumerable<Deed> questions, Random choice)
    {
        foreach (var ask in questions.OfType<AskByCommand>())
        {
            var user = Someone(day, choice);
            if (choice.NextDouble() < AskedAgain && user != ask.User)
                yield return new AskAlike(ask.At + Soon * (1 + choice.NextDouble()), user, ask.Channel, ask.Number, ask.Text, Votes: ask.Number % 2 == 0);
        }
    }

    private static IEnumerable<Deed> Votes(Day day, Slot[] slots, Random choice)
    {
        foreach (var slot in slots)
        {
            var count = (int)Math.Ceiling(day.Attendees.Count * VotesPerAttendee * Share(slots, slot));
            for (var i = 0; i < count; i++)
            {
                var (user, channel, at) = (Someone(day, choice), day.Channels[slot.Room], Moment(slot, choice));
                // The top of a list is read most, so the square of an even choice.
                var taste = Math.Pow(choice.NextDouble(), 2);
                var kind = choice.Next(100);
                yield return kind switch
                {
                    < 89 => new VoteOnBoard(at, user, channel, taste),
                    < 92 => new VoteInList(at, user, channel, taste),
                    _ => new VoteByReaction(at, user, channel, taste, Back: false),
                };
                if (kind < 6)
                    yield return new TakeVoteBack(at + After(choice), user, channel);
                else if (kind >= 97)
                    yield return new VoteByReaction(at + After(choice), user, channel, taste, Back: true);
            }
        }
    }

    private static IEnumerable<Deed> Mistakes(Day day, Slot[] slots, Random choice)
    {
        foreach (var slot in slots)
        {
            var channel = day.Channels[slot.Room];
            yield return new AskNothing(Moment(slot, choice), Someone(day, choice), channel);
            yield return new AskTooMuch(
                Moment(slot, choice), Someone(day, choice), channel, SampleText.TooLong(SampleText.Of(0, choice)));
        }
    }

    private static double Share(Slot[] slots, Slot slot) => Weight(slot) / slots.Sum(Weight);

    private static double Weight(Slot slot) => slot.Length.TotalMinutes * (slot.HasQuestionTime ? TalkWeight : 1);

    /// <summary>Questions come more and more until question time; at posters they come all the time.</summary>
    private static DateTimeOffset Moment(Slot slot, Random choice) =>
        slot.Start + slot.Length * (slot.HasQuestionTime ? Math.Sqrt(choice.NextDouble()) : choice.NextDouble());

    private static TimeSpan After(Random choice) => Afterthought * (0.5 + choice.NextDouble());

    private static string Someone(Day day, Random choice) => day.Attendees[choice.Next(day.Attendees.Count)];

    private static string? Later(Slot[] slots, Slot now, Random choice)
    {
        Slot[] later = [.. slots.Where(slot => slot.Start > now.Start)];
        return later.Length == 0 ? null : later[choice.Next(later.Length)].Id;
    }
}
