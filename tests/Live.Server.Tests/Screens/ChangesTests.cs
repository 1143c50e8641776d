using Live.Log;
using Live.Questions;
using Live.Server.Screens;
using Live.Server.Tests.App;

namespace Live.Server.Tests.Screens;

public sealed class ChangesTests
{
    private readonly Changes changes = new();

    [Fact]
    public void What_is_not_noted_yet_cannot_be_told_by_the_questions_that_changed()
    {
        Note(8, new QuestionPinned(new("q"), true));
        Assert.True(changes.Tell(ADay.Talk1, after: 5, upTo: 8));
        Assert.False(changes.Tell(ADay.Talk1, after: 5, upTo: 9)); // the state shows a hand-over that comes here a moment later
        Note(9, new QuestionHandedOver(new("q"), ADay.Talk1, ADay.Panel));
        Assert.False(changes.Tell(ADay.Talk1, after: 5, upTo: 9));
        Assert.True(changes.Tell(ADay.Talk1, after: 9, upTo: 9));
        Assert.True(changes.Tell(ADay.Panel, after: 5, upTo: 9));
    }

    private void Note(long position, Fact fact) => changes.Note(new Entry(position, default, Who.System, fact, $"{position}"), Live.State.Empty);
}
