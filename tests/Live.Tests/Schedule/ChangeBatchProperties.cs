using FsCheck;
using FsCheck.Fluent;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Schedule;

/// <summary>Random changes, undos and pauses: whatever comes of them, everybody is told every change exactly once.</summary>
public sealed class ChangeBatchProperties
{
    private const ulong Seed = 20_261_121;

    [Fact]
    public void What_is_told_leads_from_the_programme_as_it_was_to_the_programme_as_it_is() => Holds(steps =>
    {
        var state = Play(steps).State;
        var told = Plan.Sessions.ToDictionary(session => session.Id);
        foreach (var change in ChangeBatch.Of(state).SelectMany(batch => batch.Changes))
        {
            if (told[change.From.Id] != change.From || change.From == change.To)
                return false; // people were told something else before, or are told nothing now
            told[change.To.Id] = change.To;
        }

        return state.Programme!.Sessions.All(session => told[session.Id] == session);
    });

    [Fact]
    public void A_session_is_told_of_at_most_once_in_a_batch_and_every_release_is_in_one() => Holds(steps =>
    {
        var state = Play(steps).State;
        var batches = ChangeBatch.Of(state).ToArray();
        return batches.All(batch => batch.Changes.DistinctBy(change => change.To.Id).Count() == batch.Changes.Count())
            && batches.SelectMany(batch => batch.Releases).SequenceEqual(state.Releases);
    });

    [Fact]
    public void Nothing_waits_longer_than_five_minutes_and_what_is_told_is_never_changed() => Holds(steps =>
    {
        var (scenario, told) = (Start, new Dictionary<int, string>());
        foreach (var step in steps)
        {
            var now = scenario.At + TimeSpan.FromSeconds(step.Seconds);
            scenario = Step(scenario, step);
            foreach (var batch in ChangeBatch.Of(scenario.State).Where(batch => batch.Last <= scenario.State.Settled))
            {
                var content = string.Join('\n', batch.Changes);
                if (told.TryGetValue(batch.Version, out var before) && before != content)
                    return false;
                told[batch.Version] = content;
            }

            if (ChangeBatch.Open(scenario.State) is { } open && now - open.Releases[0].At > ChangeBatch.Longest)
                return false;
        }

        return true;
    });

    private static Scenario Start => Given(Published with { Programme = Plan with { Settings = Settings.Default } });

    private static Scenario Play(Move[] steps) => steps.Aggregate(Start, Step);

    /// <summary>Time goes on, what is due is told, and an organizer does something.</summary>
    private static Scenario Step(Scenario before, Move step)
    {
        var now = before.At + TimeSpan.FromSeconds(step.Seconds);
        if (ChangeBatch.Open(before.State) is { } open && open.Due(before.State.Programme!.Settings.Settle) is var due && due <= now)
            before = before.Do(new SettleChanges(open.Last), Who.System, due);
        var (state, programme) = (before.State, before.State.Programme!);
        var session = Plan.Sessions[step.Session % Plan.Sessions.Length].Id;
        var draft = step.What switch
        {
            0 => Moving.Plan(programme, session, Nine.AddMinutes(step.Minutes * 10), now).Draft,
            1 => Swapping.Plan(programme, session, Plan.Sessions[step.Minutes % Plan.Sessions.Length].Id, now).Draft,
            2 => ChangingRoom.Plan(programme, session, step.Minutes % 2 == 0 ? Hall : Annex, now).Draft,
            3 => Cancelling.Plan(programme, session, step.Minutes % 2 == 0, now).Draft,
            4 => RunningLate.Plan(programme, session, step.Minutes % 30, Absorb.Auto, now).Draft,
            _ => null,
        };
        ICommand command = draft is null ? new UndoRelease(state.ScheduleVersion) : new ReleaseSchedule(state.ScheduleVersion, draft);
        return command.Decide(state, Olga, now).Fact is { } fact ? before.And(fact, Olga, now) : before.And(new Live.Messages.MessagePosted("k", "c", "t", "h"), Who.System, now);
    }

    private static void Holds(Func<Move[], bool> rule) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(Seed), null)).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(Gen.ArrayOf(
                from what in Gen.Choose(0, 6)
                from seconds in Gen.Elements(0, 1, 20, 59, 60, 61, 200)
                from session in Gen.Choose(0, 6)
                from minutes in Gen.Choose(1, 60)
                select new Move(what, seconds, session, minutes)).Resize(40)), rule));

    private sealed record Move(int What, int Seconds, int Session, int Minutes);
}
