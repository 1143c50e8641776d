using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Chairs;

public sealed class ReplaceChairTests
{
    private static readonly PersonId AdaId = new("ada");
    private static readonly PersonId BobId = new("bob");
    private static readonly PersonId OlgaId = new("olga");
    private static readonly Scenario Morning = Given().And(Published, Who.System, At(8, 0));
    private static readonly Scenario Replaced = Morning.Do(new ReplaceChair(Talk1, AdaId, BobId), Olga, At(8, 50));

    [Fact]
    public void Somebody_else_chairs_the_session_from_then_on()
    {
        Assert.Equal([BobId], ChairsOf(Replaced));
        Assert.True(Roles.MayModerate(Replaced.State.Programme, Bob, Talk1));
        Assert.False(Roles.MayModerate(Replaced.State.Programme, Ada, Talk1));
        Assert.Equal(new Replacement(Talk1, AdaId, BobId, At(8, 50), Olga), Replaced.State.Chairs.Replacements.Single());
        Assert.Equal(1, Replaced.State.ScheduleVersion); // an undo of an earlier change stays possible
    }

    [Fact]
    public void Only_organizers_can_and_only_with_people_and_sessions_that_are_there()
    {
        Morning.When(new ReplaceChair(Talk1, AdaId, BobId), Ada, At(8, 50)).ThenRefused("role.organizer-needed");
        Morning.When(new ReplaceChair(Talk1, AdaId, new("nobody")), Olga, At(8, 50)).ThenRefused("person.unknown");
        Morning.When(new ReplaceChair(new("nowhere"), AdaId, BobId), Olga, At(8, 50)).ThenRefused("session.unknown");
        Morning.When(new ReplaceChair(Talk1, AdaId, BobId), Olga, At(9, 40)).ThenRefused("chair.session-over");
    }

    [Fact]
    public void An_old_button_says_who_chairs_it_now()
    {
        var late = Replaced.When(new ReplaceChair(Talk1, AdaId, OlgaId), Olga);
        late.ThenRefused("chair.changed-meanwhile");
        Assert.Equal("The chair of talk-1 is Bob by now, so nothing more was changed.", late.Decision.Refusal!.Sentence);
        Morning.When(new ReplaceChair(Talk3, AdaId, OlgaId), Olga).ThenRefused("chair.changed-meanwhile");
    }

    [Fact]
    public void Of_two_organizers_at_once_the_first_wins()
    {
        var fact = Morning.When(new ReplaceChair(Talk1, AdaId, OlgaId), Olga, At(8, 50)).Then<ChairReplaced>();
        var raced = Replaced.And(fact, Olga);
        Assert.Equal(("chair.changed-meanwhile", "The chair of talk-1 is Bob by now, so nothing more was changed."),
            (raced.Refusal?.Code, raced.Refusal?.Sentence));
        Assert.Equal([BobId], ChairsOf(raced));
    }

    [Fact]
    public void The_others_of_several_chairs_stay()
    {
        var two = Given().And(new ProgrammePublished(Plan.With([Of(Talk1) with { Chairs = [AdaId, BobId] }]), "file-1"), Who.System, At(8, 0));
        Assert.Equal([OlgaId, BobId], ChairsOf(two.Do(new ReplaceChair(Talk1, AdaId, OlgaId), Olga)));
        two.When(new ReplaceChair(Talk1, AdaId, BobId), Olga).ThenRefused("chair.changed-meanwhile");
    }

    [Fact]
    public void A_schedule_change_or_its_undo_brings_no_old_chair_back()
    {
        var later = Of(Talk1) with { Start = At(9, 10), End = At(9, 50) }; // drafted before the place was taken
        var released = Replaced.And(new ScheduleReleased(2, 1, "Later", [later]), Olga, At(8, 51));
        Assert.Equal([BobId], ChairsOf(released));
        Assert.Equal(At(9, 10), released.State.Programme!.Find(Talk1)!.Start);

        var undone = Morning.And(new ScheduleReleased(2, 1, "Later", [later]), Olga, At(8, 49))
            .Do(new ReplaceChair(Talk1, AdaId, BobId), Olga, At(8, 50)).Do(new UndoRelease(2), Olga, At(8, 51));
        Assert.Equal([BobId], ChairsOf(undone));
        Assert.Equal(At(9, 0), undone.State.Programme!.Find(Talk1)!.Start);
    }

    [Fact]
    public void An_edited_file_that_says_nothing_new_about_the_chair_leaves_the_new_one()
    {
        Assert.Equal([BobId], ChairsOf(Edited(Plan.With([Of(Talk2) with { Title = "Another" }]))));
        var retitled = Edited(Plan.With([Of(Talk1) with { Title = "Another" }]));
        Assert.Equal([BobId], ChairsOf(retitled));
        Assert.Equal("Another", retitled.State.Programme!.Find(Talk1)!.Title);
    }

    [Fact]
    public void An_edited_file_that_names_another_chair_or_not_the_new_one_any_more_is_followed()
    {
        Assert.Equal([OlgaId], ChairsOf(Edited(Plan.With([Of(Talk1) with { Chairs = [OlgaId] }]))));
        var without = Plan.With([Of(Talk2) with { Chairs = [] }]);
        Assert.Equal([AdaId], ChairsOf(Edited(without with { People = [.. Plan.People.Where(person => person.Id != BobId)] })));
    }

    [Fact]
    public void Who_chaired_it_before_can_be_told()
    {
        Assert.Equal([AdaId], Replaced.State.Chairs.ChairsAt(Replaced.State.Programme!.Find(Talk1)!, At(8, 45)).AsEnumerable());
        Assert.Equal([BobId], Replaced.State.Chairs.ChairsAt(Replaced.State.Programme!.Find(Talk1)!, At(8, 50)).AsEnumerable());
    }

    private static Scenario Edited(Programme programme) => Replaced.And(new ProgrammePublished(programme, "file-2"), Who.System);

    private static PersonId[] ChairsOf(Scenario scenario) => [.. scenario.State.Programme!.Find(Talk1)!.Chairs];
}
