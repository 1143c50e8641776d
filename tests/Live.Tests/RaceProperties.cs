using FsCheck;
using FsCheck.Fluent;
using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Reports;
using Live.Schedule;

using static Live.Tests.Day;

namespace Live.Tests;

/// <summary>
/// Several nodes decide random commands, each against a state that may be behind, and append what they decided to one
/// log. Whatever comes of it, every replica agrees and the rules hold.
/// </summary>
public sealed class RaceProperties
{
    /// <summary>The day on which changes wait for each other.</summary>
    private static readonly ProgrammePublished Waiting = Published with { Programme = Plan with { Settings = Settings.Default } };

    private const ulong Seed = 20_261_121;

    [Fact]
    public void Every_replica_folds_to_the_same_state_however_its_reading_is_cut() => Holds(steps =>
    {
        var log = Play(steps);
        var fresh = StateText.Of(Fold.Apply(State.Empty, log));
        return Enumerable.Range(0, log.Count + 1).All(cut =>
            fresh == StateText.Of(Fold.Apply(Fold.Apply(State.Empty, log.Take(cut)), log.Skip(cut))));
    });

    [Fact]
    public void A_state_does_not_change_when_others_are_folded_from_it() => Holds(steps =>
    {
        var log = Play(steps);
        var states = log.Aggregate(new List<State> { State.Empty }, (all, entry) => [.. all, Fold.Apply(all[^1], entry).State]);
        var before = states.Select(StateText.Of).ToArray();
        foreach (var state in states)
            Fold.Apply(state, log.Skip((int)state.Position));
        return before.SequenceEqual(states.Select(StateText.Of));
    });

    [Fact]
    public void At_most_one_question_of_a_session_is_being_asked_and_it_is_the_one_the_book_names() => HoldsAlways(state =>
        Plan.Sessions.All(session =>
        {
            var asking = state.Questions.ById.Values.Where(each => each.Session == session.Id && each.State is QuestionState.Asking).ToArray();
            return asking.Length <= 1 && state.Questions.Asking(session.Id)?.Id == asking.SingleOrDefault()?.Id;
        }));

    [Fact]
    public void The_book_finds_every_question_by_its_session_and_by_its_asker_once() => HoldsAlways(state =>
        Plan.Sessions.All(session =>
            Same(state.Questions.AllIn(session.Id), state.Questions.ById.Values.Where(each => each.Session == session.Id))
            && Same(state.Questions.In(session.Id), state.Questions.AllIn(session.Id).Where(each => each.MergedInto is null))
            && Same(state.Questions.Queued(session.Id), state.Questions.In(session.Id).Where(each => each.State is QuestionState.Queued))
            && state.Questions.CountIn(session.Id) == state.Questions.In(session.Id).Count()
            && Enum.GetValues<QuestionState>().All(of => state.Questions.CountIn(session.Id, of) == state.Questions.In(session.Id).Count(each => each.State == of)))
        && new[] { "asker", "voter" }.All(asker =>
            Same(state.Questions.By(asker), state.Questions.ById.Values.Where(each => each.Asker == asker))));

    [Fact]
    public void What_is_asked_together_is_a_tree_of_open_questions_of_one_session() => HoldsAlways(state =>
        state.Questions.ById.Values.All(each =>
            (each.MergedInto is not { } into || state.Questions.Find(into)!.Merged.Count(id => id == each.Id) == 1
                && each.State is QuestionState.Waiting or QuestionState.Queued && each.Session == state.Questions.Main(each).Session)
            && each.Merged.All(id => state.Questions.Find(id)!.MergedInto == each.Id)
            && (each.State is not QuestionState.Withdrawn || each.Merged.IsEmpty && each.MergedInto is null))
        && Plan.Sessions.All(session => state.Questions.AllIn(session.Id).Count() == state.Questions.In(session.Id).Sum(main => state.Questions.Related(main).Count())));

    [Fact]
    public void Who_wants_a_question_asked_is_who_voted_for_it_and_who_asked_or_voted_for_what_is_asked_together_with_it() => HoldsAlways(state =>
        state.Questions.ById.Values.Where(each => each.MergedInto is null).All(each => each.Voters.SetEquals(
        [
            .. each.OwnVoters, .. state.Questions.Together(each).SelectMany(merged => merged.OwnVoters),
            .. state.Questions.Together(each).Where(merged => !merged.Floor && merged.Asker != each.Asker).Select(merged => merged.Asker),
        ])));

    [Fact]
    public void A_question_that_somebody_asked_is_never_lost_in_another_one() => HoldsAlways(state =>
        state.Questions.ById.Values.Where(each => !each.Floor).All(each =>
            state.Questions.Main(each).State is not QuestionState.Withdrawn || each.State is QuestionState.Withdrawn));

    [Fact]
    public void Schedule_versions_have_no_gaps_and_every_room_exists() => HoldsAlways(state =>
        state.Releases.Select(release => release.Version).SequenceEqual(Enumerable.Range(2, state.Releases.Count))
        && state.ScheduleVersion == state.Releases.Count + 1
        && state.Programme!.Sessions.All(session => session.End > session.Start && session.QuestionTime <= session.Length));

    [Fact]
    public void A_question_says_since_when_it_is_done_and_why_it_was_set_aside_and_no_other_does() => HoldsAlways(state =>
        state.Questions.ById.Values.All(each =>
            each.DoneAt is null == (each.State is QuestionState.Waiting or QuestionState.Queued or QuestionState.Asking)
            && each.Reason is null == each.State is not QuestionState.Dismissed));

    [Fact]
    public void What_was_left_has_a_number_of_its_own_in_its_session_and_an_answer_in_writing_has_a_writer() => HoldsAlways(state =>
        Plan.Sessions.All(session => Leftovers.Of(state, session.Id).Select(each => each.Number).ToArray() is var numbers
            && numbers.All(number => number > 0) && numbers.Distinct().Count() == numbers.Length)
        && state.Questions.ById.Values.All(each => each.Answer is null == each.AnsweredBy is null && each.Answer is null == (each.AnswerRevision == 0)));

    [Fact]
    public void Places_are_taken_one_after_another_and_the_programme_names_who_took_the_last() => HoldsAlways(state =>
    {
        var chain = state.Chairs.Replacements.Aggregate(Of(Talk1).Chairs[0], (chair, taken) => taken.Old == chair ? taken.New : new("nobody"));
        return state.Programme!.Find(Talk1)!.Chairs.SequenceEqual([chain]);
    });

    [Fact]
    public void A_report_adds_up_whatever_happened() => HoldsAlways(state =>
    {
        var report = Report.Of(state, Nine);
        Figures[] parts = [.. report.Sessions.Select(each => each.Figures)];
        return parts.Append(report.Figures).All(each => each.Outcomes.Asked == each.Remote.Asked + each.Room.Asked
                && each.ToTurn.Count <= each.Remote.Put + each.Room.Put && each.ToAnswer.Count == each.Outcomes.Written
                && each.Remote.Put + each.Room.Put <= each.Outcomes.Aloud + each.Outcomes.Open && each.Ballots.Voters <= each.Ballots.Votes)
            && report.Figures.Outcomes.Asked == Plan.Sessions.Sum(session => state.Questions.In(session.Id).Count())
            && report.Figures.Outcomes.Asked == parts.Sum(each => each.Outcomes.Asked)
            && report.Figures.Outcomes.Aloud == parts.Sum(each => each.Outcomes.Aloud)
            && report.Figures.Outcomes.Asked == report.Slices.Sum(slice => slice.Remote + slice.Room)
            && report.Figures.Ballots.Votes == parts.Sum(each => each.Ballots.Votes)
            && report.Figures.Told.ToCome == parts.Sum(each => each.Told.ToCome)
            && Report.Of(state, Plan.Sessions.Select(session => session.Id).ToHashSet(), Nine).Figures.Outcomes == report.Figures.Outcomes;
    });

    private static bool Same(IEnumerable<Question> a, IEnumerable<Question> b) =>
        a.OrderBy(each => each.Id.Value, StringComparer.Ordinal).SequenceEqual(b.OrderBy(each => each.Id.Value, StringComparer.Ordinal));

    private static void HoldsAlways(Func<State, bool> rule) => Holds(steps =>
    {
        var state = State.Empty;
        return Play(steps).All(entry => rule(state = Fold.Apply(state, entry).State));
    });

    private static void Holds(Func<Step[], bool> rule) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(Seed), null)).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Steps, Shrink), rule));

    private static Gen<Step[]> Steps => Gen.ArrayOf(
        from node in Gen.Choose(0, 2)
        from lag in Gen.Choose(0, 12)
        from what in Gen.Choose(0, 37)
        from number in Gen.Choose(1, 3)
        from who in Gen.Choose(0, 4)
        from minutes in Gen.Choose(1, 30)
        select new Step(node, lag, what, number, who, minutes)).Resize(100);

    private static IEnumerable<Step[]> Shrink(Step[] steps) =>
        Enumerable.Range(0, steps.Length).Select(index => steps.Where((_, at) => at != index).ToArray());

    /// <summary>Plays the steps; the log is what the nodes appended, whether it counted or not.</summary>
    private static List<Entry> Play(Step[] steps)
    {
        var log = new List<Entry> { new(1, Nine, Who.System, Waiting, "programme") };
        var nodes = new[] { State.Empty, State.Empty, State.Empty };
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            // A node never goes back, and may know less than what is in the log by now.
            var known = Math.Max(nodes[step.Node].Position, log.Count - step.Lag);
            nodes[step.Node] = Fold.Apply(nodes[step.Node], log.Take((int)known).Skip((int)nodes[step.Node].Position));
            var now = Nine.AddMinutes(index * 2);
            if (step.Command(nodes[step.Node]) is { } command && command.Decide(nodes[step.Node], step.Who, now).Fact is { } fact)
                log.Add(new Entry(log.Count + 1, now, step.Who, fact, $"step-{index}"));
        }

        return log;
    }

    private sealed record Step(int Node, int Lag, int What, int Number, int Person, int Minutes)
    {
        public Who Who => What is 18 or 23 ? Who.System : What is 17 ? Asker : What is 37 ? Ada : What is 0 or 1 or 2 or 3 ? (Person % 2 == 0 ? Asker : Voter) : Person is 0 ? Ada : Person is 1 ? Asker : Olga;

        public ICommand? Command(State state) => What switch
        {
            0 => new AskQuestion(Id(Number), Number % 2 == 0 ? Talk1 : Talk2, $"Question {Number}?", null, Origin.Slack),
            1 => new CastVote(Id(Number)),
            2 => new TakeBackVote(Id(Number)),
            3 => new WithdrawQuestion(Id(Number)),
            4 => new QueueQuestion(Id(Number)),
            5 or 6 => new PutQuestion(Id(Number)),
            7 => new AnswerQuestion(Id(Number)),
            8 => new DismissQuestion(Id(Number), "asked already"),
            9 => new LeaveQuestion(Id(Number)),
            10 => new ReturnQuestion(Id(Number)),
            11 => new HandOverQuestion(Id(Number), Minutes % 2 == 0 ? Talk1 : Talk2),
            12 => new RewordQuestion(Id(Number), $"Words {Minutes}"),
            13 => state.Programme is { } programme && RunningLate.Plan(programme, Talk1, Minutes, Absorb.Auto, Nine).Draft is { } draft
                ? new ReleaseSchedule(state.ScheduleVersion, draft) : null,
            14 => new UndoRelease(state.ScheduleVersion),
            15 => new LeaveRest(Number % 2 == 0 ? Talk1 : Talk2),
            16 => new AnswerInWriting(Id(Number), $"Answer {Minutes}", state.Questions.Find(Id(Number))?.AnswerRevision ?? 0),
            17 => new AskInWriting(Id(Number)),
            18 => state.Programme is { } plan && Moments.All(plan.Find(Talk1)!, Settings.Default).FirstOrDefault(each => each.Kind is MomentKind.Leftovers) is { } moment
                ? new ReachMoment(Talk1, moment.Id, TimeSpan.Zero, TimeSpan.Zero) : null,
            19 => new CheckIn(Talk1, new(Number % 2 == 0 ? "ada" : "bob")),
            20 => state.Programme?.Find(Talk1)!.Chairs is [var chair, ..]
                ? new ReplaceChair(Talk1, chair, new(Number switch { 1 => "ada", 2 => "bob", _ => "olga" })) : null,
            21 => new SendToChair(new($"m{Number}"), Talk1, $"Message {Minutes}"),
            22 => new AcknowledgeMessage(new($"m{Number}")),
            23 => new SettleChanges(state.ScheduleVersion),
            24 => new HoldSchedule(new($"h{Number}"), state.ScheduleVersion, "Late", new ScheduleWish(WishKind.Late, Talk1, Minutes)),
            25 => new DropHeld(new($"h{Number}")),
            26 => new SendBroadcast(new($"b{Number}"), $"Words {Minutes}", [Hall], Hold: Minutes % 2 == 0),
            27 => new TakeBackBroadcast(new($"b{Number}")),
            28 => state.Held.FirstOrDefault() is { } held && held.Wish.Plan(state.Programme!, Nine).Draft is { } draft
                ? new ReleaseSchedule(state.ScheduleVersion, draft, held.Id) : null,
            29 or 30 or 31 => new MergeQuestions(Id(Number), Id((Number + Minutes) % 4 + 1)),
            32 => new SplitQuestion(Id(Number)),
            33 => new ArrangeQueue(Talk1, [Id(Number), Id(Minutes % 4 + 1)]),
            34 => new TakeFromRoom(Id(4), Talk1, Minutes % 2 == 0 ? null : "Aloud?"),
            35 => new ReturnQuestion(Id(4)),
            36 => new BringRestBack(Number % 2 == 0 ? Talk1 : Talk2),
            37 => new HandOverQuestion(Id(Number), Talk1),
            _ => null,
        };
    }
}
