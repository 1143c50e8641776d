using Live.Log;
using Live.Questions;
using Live.Server.State;

namespace Live.Server.Slack;

/// <summary>What the buttons on one's own question have in common: the pseudonym under which it was asked.</summary>
internal static class MyQuestion
{
    /// <summary>The asker's pseudonym for this question: the one by name, or the anonymous one.</summary>
    public static Who Asker(this SlackPeople people, Member member, Question? question)
    {
        var anonymous = people.Attendee(member, anonymous: true);
        return question?.Asker == anonymous.Pseudonym ? anonymous : people.Attendee(member);
    }

    /// <summary>The question as it is now, when it is still this member's and still waiting; otherwise why not.</summary>
    public static (Question? Question, Refusal? Refusal) Waiting(this Node node, SlackPeople people, Member member, string? id) =>
        node.State.Questions.Find(new QuestionId(id ?? "")) is not { } question
            || question.Asker != people.Asker(member, question).Pseudonym ? (null, WithdrawQuestion.NotYours)
        : node.State.Questions.Main(question).State is not QuestionState.Waiting ? (null, Moderation.TooLate)
        : (question, null);
}
