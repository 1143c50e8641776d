using System.Text.Json.Serialization.Metadata;
using Live.Announcements;
using Live.Broadcasts;
using Live.Chairs;
using Live.Homes;
using Live.Messages;
using Live.Programmes;
using Live.Questions;
using Live.Reminders;
using Live.Schedule;

namespace Live.Server.Log;

/// <summary>
/// The name of every fact in the log. A name once used stays as it is for ever: logs outlive the code, and a class
/// may be renamed while its name here may not.
/// </summary>
internal static class FactNames
{
    public static readonly IReadOnlyList<JsonDerivedType> All =
    [
        new(typeof(ProgrammePublished), "programme-published"),
        new(typeof(ScheduleReleased), "schedule-released"),
        new(typeof(ChangesSettled), "changes-settled"),
        new(typeof(ScheduleHeld), "schedule-held"),
        new(typeof(HeldDropped), "held-dropped"),
        new(typeof(BroadcastHeld), "broadcast-held"),
        new(typeof(BroadcastSent), "broadcast-sent"),
        new(typeof(BroadcastTakenBack), "broadcast-taken-back"),
        new(typeof(MomentReached), "moment-reached"),
        new(typeof(MessagePosted), "message-posted"),
        new(typeof(MessageRefused), "message-refused"),
        new(typeof(LinksRevoked), "links-revoked"),
        new(typeof(ChairCheckedIn), "chair-checked-in"),
        new(typeof(ChairReplaced), "chair-replaced"),
        new(typeof(ChairMessageSent), "chair-message-sent"),
        new(typeof(ChairMessageAcknowledged), "chair-message-acknowledged"),
        new(typeof(HomeOpened), "home-opened"),
        new(typeof(ReminderSet), "reminder-set"),
        new(typeof(QuestionAsked), "question-asked"),
        new(typeof(QuestionReworded), "question-reworded"),
        new(typeof(QuestionPinned), "question-pinned"),
        new(typeof(QuestionHandedOver), "question-handed-over"),
        new(typeof(QuestionQueued), "question-queued"),
        new(typeof(QuestionPut), "question-put"),
        new(typeof(QuestionAnswered), "question-answered"),
        new(typeof(QuestionDismissed), "question-dismissed"),
        new(typeof(QuestionLeft), "question-left"),
        new(typeof(QuestionWithdrawn), "question-withdrawn"),
        new(typeof(QuestionReturned), "question-returned"),
        new(typeof(QuestionAskedInWriting), "question-asked-in-writing"),
        new(typeof(AnswerChanged), "answer-changed"),
        new(typeof(RestLeft), "rest-left"),
        new(typeof(RestBroughtBack), "rest-brought-back"),
        new(typeof(RoomQuestionTaken), "room-question-taken"),
        new(typeof(QuestionsMerged), "questions-merged"),
        new(typeof(QuestionSplit), "question-split"),
        new(typeof(QueueArranged), "queue-arranged"),
        new(typeof(VoteCast), "vote-cast"),
        new(typeof(VoteTakenBack), "vote-taken-back"),
    ];
}
