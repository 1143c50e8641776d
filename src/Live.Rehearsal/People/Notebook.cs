using System.Collections.Immutable;

namespace Live.Rehearsal.People;

/// <summary>
/// What the people of a rehearsal know from what they were told and saw, and from nothing else: it is what Live is judged
/// by in the end. Safe to use from many threads.
/// </summary>
public sealed class Notebook
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, Asked> asked = [];
    private readonly Dictionary<int, ImmutableArray<Sighting>> seen = [];
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly Dictionary<(string User, string Question), string> votes = [];
    private readonly Dictionary<string, int> votesSeen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> done = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> planned = new(StringComparer.Ordinal);
    private int doubtfulVotes;
    private readonly List<double> askToScreen = [];
    private readonly List<string> troubles = [];

    /// <summary>Every question that somebody tried to ask.</summary>
    public IReadOnlyList<Asked> Questions
    {
        get { lock (gate) return [.. asked.Values.OrderBy(question => question.Number)]; }
    }

    /// <summary>Votes that stand, by voter and question: cast, acknowledged and not taken back.</summary>
    public IReadOnlyList<(string User, string Question)> Votes
    {
        get { lock (gate) return [.. votes.Keys]; }
    }

    /// <summary>Presses of ▲ whose pressers were not told for certain what came of them.</summary>
    public int DoubtfulVotes
    {
        get { lock (gate) return doubtfulVotes; }
    }

    /// <summary>Real milliseconds from an asker's key press to the first chair's screen, one for each question.</summary>
    public IReadOnlyList<double> AskToScreen
    {
        get { lock (gate) return [.. askToScreen]; }
    }

    /// <summary>What should not have happened to anybody, in sentences.</summary>
    public IReadOnlyList<string> Troubles
    {
        get { lock (gate) return [.. troubles]; }
    }

    /// <summary>The question with that number, when its asker has begun to ask it.</summary>
    public Asked? Find(int number)
    {
        lock (gate)
            return asked.GetValueOrDefault(number);
    }

    /// <summary>Somebody is about to ask.</summary>
    public void Asking(Asked question)
    {
        lock (gate)
            asked.TryAdd(question.Number, question);
    }

    /// <summary>An asker learnt something about a question.</summary>
    public void Learn(int number, Func<Asked, Asked> change)
    {
        lock (gate)
            asked[number] = change(asked[number]);
    }

    /// <summary>A chair's screen shows a question.</summary>
    /// <param name="number">The question's number.</param>
    /// <param name="sighting">Where, and how.</param>
    /// <param name="at">The machine's timestamp.</param>
    public void See(int number, Sighting sighting, long at)
    {
        lock (gate)
        {
            var before = seen.GetValueOrDefault(number, []);
            if (before.Contains(sighting))
                return;
            if (before.IsEmpty && asked.TryGetValue(number, out var question))
                askToScreen.Add(TimeProvider.System.GetElapsedTime(question.SentAt, at).TotalMilliseconds);
            seen[number] = before.Add(sighting);
        }
    }

    /// <summary>Where and how chairs saw a question.</summary>
    public ImmutableArray<Sighting> SightingsOf(int number)
    {
        lock (gate)
            return seen.GetValueOrDefault(number, []);
    }

    /// <summary>A chair moved a question, and was told so.</summary>
    public void Move(string question, string state)
    {
        lock (gate)
            moved[question] = state;
    }

    /// <summary>The state in which its chair left a question; null when no chair touched it.</summary>
    public string? MovedTo(string question)
    {
        lock (gate)
            return moved.GetValueOrDefault(question);
    }

    /// <summary>Whether this person's vote for a question stands.</summary>
    public bool HasVoted(string user, string question)
    {
        lock (gate)
            return votes.ContainsKey((user, question));
    }

    /// <summary>The questions that this person's votes stand for, by whether they came by a reaction.</summary>
    public IReadOnlyList<string> VotesOf(string user, bool byReaction = false)
    {
        lock (gate)
            return [.. votes.Where(vote => vote.Key.User == user && (vote.Value == Ways.Reaction) == byReaction).Select(vote => vote.Key.Question)];
    }

    /// <summary>Somebody voted and nothing was said against it: a vote is cast, or taken back.</summary>
    public void Vote(string user, string question, string way = Ways.Board)
    {
        lock (gate)
        {
            if (!votes.TryAdd((user, question), way))
                votes.Remove((user, question));
            else
                done[way] = done.GetValueOrDefault(way) + 1;
        }
    }

    /// <summary>How many votes a chair's screen shows for a question; null before it shows the question.</summary>
    public int? VotesSeen(string question)
    {
        lock (gate)
            return votesSeen.TryGetValue(question, out var count) ? count : null;
    }

    /// <summary>A chair's screen shows the votes for a question.</summary>
    public void SeeVotes(string question, int count)
    {
        lock (gate)
            votesSeen[question] = count;
    }

    /// <summary>Somebody means to do something in one of the <see cref="Ways"/>.</summary>
    public void Plan(string way)
    {
        lock (gate)
            planned[way] = planned.GetValueOrDefault(way) + 1;
    }

    /// <summary>Something that is no question and no vote was done, and it worked.</summary>
    public void Did(string way)
    {
        lock (gate)
            done[way] = done.GetValueOrDefault(way) + 1;
    }

    /// <summary>How often each way worked.</summary>
    public IReadOnlyDictionary<string, int> Done
    {
        get
        {
            lock (gate)
            {
                var all = new Dictionary<string, int>(done, StringComparer.Ordinal);
                foreach (var way in asked.Values.Where(question => question.Acknowledged).GroupBy(question => question.Way))
                    all[way.Key] = way.Count();
                return all;
            }
        }
    }

    /// <summary>How often each way was planned.</summary>
    public IReadOnlyDictionary<string, int> Planned
    {
        get { lock (gate) return new Dictionary<string, int>(planned, StringComparer.Ordinal); }
    }

    /// <summary>Somebody pressed ▲ and cannot know what came of it.</summary>
    public void DoubtVote()
    {
        lock (gate)
            doubtfulVotes++;
    }

    /// <summary>Something that should not happen to anybody.</summary>
    public void Trouble(string sentence)
    {
        lock (gate)
            troubles.Add(sentence);
    }
}

/// <summary>A question on a chair's screen: the same question in the same place is one sighting, however often it is shown.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Session">Whose chair saw it.</param>
/// <param name="Name">The name that was shown with it, or null.</param>
public sealed record Sighting(string Id, string Session, string? Name);
