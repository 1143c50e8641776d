using Live.Chairs;
using Live.Log;
using Live.Programmes;
using Live.Questions;
using Live.Schedule;
using Live.Server.State;
using Microsoft.AspNetCore.SignalR;

namespace Live.Server.Screens;

/// <summary>
/// Sends frames to the groups of screens: at most one frame a view and tick, the first at once, always of the newest
/// state. The fold only takes note here of what changed; building and sending happen on a loop of their own.
/// </summary>
public sealed partial class Broadcaster : BackgroundService, IReader
{
    /// <summary>Frames of one view are at least this far apart.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    /// <summary>The desk is large and nobody reads it faster.</summary>
    public static readonly TimeSpan DeskTick = TimeSpan.FromMilliseconds(500);

    /// <summary>Attendees' pages are many, on one Wi-Fi and on batteries.</summary>
    public static readonly TimeSpan AttendeeTick = TimeSpan.FromMilliseconds(250);

    // Frames are paced for eyes and networks, which know no rehearsal's faster clock.
    private static readonly TimeProvider Wall = TimeProvider.System;

    private readonly Changes changes = new();
    private readonly Doorbell doorbell = new();
    private readonly Dictionary<string, long> sentAt = new(StringComparer.Ordinal);
    private readonly Node node;
    private readonly Frames frames;
    private readonly AttendeeFrames attendees;
    private readonly DeskFrames desk;
    private readonly IHubContext<ScreenHub, IScreen> hub;
    private readonly OpenScreens screens;
    private readonly ILogger<Broadcaster> logger;

    /// <summary>A broadcaster that listens to its node.</summary>
    public Broadcaster(
        Node node, Frames frames, AttendeeFrames attendees, DeskFrames desk, IHubContext<ScreenHub, IScreen> hub, OpenScreens screens,
        ILogger<Broadcaster> logger)
    {
        (this.node, this.frames, this.attendees, this.desk, this.hub, this.screens, this.logger) =
            (node, frames, attendees, desk, hub, screens, logger);
        node.Attach(this);
    }

    /// <summary>Whether a screen that knows this position of a session needs only what changed since.</summary>
    public bool CanResume(SessionId session, long position, Live.State state) =>
        position > 0 && position <= state.Position && changes.Tell(session, position, state.Position);

    /// <inheritdoc />
    public void CaughtUp(Live.State state)
    {
        changes.Everything(state);
        doorbell.Ring();
    }

    /// <inheritdoc />
    public void Folded(Live.State before, Live.State after, IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
            changes.Note(entry, after);
        if (entries.Any(entry => entry.Fact is LinksRevoked or ProgrammePublished))
            screens.EndRefused(after, node.Now);
        foreach (var replaced in entries.Select(entry => entry.Fact).OfType<ChairReplaced>())
        {
            if (!Roles.MayModerate(after.Programme, Who.Person(replaced.Old), replaced.Session))
                screens.End(replaced.Old); // what is pushed to the session's chairs is theirs no more
        }

        doorbell.Ring();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await doorbell.WaitAsync(Send(), Wall, stoppingToken);
        }
    }

    /// <summary>Sends what is due and says how long to wait for the rest.</summary>
    private TimeSpan Send()
    {
        var wait = Timeout.InfiniteTimeSpan;
        foreach (var (view, change) in changes.Pending())
        {
            var left = Left(view, change);
            if (left > TimeSpan.Zero)
            {
                wait = wait == Timeout.InfiniteTimeSpan || left < wait ? left : wait;
                continue;
            }

            changes.Take(view);
            sentAt[view] = Wall.GetTimestamp();
            // Only now: what is taken from here on is in this state, or is news again.
            if (node.State is { Programme: { } programme } state)
                Send(view, change, state, programme);
        }

        return wait;
    }

    private TimeSpan Left(string view, Change change) => sentAt.TryGetValue(view, out var at)
        ? (change.ForAttendees ? AttendeeTick : view == ScreenGroups.Desk ? DeskTick : Tick) - Wall.GetElapsedTime(at)
        : TimeSpan.Zero;

    private void Send(string view, Change change, Live.State state, Programme programme)
    {
        if (change.ForAttendees)
        {
            Watch(view, hub.Clients.Group(view).Attendee(
                change.Asker is { } asker ? attendees.Mine(state, asker, change.Questions)
                : change.Session is { } shown ? attendees.Audience(state, shown, change.Questions)
                : attendees.Programme(state)));
        }
        else if (change.Session is { } session)
        {
            if (programme.Find(session) is null)
                return;
            var frame = change.Whole
                ? frames.Chair(state, session)
                : frames.ChairNews(state, session,
                    change.Questions.Select(state.Questions.Find).OfType<Question>().Where(question => question.Session == session),
                    [.. change.Questions.Where(id => state.Questions.Find(id) is { } question && question.Session != session).Select(id => id.Value)]);
            Watch(view, hub.Clients.Group(view).Chair(frame));
        }
        else if (change.Room is { } room)
        {
            if (programme.Rooms.Any(known => known.Id == room))
                Watch(view, hub.Clients.Group(view).Stage(frames.Stage(state, room)));
        }
        else
        {
            Watch(view, hub.Clients.Group(view).Desk(desk.Next(state)));
        }
    }

    /// <summary>
    /// A send ends when the slowest client of the group has taken it, so the loop does not wait for it: a stalled
    /// client is cut off by the transport's own time-out. A failure is logged, never lost.
    /// </summary>
    private void Watch(string view, Task sending)
    {
        if (!sending.IsCompletedSuccessfully)
        {
            _ = sending.ContinueWith(task => LogSendFailed(task.Exception!, view), CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A frame for {View} could not be sent")]
    private partial void LogSendFailed(Exception e, string view);
}
