using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>The direct messages that follow what was asked in Slack: one for each question.</summary>
internal sealed class AskerPosts(IRecipients recipients) : IMessageKind
{
    public string Name => "asker";

    public IEnumerable<string> Keys(Live.State state) => state.Questions.ById.Keys.Select(MessageKeys.Asker);

    public IEnumerable<string> Touched(Entry entry, Live.State after) => TouchedQuestions.Of(entry, after).Select(MessageKeys.Asker);

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        if (state.Questions.Find(new QuestionId(key[(Name.Length + 1)..])) is not { Origin: Origin.Slack } question
            || recipients.Attendee(question.Asker) is not { } user)
            return null;
        question = state.Questions.Followed(question);
        var (text, blocks) = AskerMessage.Of(state, programme, question);
        return new DesiredMessage(key, Place.To(user),
            question.State is QuestionState.Asking ? Urgency.AskingNow : Urgency.Confirmation, text, blocks);
    }
}
