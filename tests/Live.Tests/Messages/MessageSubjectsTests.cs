using Live.Announcements;
using Live.Messages;
using Live.Questions;
using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Messages;

public sealed class MessageSubjectsTests
{
    private static readonly Source There = new("C1", "1.5", new Uri("https://example.org/1"), null);

    [Fact]
    public void A_message_that_became_a_question_is_found_and_the_first_question_stands()
    {
        var state = Given(Published, Asked(1) with { Name = "Ann", Source = There }, Asked(2, "other") with { Name = "Bo", Source = There }).State;
        Assert.Equal(Id(1), state.QuestionAt("C1", "1.5")?.Id);
        Assert.Null(state.QuestionAt("C2", "1.5"));
    }

    [Theory]
    [InlineData("leftover/q1", true)]
    [InlineData("poster/talk-1/q1", true)]
    [InlineData("board/talk-1", false)]
    [InlineData("leftover/q9", false)]
    public void A_message_of_ours_shows_the_question_that_its_key_ends_in(string key, bool shows) =>
        Assert.Equal(shows, Given(Published, Asked(1), new MessagePosted(key, "C1", "1.5", "h")).State.QuestionAt("C1", "1.5") is not null);

    [Fact]
    public void A_thread_belongs_to_the_session_of_its_announcement_or_board()
    {
        var moment = Moments.Of(Plan).First(found => found.Session == Talk1);
        var reached = new MomentReached(moment.Id, Talk1, moment.Kind, moment.Due, moment.Lead, MomentOutcome.Sent, null);
        var state = Given(Published, reached, new MessagePosted(MessageKeys.Announcement(moment.Id), "C1", "1", "h"),
            new MessagePosted(MessageKeys.Board(Talk2), "C1", "2", "h"), new MessagePosted("change/1/hall", "C1", "3", "h")).State;
        Assert.Equal(Talk1, state.SessionAt("C1", "1")?.Id);
        Assert.Equal(Talk2, state.SessionAt("C1", "2")?.Id);
        Assert.Null(state.SessionAt("C1", "3"));
        Assert.Null(state.SessionAt("C2", "1"));
    }
}
