using Live.Announcements;
using Live.Log;
using Live.Messages;
using Live.Programmes;
using Live.Reminders;
using Live.Server.Mirror.Messages;

namespace Live.Server.Mirror.Kinds;

/// <summary>Direct messages that remind people of a session: one for each who asked for it, at each time that it had.</summary>
internal sealed class ReminderPosts(IRecipients recipients) : IMessageKind
{
    public string Name => "reminder";

    public IEnumerable<string> Keys(Live.State state) => state.Moments.Values.SelectMany(moment => Of(moment, state));

    public IEnumerable<string> Touched(Entry entry, Live.State after) => entry.Fact switch
    {
        MomentReached fact => Of(fact, after),
        ReminderSet fact => after.Moments.Values.Where(moment => IsSent(moment) && moment.Session == fact.Session)
            .Select(moment => MessageKeys.Reminder(moment.Id, fact.Reader)),
        _ => [],
    };

    public DesiredMessage? Find(string key, Live.State state, Programme programme)
    {
        var (first, last) = (Name.Length + 1, key.LastIndexOf('/'));
        if (state.Moments.GetValueOrDefault(new MomentId(key[first..last])) is not { } moment || !IsSent(moment)
            || programme.Find(moment.Session) is not { } session
            || recipients.Attendee(key[(last + 1)..]) is not { } user)
            return null;
        var stands = Moments.Find(programme, session.Id, moment.Id) is not null;
        // Who asks to be reminded of a session that has moved hears of its new time only.
        if (state.Posts.GetValueOrDefault(key)?.Ts is null
            && !(stands && Reminding.Readers(state, session.Id).Contains(key[(last + 1)..])))
            return null;
        var (text, blocks) = stands ? ReminderMessage.Of(programme, session) : ReminderMessage.Corrected(programme, session, moment);
        return new DesiredMessage(key, Place.To(user), Urgency.Confirmation, text, blocks);
    }

    private static IEnumerable<string> Of(MomentReached moment, Live.State state) => !IsSent(moment) ? []
        : Reminding.Readers(state, moment.Session).Select(reader => MessageKeys.Reminder(moment.Id, reader));

    private static bool IsSent(MomentReached moment) => moment is { Kind: MomentKind.Reminder, Outcome: not MomentOutcome.Skipped };
}
