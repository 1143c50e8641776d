using System.Threading.Channels;
using Live.Rehearsal.People.Hub;

namespace Live.Rehearsal.People;

/// <summary>What one chair's screen shows: the newest of every question. Frames at or below the position that it shows are dropped.</summary>
/// <param name="session">The session that it watches.</param>
/// <param name="notebook">Hears of every question seen.</param>
internal sealed class ChairScreen(string session, Notebook notebook)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, QuestionSeen> questions = new(StringComparer.Ordinal);
    private readonly List<ChairSees> early = [];
    private readonly Channel<bool> news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private string? epoch;
    private long position;

    /// <summary>The position that it shows.</summary>
    public long Position
    {
        get { lock (gate) return position; }
    }

    /// <summary>Every question that it shows, oldest first.</summary>
    public IReadOnlyList<QuestionSeen> Questions
    {
        get { lock (gate) return [.. questions.Values]; }
    }

    /// <summary>Takes in a snapshot or a frame.</summary>
    public void See(ChairSees frame)
    {
        var at = TimeProvider.System.GetTimestamp();
        foreach (var question in frame.Questions)
        {
            notebook.SeeVotes(question.Id, question.Votes);
            if (SampleText.NumberOf(question.Text) is { } number)
                notebook.See(number, new Sighting(question.Id, session, question.Name), at);
        }

        lock (gate)
            Take(frame);
        news.Writer.TryWrite(true);
    }

    /// <summary>Waits for the next change on the screen; returns at once when there was one since the last call.</summary>
    public async Task NewsAsync(CancellationToken cancellationToken) => await news.Reader.ReadAsync(cancellationToken);

    private void Take(ChairSees frame)
    {
        if (frame.Whole && (frame.Epoch != epoch || frame.Position >= position))
        {
            (epoch, position) = (frame.Epoch, frame.Position);
            questions.Clear();
            Show(frame);
            // Frames may overtake the snapshot that was asked for before them.
            foreach (var next in early.OrderBy(next => next.Position).ToArray())
                Take(next);
            early.Clear();
        }
        else if (epoch is null)
        {
            early.Add(frame);
        }
        else if (!frame.Whole && frame.Epoch == epoch && frame.Position > position)
        {
            position = frame.Position;
            Show(frame);
        }
    }

    private void Show(ChairSees frame)
    {
        foreach (var id in frame.Gone)
            questions.Remove(id);
        foreach (var question in frame.Questions)
            questions[question.Id] = question;
    }
}
