using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;

namespace Live.Server.Mirror.Kinds;

/// <summary>The bot's mark under each message that became a question: everybody sees that it arrived, and what to vote on.</summary>
internal sealed class MarkPosts : IMessageKind
{
    private const string Emoji = "white_check_mark";

    public string Name => "mark";

    public IEnumerable<string> Keys(Live.State state) =>
        state.Questions.ById.Values.Where(question => question.Source is not null).Select(question => MessageKeys.Mark(question.Id));

    public IEnumerable<string> Touched(Entry entry, Live.State after) =>
        entry.Fact is QuestionAsked { Source: not null } fact ? [MessageKeys.Mark(fact.Id)] : [];

    public DesiredMessage? Find(string key, Live.State state, Programme programme) =>
        state.Questions.Find(new QuestionId(key[(Name.Length + 1)..])) is { Source: { } source }
            ? new DesiredMessage(key, Place.In(source.Channel), Urgency.Confirmation, Emoji, []) { Surface = Surface.Reaction, Target = source.Ts }
            : null;
}
