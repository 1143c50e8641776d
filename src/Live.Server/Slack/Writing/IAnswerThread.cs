using Live.Questions;

namespace Live.Server.Slack.Writing;

/// <summary>A kind of thread in which replies are answers: which messages begin one, and what can be answered there.</summary>
public interface IAnswerThread
{
    /// <summary>Whether our message with that key begins such a thread.</summary>
    bool Begins(string key);

    /// <summary>The questions in the thread under it, answered ones too, each with a number.</summary>
    IEnumerable<Question> Questions(string key, Live.State state);
}
