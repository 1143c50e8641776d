using Live.Programmes;
using Live.Questions;
using Live.Schedule;

using static Live.Tests.Day;
using static Live.Tests.Scenario;

namespace Live.Tests.Questions;

public sealed class AskQuestionTests
{
    private static AskQuestion Ask(int number = 1, string text = "Why?", SessionId? session = null) =>
        new(Id(number), session ?? Talk1, text, "Ann", Origin.Room);

    [Fact]
    public void A_question_is_asked_with_its_text_trimmed() => Given(Published)
        .When(Ask(text: "  Why?\r\n"), Asker)
        .Then(new QuestionAsked(Id(1), Talk1, "Why?", "asker", "Ann", Origin.Room));

    [Fact]
    public void A_question_by_name_keeps_the_message_it_was_made_of_and_an_anonymous_one_does_not()
    {
        var source = new Source("C1", "1.5", null, "Bo");
        Assert.Equal(source, Given(Published).When(Ask() with { Source = source }, Asker).Then<QuestionAsked>().Source);
        Assert.Null(Given(Published).When(Ask() with { Source = source, Name = null }, Asker).Then<QuestionAsked>().Source);
    }

    [Fact]
    public void A_question_waits_for_its_chair()
    {
        var question = Given(Published).Do(Ask(), Asker, At(9, 5)).State.Questions.Find(Id(1))!;
        Assert.Equal((QuestionState.Waiting, "Why?", "Why?", At(9, 5)), (question.State, question.Text, question.Original, question.AskedAt));
    }

    [Fact]
    public void Only_attendees_ask() => Given(Published).When(Ask(), Ada).ThenRefused("role.attendee-needed");

    [Fact]
    public void Nobody_asks_before_there_is_a_programme() => Given().When(Ask(), Asker).ThenRefused("session.unknown");

    [Fact]
    public void A_session_that_is_not_there_takes_no_question() =>
        Given(Published).When(Ask(session: new("nowhere")), Asker).ThenRefused("session.unknown");

    [Fact]
    public void A_break_takes_no_question() => Given(Published).When(Ask(session: Coffee), Asker).ThenRefused("session.no-questions");

    [Fact]
    public void A_cancelled_session_takes_no_question() =>
        Given(Published, Cancelled()).When(Ask(), Asker).ThenRefused("session.cancelled");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200b\u200d")]
    public void A_question_of_nothing_is_refused(string text) => Given(Published).When(Ask(text: text), Asker).ThenRefused("question.empty");

    [Fact]
    public void The_longest_question_is_taken() =>
        Given(Published).When(Ask(text: new string('x', Question.MaxLength)), Asker).Then<QuestionAsked>();

    [Fact]
    public void A_longer_one_is_refused() =>
        Given(Published).When(Ask(text: new string('x', Question.MaxLength + 1)), Asker).ThenRefused("question.too-long");

    [Fact]
    public void A_key_pressed_twice_asks_once_though_both_were_decided_before_either_was_in_the_log()
    {
        var before = Given(Published);
        var (first, second) = (before.When(Ask(1), Asker).Then<QuestionAsked>(), before.When(Ask(2), Asker).Then<QuestionAsked>());
        var after = before.And(first, Asker).And(second, Asker);
        Assert.Equal("question.already-asked", after.Refusal?.Code);
        Assert.Equal([Id(1)], after.State.Questions.ById.Keys);
    }

    [Fact]
    public void The_same_words_twice_by_one_person_are_refused() =>
        Given(Published).Do(Ask(), Asker).When(Ask(2, "WHY?"), Asker).ThenRefused("question.already-asked");

    [Fact]
    public void The_same_words_by_another_person_or_in_another_session_are_taken()
    {
        var asked = Given(Published).Do(Ask(), Asker);
        asked.When(Ask(2), Voter).Then<QuestionAsked>();
        asked.When(Ask(2, session: Talk2), Asker).Then<QuestionAsked>();
    }

    [Fact]
    public void One_person_has_so_many_open_questions_in_a_session_and_more_when_one_is_answered()
    {
        var limit = Settings.Default.QuestionsPerPerson;
        var full = Enumerable.Range(1, limit).Aggregate(Given(Published), (given, i) => given.Do(Ask(i, $"{i}?"), Asker));
        full.When(Ask(99), Asker).ThenRefused("question.too-many");
        full.When(Ask(99), Voter).Then<QuestionAsked>();
        full.Do(new AnswerQuestion(Id(1)), Ada).When(Ask(99), Asker).Then<QuestionAsked>();
    }

    [Fact]
    public void The_same_request_again_is_the_same_question()
    {
        var asked = Given(Published).Do(Ask(), Asker);
        var again = asked.Do(Ask(text: "other words"), Asker);
        Assert.Equal("Why?", Assert.Single(again.State.Questions.ById.Values).Text);
    }

    [Fact]
    public void The_same_request_again_is_the_same_question_also_when_the_session_was_cancelled_meanwhile() =>
        Given(Published).Do(Ask(), Asker).And(Cancelled(), Olga).When(Ask(), Asker)
            .Then(new QuestionAsked(Id(1), Talk1, "Why?", "asker", "Ann", Origin.Room));

    private static ScheduleReleased Cancelled() => new(2, 1, "Talk 1 is cancelled", [Of(Talk1) with { Cancelled = true }]);
}
