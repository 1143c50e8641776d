using Live.Programmes;
using Live.Questions;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class PosterQuestionTests
{
    private static readonly ProgrammePublished WithPosters = new(
        Plan.With([Of(Posters) with { Posters = [new Poster(3, "Three", []), new Poster(11, "Eleven", []), new Poster(13, "Thirteen", []), new Poster(40, "Forty", [])] }]),
        "file-1");

    private static AskQuestion Ask(int number = 1, int? poster = 11, string text = "Why?", SessionId? session = null) =>
        new(Id(number), session ?? Posters, text, "Ann", Origin.Slack, poster);

    [Fact]
    public void A_question_is_asked_at_a_poster_of_the_session() => Given(WithPosters)
        .When(Ask(), Asker)
        .Then(new QuestionAsked(Id(1), Posters, "Why?", "asker", "Ann", Origin.Slack, 11));

    [Fact]
    public void It_belongs_to_the_poster_from_then_on()
    {
        var state = Given(WithPosters).Do(Ask(), Asker).Do(Ask(2, null), Asker).State;
        Assert.Equal([11, null], state.Questions.In(Posters).Select(question => question.Poster));
        Assert.Equal([Id(1)], state.Questions.At(Posters, 11).Select(question => question.Id));
    }

    [Fact]
    public void A_poster_that_the_session_does_not_have_is_refused_with_the_nearest()
    {
        var attempt = Given(WithPosters).When(Ask(poster: 12), Asker);
        attempt.ThenRefused("poster.unknown");
        Assert.Equal("There is no poster 12 in posters. The nearest: 3 · Three, 11 · Eleven, 13 · Thirteen.", attempt.Decision.Refusal!.Sentence);
    }

    [Fact]
    public void A_session_without_posters_says_so()
    {
        var attempt = Given(WithPosters).When(Ask(session: Talk1), Asker);
        attempt.ThenRefused("poster.unknown");
        Assert.EndsWith("ask the session as a whole.", attempt.Decision.Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_at_another_poster_are_another_question()
    {
        var asked = Given(WithPosters).Do(Ask(), Asker);
        asked.When(Ask(2), Asker).ThenRefused("question.already-asked");
        asked.When(Ask(2, 13), Asker).Then<QuestionAsked>();
        asked.When(Ask(2, null), Asker).Then<QuestionAsked>();
    }

    [Fact]
    public void The_limit_counts_at_each_poster_by_itself()
    {
        var full = Enumerable.Range(1, Settings.Default.QuestionsPerPerson).Aggregate(Given(WithPosters), (given, i) => given.Do(Ask(i, text: $"{i}?"), Asker));
        full.When(Ask(99), Asker).ThenRefused("question.too-many");
        full.When(Ask(99, 13), Asker).Then<QuestionAsked>();
    }

    [Fact]
    public void The_same_request_again_is_the_same_question_at_the_same_poster() => Given(WithPosters).Do(Ask(), Asker)
        .When(Ask(poster: 13), Asker).Then(new QuestionAsked(Id(1), Posters, "Why?", "asker", "Ann", Origin.Slack, 11));

    [Fact]
    public void It_cannot_be_handed_to_another_session() => Given(WithPosters).Do(Ask(), Asker)
        .When(new HandOverQuestion(Id(1), Talk1), Asker).ThenRefused("question.at-poster");

    [Fact]
    public void People_who_wait_are_counted_once_each_and_only_while_they_wait()
    {
        var state = Given(WithPosters).Do(Ask(), Asker).Do(Ask(2, text: "And why?"), Asker).Do(Ask(3), Voter).Do(Ask(4, 13), Voter).Do(Ask(5, null), Voter)
            .Do(new WithdrawQuestion(Id(4)), Voter).State;
        Assert.Equal(new Dictionary<int, int> { [11] = 2 }, state.Questions.WaitingAtPosters(Posters));
    }

    [Fact]
    public void A_number_that_two_sessions_have_means_the_one_that_is_on_then_the_one_in_the_room()
    {
        var twice = WithPosters.Programme.With([Of(Talk1) with { Posters = [new Poster(11, "In the hall", [])] }, Of(Talk2) with { Posters = [new Poster(11, "Later", [])] }]);
        Assert.Equal(Posters, Routing.AtPoster(twice, 11, null, At(9, 50))?.Id);
        Assert.Equal(Posters, Routing.AtPoster(twice, 11, Hall, At(9, 50))?.Id);
        Assert.Equal(Talk1, Routing.AtPoster(twice, 11, Hall, At(9, 10))?.Id);
        Assert.Equal(Posters, Routing.AtPoster(twice, 11, Annex, At(9, 10))?.Id);
        Assert.Null(Routing.AtPoster(twice, 12, Hall, At(9, 10)));
    }
}
