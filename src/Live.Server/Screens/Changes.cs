using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
using Live.Homes;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Schedule;

namespace Live.Server.Screens;

/// <summary>What changed in a view since its last frame.</summary>
/// <param name="Session">For a chair's view.</param>
/// <param name="Room">For a stage's view.</param>
internal sealed record Change(SessionId? Session, RoomId? Room)
{
    /// <summary>For the attendees' pages: of a session, of the pseudonym <see cref="Asker"/>, or with the programme.</summary>
    public bool ForAttendees { get; init; }

    /// <summary>For what is one asker's own: the pseudonym.</summary>
    public string? Asker { get; init; }

    /// <summary>Whether everything has to be sent.</summary>
    public bool Whole { get; set; }

    /// <summary>The questions that changed.</summary>
    public HashSet<QuestionId> Questions { get; } = [];
}

/// <summary>Collects what changed, view by view: many entries between two frames become one.</summary>
internal sealed class Changes
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Change> pending = new(StringComparer.Ordinal);
    private readonly Dictionary<SessionId, long> left = []; // when screens last needed everything
    private long noted;

    /// <summary>The views with news, as they are now.</summary>
    public IReadOnlyList<(string View, Change Change)> Pending()
    {
        lock (gate)
            return [.. pending.Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>Takes a view's news; what changes from now on is news again.</summary>
    public void Take(string view)
    {
        lock (gate)
            pending.Remove(view);
    }

    /// <summary>
    /// Whether what came after a position and is in a state can be told by the questions that changed. Not so when a
    /// question left or the sessions changed; nor when the state is newer than what has been noted here.
    /// </summary>
    public bool Tell(SessionId session, long after, long upTo)
    {
        lock (gate)
            return upTo <= noted && after >= left.GetValueOrDefault(session);
    }

    /// <summary>Everything is news to everybody.</summary>
    public void Everything(Live.State state)
    {
        lock (gate)
        {
            // What left before is not known any more.
            noted = state.Position;
            ForgetBefore(state.Position, state.Programme);
            All(state.Programme);
        }
    }

    /// <summary>Takes note of an entry.</summary>
    public void Note(Entry entry, Live.State after)
    {
        lock (gate)
        {
            noted = entry.Position;
            switch (entry.Fact)
            {
                case VoteCast fact: Question(fact.Id, after); break;
                case VoteTakenBack fact: Question(fact.Id, after); break;
                case QuestionAsked fact: Question(fact.Id, after); break;
                case QuestionReworded fact: Question(fact.Id, after); break;
                case QuestionPinned fact: Question(fact.Id, after); break;
                case AnswerChanged fact: Question(fact.Id, after); break;
                case QuestionsMerged fact: Regrouped(fact.Id, entry, after); break;
                case QuestionSplit fact: Regrouped(fact.Id, entry, after); break;
                case RoomQuestionTaken fact: Taken(fact, after); break;
                case QueueArranged fact: Arranged(fact.Session, after); break;
                case RestLeft fact: Touched(fact.Session, entry, after); break;
                case RestBroughtBack fact: Touched(fact.Session, entry, after); break;
                case MomentReached { Kind: MomentKind.Leftovers } fact: Touched(fact.Session, entry, after); break;
                case QuestionWithdrawn fact: Regrouped(fact.Id, entry, after); break;
                case QuestionMoved fact: Moved(fact, after); break;
                case QuestionHandedOver fact: HandedOver(fact, entry, after); break;
                case ProgrammePublished or ScheduleReleased:
                    ForgetBefore(entry.Position, after.Programme);
                    All(after.Programme);
                    break;
                case ChairCheckedIn fact: Chairs(fact.Session); break;
                case ChairReplaced fact: Chairs(fact.Session); break;
                case ChairMessageSent fact: Chairs(fact.Session); break;
                case ChairMessageAcknowledged fact when after.Chairs.Find(fact.Id) is { } message: Chairs(message.Session); break;
                case ChairMessageAcknowledged: break;
                case MomentReached or MessagePosted or MessageRefused or LinksRevoked: Desk(); break;
                case ChangesSettled or ScheduleHeld or HeldDropped or BroadcastHeld or BroadcastSent or BroadcastTakenBack: Desk(); break;
                case HomeOpened or ReminderSet: break; // only Slack shows these
                default: throw new InvalidOperationException($"The screens do not know {entry.Fact.GetType().Name}.");
            }
        }
    }

    /// <summary>Screens that resume from before that position get everything.</summary>
    private void ForgetBefore(long position, Programme? programme)
    {
        foreach (var session in programme?.Sessions ?? [])
            left[session.Id] = position;
    }

    private void Moved(QuestionMoved fact, Live.State after)
    {
        Question(fact.Id, after);
        if (fact is QuestionPut { Previous: { } previous })
            Question(previous, after);
        if (fact is QuestionReturned { Resumed: { } resumed })
            Question(resumed, after);
    }

    private void Taken(RoomQuestionTaken fact, Live.State after)
    {
        Question(fact.Id, after);
        if (fact.Previous is { } previous)
            Question(previous, after);
    }

    /// <summary>A chair's frame says the order by itself; an audience's says it of each question.</summary>
    private void Arranged(SessionId session, Live.State after)
    {
        Session(session, after);
        Audience(session).Questions.UnionWith(after.Questions.Queued(session).Select(question => question.Id));
    }

    /// <summary>Who is asked together with whom has changed.</summary>
    private void Regrouped(QuestionId id, Entry entry, Live.State after)
    {
        if (after.Questions.Find(id) is not { } question)
            return;
        Question(id, after);
        Touched(question.Session, entry, after);
    }

    private void HandedOver(QuestionHandedOver fact, Entry entry, Live.State after)
    {
        left[fact.From] = entry.Position;
        var from = Session(fact.From, after).Questions;
        from.Add(fact.Id);
        foreach (var along in after.Questions.AllIn(fact.To).Where(question => question.Revision == entry.Position))
            from.Add(along.Id);
        Audience(fact.From).Questions.UnionWith(from);
        Touched(fact.To, entry, after);
        Touched(fact.From, entry, after); // who takes its place
    }

    private void Touched(SessionId session, Entry entry, Live.State after)
    {
        foreach (var question in after.Questions.AllIn(session).Where(question => question.Revision == entry.Position))
            Question(question.Id, after);
    }

    private void Question(QuestionId id, Live.State after)
    {
        if (after.Questions.Find(id) is not { } question)
            return;
        Session(question.Session, after).Questions.Add(id);
        Audience(question.Session).Questions.Add(id);
        foreach (var asked in after.Questions.Together(question).Prepend(question))
            Asker(asked);
        Desk();
    }

    private Change Session(SessionId id, Live.State after)
    {
        if (after.Programme?.Find(id) is { } session)
            View(ScreenGroups.Stage(session.Room.Value), new Change(null, session.Room));
        return View(ScreenGroups.Chair(id.Value), new Change(id, null));
    }

    private void All(Programme? programme)
    {
        if (programme is null)
            return;
        foreach (var session in programme.Sessions)
            View(ScreenGroups.Chair(session.Id.Value), new Change(session.Id, null)).Whole = true;
        foreach (var room in programme.Rooms)
            View(ScreenGroups.Stage(room.Id.Value), new Change(null, room.Id));
        View(ScreenGroups.Attendees, new Change(null, null) { ForAttendees = true });
        Desk();
    }

    /// <summary>Whoever asked it follows what becomes of it. Nobody asks on a page what comes from Slack or from the floor.</summary>
    private void Asker(Question question)
    {
        if (question is { Origin: not Origin.Slack, Floor: false })
            View(ScreenGroups.Asker(question.Asker), new Change(null, null) { ForAttendees = true, Asker = question.Asker }).Questions.Add(question.Id);
    }

    private Change Audience(SessionId id) => View(ScreenGroups.Audience(id.Value), new Change(id, null) { ForAttendees = true });

    /// <summary>What stands on top of a session's chair view: a frame without questions tells it.</summary>
    private void Chairs(SessionId session)
    {
        View(ScreenGroups.Chair(session.Value), new Change(session, null));
        Desk();
    }

    private void Desk() => View(ScreenGroups.Desk, new Change(null, null));

    private Change View(string view, Change fresh)
    {
        if (!pending.TryGetValue(view, out var change))
            pending[view] = change = fresh;
        return change;
    }
}
