/*
 * What goes over the wire, in the server's words: its hub, and Screens/Views. Not written by hand but by
 * dotnet build src/Live.Server -p:WriteWire=true
 */

/** What takes up a delay. */
export interface AbsorbedView {
  /** Its title. */
  readonly title: string;
  /** How long it is then. */
  readonly minutes: number;
  /** How long it was. */
  readonly was: number;
}

/** A question that was asked. */
export interface Asked {
  /** Its id. */
  readonly id: string;
  /** Where its entry is. */
  readonly position: number;
}

/** What an attendee's page shows. Values are absolute; each part is news by itself, and a part at or below the position that the page shows of it is dropped. Another epoch means: watch again. */
export interface AttendeeFrame {
  /** The log's epoch. */
  readonly epoch: string;
  /** The state it shows. */
  readonly position: number;
  /** The server's time when it was made; pages correct their own clocks by it. */
  readonly at: string;
  /** IANA zone of the place. */
  readonly zone: string;
  /** The programme when it is news, otherwise null. */
  readonly programme: ProgrammeView | null;
  /** The questions of watched sessions that are news. */
  readonly sessions: readonly AudienceView[];
  /** The reader's own questions: all of them in the answer to a watch, otherwise those that changed. */
  readonly mine: readonly MyQuestionView[];
  /** In the answer to a watch: ids of the questions that the reader voted for; otherwise null. */
  readonly voted: readonly string[] | null;
}

/** A question as everybody sees it. Nothing in it tells who asked anonymously, or from where. */
export interface AudienceQuestion {
  /** Its id. */
  readonly id: string;
  /** What is read out. */
  readonly text: string;
  /** Who asked, or null when anonymous. */
  readonly name: string | null;
  /** Waiting, queued, asking, later or answered. */
  readonly state: QuestionState;
  /** How many people want it asked. */
  readonly votes: number;
  /** Kept on top by the chair. */
  readonly pinned: boolean;
  /** Its place in the queue as the chair arranged it, from 0; null when votes decide. */
  readonly place: number | null;
  /** When it was received. */
  readonly askedAt: string;
  /** Number of the poster that it is for, or null. */
  readonly poster: number | null;
  /** Whether it was asked aloud in the room; then it may have no words. */
  readonly floor: boolean;
  /** The answer in writing, or null. */
  readonly answer: string | null;
}

/** The questions of a session that everybody may see. */
export interface AudienceView {
  /** The session's id. */
  readonly session: string;
  /** True: these are all. False: only those that changed. */
  readonly whole: boolean;
  /** How many were asked and not taken back. */
  readonly asked: number;
  /** How many of them are answered. */
  readonly answered: number;
  /** The questions. */
  readonly questions: readonly AudienceQuestion[];
  /** Ids of questions that are not to be seen here any more. */
  readonly gone: readonly string[];
}

/** Votes for questions. */
export interface Ballots {
  /** How many votes stand, all questions together. */
  readonly votes: number;
  /** How many people gave them: whoever voted for several questions is one. */
  readonly voters: number;
}

/** What everybody would read. */
export interface BroadcastPreview {
  /** Where, as "#channel". */
  readonly channels: readonly string[];
  /** The words, as they are posted. */
  readonly text: string;
  /** The line under them. */
  readonly from: string;
}

/** How a broadcast stands. */
export type BroadcastState = 'held' | 'sent' | 'takenBack';

/** Something said to everybody. */
export interface BroadcastView {
  /** Its id. */
  readonly id: string;
  /** As typed. */
  readonly text: string;
  /** Where, as "#channel". */
  readonly channels: readonly string[];
  /** Name of who said it, or prepared it. */
  readonly by: string;
  /** When it came to stand as it does. */
  readonly at: string;
  /** How it stands. */
  readonly state: BroadcastState;
  /** Whether anybody could read it. */
  readonly wasSent: boolean;
  /** Until when it can be taken back; null when it cannot. */
  readonly undoUntil: string | null;
}

/** What a session's chairs see. Values are absolute, so frames can be merged and repeated; a frame at or below the position that a screen shows is dropped by it. */
export interface ChairFrame extends Frame {
  /** True: this is everything. False: only the questions that changed. */
  readonly whole: boolean;
  /** The session. */
  readonly session: SessionView;
  /** What comes next in the room, or null. */
  readonly next: SessionView | null;
  /** Whole frames: all sessions, to hand questions to and to go to; otherwise null. */
  readonly sessions: readonly SessionView[] | null;
  /** Whole frames: the reasons for dismissing that one key chooses; otherwise null. */
  readonly reasons: readonly string[] | null;
  /** All questions, or those that changed; withdrawn ones too. */
  readonly questions: readonly QuestionView[];
  /** Ids of questions that went to another session. */
  readonly gone: readonly string[];
  /** The session's chairs, and which of them are there. */
  readonly chairs: readonly ChairMark[];
  /** What organizers told the chairs and nobody has acknowledged, oldest first. */
  readonly messages: readonly ChairMessageView[];
  /** Ids of queued questions in the order in which the chair arranged them; the rest of the queue follows by votes. */
  readonly arranged: readonly string[];
}

/** A chair of a session, and whether they are there. */
export interface ChairMark {
  /** Slug of the person. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Since when they are there; null when not yet. */
  readonly at: string | null;
  /** Name of the organizer who has spoken to them; null when they said it themselves. */
  readonly by: string | null;
}

/** What an organizer told the chairs of a session. */
export interface ChairMessageView {
  /** Its id. */
  readonly id: string;
  /** One line of plain text. */
  readonly text: string;
  /** Name of the organizer. */
  readonly by: string;
  /** When it was sent. */
  readonly at: string;
  /** When it was acknowledged; null until then. */
  readonly readAt: string | null;
  /** Name of the one who acknowledged it; null until then. */
  readonly readBy: string | null;
}

/** What an organizer wants to change. */
export interface ChangeRequest {
  /** "late", "move", "swap", "room", "cancel" or "restore". */
  readonly kind: 'late' | 'move' | 'swap' | 'room' | 'cancel' | 'restore';
  /** The session's id. */
  readonly session: string;
  /** For "late": how many. */
  readonly minutes: number;
  /** For "late": "auto", "none", or the id of the break that takes up the delay. */
  readonly absorb: string | null;
  /** For "move": the new start. */
  readonly start?: string | null;
  /** For "swap": the other session's id. */
  readonly other?: string | null;
  /** For "room", and for "move" when the room changes too: the new room's id. */
  readonly room?: string | null;
}

/** What something costs in Slack. */
export interface CostView {
  /** New messages in channels. */
  readonly posts: number;
  /** Messages, topics and bookmarks that are edited in place; these notify nobody. */
  readonly updates: number;
  /** New direct messages. */
  readonly direct: number;
}

/** What the organizers' desk shows, at most twice a second: everything, or what has changed since the last one. */
export interface DeskFrame extends Frame {
  /** Whether it says everything; otherwise sessions and lines of the ledger that are not in it are as before. */
  readonly whole: boolean;
  /** The gathering's name. */
  readonly programme: string;
  /** The schedule's version. */
  readonly version: number;
  /** All rooms in the programme's order; null when they are as before. */
  readonly rooms: readonly RoomView[] | null;
  /** Sessions with their counts, in order of start. */
  readonly sessions: readonly DeskSession[];
  /** Announcements, in order of time. */
  readonly ledger: readonly LedgerView[];
  /** Schedule changes, newest first. */
  readonly releases: readonly ReleaseView[];
  /** Schedule changes that are kept for later, oldest first. */
  readonly held: readonly HeldView[];
  /** What was said to everybody or is kept for later, newest first. */
  readonly broadcasts: readonly BroadcastView[];
  /** Everybody with a personal link; null when they are as before. */
  readonly chairs: readonly PersonView[] | null;
  /** How Live is doing. */
  readonly health: HealthView;
}

/** A session on the desk. */
export interface DeskSession {
  /** The session. */
  readonly session: SessionView;
  /** Where the programme's file has it, when that is somewhere else; otherwise null. */
  readonly was: WasView | null;
  /** Questions waiting. */
  readonly waiting: number;
  /** Questions queued, or being asked. */
  readonly queued: number;
  /** Questions answered. */
  readonly answered: number;
  /** Questions dismissed, left for later or withdrawn. */
  readonly other: number;
  /** How many of all these came from the room; the others came from afar. */
  readonly inRoom: number;
  /** Whether a question is being asked right now. */
  readonly asking: boolean;
  /** Ids of the breaks that can take up a delay of it, in order. */
  readonly absorbers: readonly string[];
  /** Its chairs, and which of them are there. */
  readonly chairs: readonly ChairMark[];
  /** Ids of people who could take a chair's place, the likeliest first; none when it has no chair or is over. */
  readonly standIns: readonly string[];
  /** What its chairs were told last, oldest first. */
  readonly messages: readonly ChairMessageView[];
}

/** A change that was made. */
export interface Done {
  /** Where its entry is; a frame at or after it shows the change. */
  readonly position: number;
}

/** How a session's times have changed; positive minutes are later. See `Drift`. */
export interface DriftView {
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly changes: number;
}

/** See `Figures`. */
export interface FiguresView {
  readonly outcomes: Outcomes;
  readonly remote: Turns;
  readonly room: Turns;
  readonly ballots: Ballots;
  readonly toTurn: WaitsView;
  readonly toAnswer: WaitsView;
  readonly told: Told;
}

/** What all frames say: absolute values at one position of one log. */
export interface Frame {
  /** The log's epoch; another one means: forget everything. */
  readonly epoch: string;
  /** The state it shows. */
  readonly position: number;
  /** The server's time when it was made; screens correct their own clocks by it. */
  readonly at: string;
  /** IANA zone of the place. */
  readonly zone: string;
}

/** How Live is doing, all nodes together. */
export interface HealthView {
  /** Whether everything works. */
  readonly well: boolean;
  /** One sentence for people: what works, or what is wrong and what to do. */
  readonly words: string;
  /** Code of what is wrong; null when nothing is. */
  readonly trouble: string | null;
  /** How many nodes run. */
  readonly nodes: number;
  /** How many screens are connected to them. */
  readonly screens: number;
  /** Messages that Slack does not show yet as they should be. */
  readonly waiting: number;
  /** For how many seconds the oldest of them has been waiting. */
  readonly behind: number;
}

/** A schedule change that is kept for later. */
export interface HeldView {
  /** Its id. */
  readonly id: string;
  /** Since when. */
  readonly at: string;
  /** Name of who prepared it. */
  readonly by: string;
  /** As it was shown. */
  readonly headline: string;
  /** What is wanted. */
  readonly change: ChangeRequest;
}

/** Somebody came in. */
export interface JoinView {
  /** The pass; the page keeps it and shows it to the hub. */
  readonly token: string;
}

/** How an announcement stands, for the organizers. */
export type LedgerStatus = 'planned' | 'sending' | 'sent' | 'late' | 'skipped' | 'failed';

/** One announcement in one place. */
export interface LedgerView {
  /** The moment's id. */
  readonly id: string;
  /** What it announces. */
  readonly kind: 'lead' | 'start' | 'questions' | 'end';
  /** The session's title. */
  readonly title: string;
  /** When. */
  readonly due: string;
  /** Minutes before the start; 0 for the other kinds. */
  readonly lead: number;
  /** "#channel", or null when the room has none. */
  readonly place: string | null;
  /** How it stands. */
  readonly status: LedgerStatus;
  /** Why it is late, skipped, failed or corrected; null when there is nothing to say. */
  readonly reason: string | null;
}

/** Who a screen belongs to, as its link says. */
export interface Me {
  /** Slug of the person; null for an attendee. */
  readonly id: string | null;
  /** Name; null for an attendee. */
  readonly name: string | null;
  /** Whether an organizer. */
  readonly organizer: boolean;
  /** Ids of the sessions that this person may moderate, in order of start. */
  readonly sessions: readonly string[];
  /** When the link expires. */
  readonly until: string;
}

/** A question as the one who asked it sees it. */
export interface MyQuestionView {
  /** Its id. */
  readonly id: string;
  /** The session it belongs to. */
  readonly session: string;
  /** Number of the poster that it is for, or null. */
  readonly poster: number | null;
  /** The asker's own words. */
  readonly text: string;
  /** What is read out when the chair changed them; otherwise null. */
  readonly readAs: string | null;
  /** The name shown, or null when asked anonymously. */
  readonly name: string | null;
  /** Where it stands. */
  readonly state: QuestionState;
  /** How many people want it asked. */
  readonly votes: number;
  /** When it was received. */
  readonly askedAt: string;
  /** Why it was set aside, or null. */
  readonly reason: string | null;
  /** The answer in writing, or null. */
  readonly answer: string | null;
  /** Whether it can be sent to the speaker in writing. */
  readonly inWriting: boolean;
  /** Whether it is asked together with another one. */
  readonly together: boolean;
}

/** Where a question came from. */
export type Origin = 'slack' | 'room' | 'web';

/** What became of questions. Every question is counted in exactly one of these, so they add up to `Asked`. */
export interface Outcomes {
  /** Answered in the session, whether or not something was written afterwards as well. */
  readonly aloud: number;
  /** Answered in writing only. */
  readonly written: number;
  /** With the speakers, who have not answered in writing yet. */
  readonly left: number;
  /** Set aside by a chair. */
  readonly dismissed: number;
  /** Taken back by who asked. */
  readonly withdrawn: number;
  /** Waiting, queued or being asked: nothing has become of them yet. */
  readonly open: number;
  /** How many were asked. */
  readonly asked: number;
  /** How many got an answer, either way. */
  readonly answered: number;
}

/** Two sessions that would be in one room at one time. */
export interface OverlapView {
  /** Title of the one that starts first. */
  readonly first: string;
  /** Its end. */
  readonly until: string;
  /** Title of the other one. */
  readonly second: string;
  /** Its start. */
  readonly from: string;
  /** The room's name. */
  readonly room: string;
}

/** A person of the programme. */
export interface PersonView {
  /** Slug. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Whether an organizer. */
  readonly organizer: boolean;
  /** Titles of the sessions that this person chairs. */
  readonly sessions: readonly string[];
  /** When the links were revoked last, or null. */
  readonly revokedAt: string | null;
}

/** A message as it will be posted. */
export interface PostView {
  /** Where, as "#channel". */
  readonly channels: readonly string[];
  /** As plain text, with times in the zone of the place. */
  readonly text: string;
}

/** A poster. */
export interface PosterView {
  /** As printed on its wall. */
  readonly number: number;
  /** Title. */
  readonly title: string;
  /** Names. */
  readonly authors: readonly string[];
  /** What it is about, or null. */
  readonly topic: string | null;
  /** Where it can be read, or null. */
  readonly link: string | null;
}

/** A chair by name, and whether they were there in time. */
export interface PresenceView {
  readonly name: string;
  readonly hereAt: string | null;
  readonly punctuality: Punctuality;
}

/** Exactly what would happen; nothing has happened yet. */
export interface PreviewView {
  /** The schedule version it was computed on. */
  readonly basedOn: number;
  /** Of the draft; a release of anything else is refused. */
  readonly fingerprint: string;
  /** What happens in one sentence. */
  readonly headline: string;
  /** Each change, with times in the zone of the place. */
  readonly lines: readonly string[];
  /** The messages exactly as they will be posted; none when nobody is told in Slack. */
  readonly posts: readonly PostView[];
  /** The changed sessions where they would be. */
  readonly slots: readonly SlotView[];
  /** The announcements to come that get another time, in order of time. */
  readonly retimed: readonly RetimedView[];
  /** How many messages posted already will be corrected. */
  readonly corrected: number;
  /** How many open questions move along. */
  readonly questions: number;
  /** Names of the chairs concerned. */
  readonly chairs: readonly string[];
  /** Sessions that would be in one room at one time. */
  readonly overlaps: readonly OverlapView[];
  /** What takes up a delay; null when nothing does. */
  readonly absorbed: AbsorbedView | null;
  /** When everybody reads it. */
  readonly telling: Telling;
  /** Seconds until then, when it waits for further changes; otherwise 0. */
  readonly toldIn: number;
  /** What it costs in Slack. */
  readonly cost: CostView;
}

/** A session as an attendee reads it. */
export interface ProgrammeSession {
  /** The session as it is now. */
  readonly session: SessionView;
  /** When it was to start before the day changed; null when that still holds. */
  readonly wasStart: string | null;
  /** Where it was to be; null when that still holds. */
  readonly wasRoom: string | null;
  /** Where to watch it from afar, or null. */
  readonly stream: string | null;
  /** Its posters, in the order of the programme. */
  readonly posters: readonly PosterView[];
}

/** The programme as an attendee reads it. */
export interface ProgrammeView {
  /** Names exactly this programme; a page that knows it is not sent it again. */
  readonly version: string;
  /** The gathering's name. */
  readonly name: string;
  /** All sessions, cancelled ones too, in order of start. */
  readonly sessions: readonly ProgrammeSession[];
}

/** Whether a chair was there in time. */
export type Punctuality = 'notYet' | 'inTime' | 'late' | 'never';

/** Where a question stands: waiting → queued → asking → answered, or dismissed, later or withdrawn. */
export type QuestionState = 'waiting' | 'queued' | 'asking' | 'answered' | 'dismissed' | 'later' | 'withdrawn';

/** A question on a chair's screen. Nothing in it tells who asked anonymously. */
export interface QuestionView {
  /** Its id. */
  readonly id: string;
  /** What is read out. */
  readonly text: string;
  /** The asker's own words when the chair changed them; otherwise null. */
  readonly original: string | null;
  /** Who asked, or null when anonymous. */
  readonly name: string | null;
  /** Where it came from. */
  readonly origin: Origin;
  /** Where it stands. */
  readonly state: QuestionState;
  /** How many people want it asked. */
  readonly votes: number;
  /** Kept on top by the chair. */
  readonly pinned: boolean;
  /** When it was received. */
  readonly askedAt: string;
  /** When it was put to the speaker, or null. */
  readonly putAt: string | null;
  /** When it was answered, dismissed, left or withdrawn, or null. */
  readonly doneAt: string | null;
  /** Name of the chair who moved it last, or null. */
  readonly takenBy: string | null;
  /** Why it was dismissed, or null. */
  readonly reason: string | null;
  /** Whose message it was asked after, when that was somebody else's; or null. */
  readonly after: string | null;
  /** Where the message stands in Slack that it was made of, or null. */
  readonly link: string | null;
  /** Position of the entry that changed it last. */
  readonly revision: number;
  /** Number of the poster that it is for, whose authors answer it; null for the session as a whole. */
  readonly poster: number | null;
  /** Who asks, beyond the name, such as "PhD student, Tokyo"; null when unknown or anonymous. */
  readonly affiliation: string | null;
  /** Whether another question of the same person was put to the speaker in this session; never known of anonymous ones. */
  readonly heard: boolean;
  /** Whether it was asked aloud in the room, and only noted here; then it may have no words. */
  readonly floor: boolean;
  /** Id of the question that it is asked together with, whose state it has; null when it stands alone. */
  readonly mergedInto: string | null;
  /** Ids of the questions that are asked together with it, whose votes it has as well. */
  readonly merged: readonly string[];
  /** Id of an open question of the session, asked before it, that asks much the same; null when there is none. */
  readonly similar: string | null;
}

/** A "no" that a person can understand. Refusals are ordinary values: expected, tested and shown as they are. */
export interface Refusal {
  /** Stable, dotted, lower case: what tests, clients and support notes refer to. */
  readonly code: string;
  /** What is wrong and what one can do, for the person who asked. */
  readonly sentence: string;
}

/** A schedule change. */
export interface ReleaseView {
  /** Its version. */
  readonly version: number;
  /** When it was released. */
  readonly at: string;
  /** The organizer's name. */
  readonly by: string;
  /** What happened. */
  readonly headline: string;
  /** Each change, with times in the zone of the place. */
  readonly lines: readonly string[];
  /** Until when it can be undone; null when it cannot. */
  readonly undoUntil: string | null;
  /** Whether it was taken back. */
  readonly undone: boolean;
  /** Whether everybody was told, or has to be. */
  readonly told: boolean;
}

/** What every hub call answers: a value, or a refusal that can be shown as it is. Never both. */
export interface Reply<T> {
  /** The answer; null when refused. */
  readonly value: T | null;
  /** Why not; null when it worked. */
  readonly refusal: Refusal | null;
}

/** What a report is about. */
export type ReportScope = 'event' | 'sessions' | 'session';

/** A report as it is shown and exported: times are UTC, spans are whole seconds or minutes, as their names say. */
export interface ReportView {
  /** What it is about. */
  readonly scope: ReportScope;
  /** The gathering's name. */
  readonly programme: string;
  /** IANA zone of the place. */
  readonly zone: string;
  /** As of when. */
  readonly at: string;
  /** Everything together. */
  readonly figures: FiguresView;
  /** How long each slice is. */
  readonly sliceMinutes: number;
  /** Questions over time, earliest first; what is between two slices is empty. */
  readonly slices: readonly Slice[];
  /** The questions with the most votes. */
  readonly top: readonly TopQuestionView[];
  /** Each session, in the order of the programme. */
  readonly sessions: readonly SessionReportView[];
}

/** An announcement that gets another time. */
export interface RetimedView {
  /** What it announces. */
  readonly kind: 'lead' | 'start' | 'questions' | 'end';
  /** Minutes before the start; 0 for the other kinds. */
  readonly lead: number;
  /** The session's title. */
  readonly title: string;
  /** When it was to go out. */
  readonly was: string;
  /** When it goes out instead; null when it is dropped. */
  readonly now: string | null;
}

/** How people in the room come in, for its projector. */
export interface RoomCodeView {
  /** To be typed, "K7QM-2XRD"; case and the dash do not matter. */
  readonly code: string;
  /** The same to be scanned: the attendees' page with the code in the fragment. */
  readonly address: string;
  /** When another one is to be shown, UTC; this one works for a while longer. */
  readonly until: string;
}

/** A room. */
export interface RoomView {
  /** Slug. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** "#channel", or null when it has none. */
  readonly channel: string | null;
}

/** What a session is; it decides the defaults and the wording. */
export type SessionKind = 'talk' | 'panel' | 'poster' | 'break' | 'remarks';

/** What happened in one session. */
export interface SessionReportView {
  readonly session: SessionView;
  readonly figures: FiguresView;
  readonly drift: DriftView;
  readonly chairs: readonly PresenceView[];
}

/** A session on a screen. Times are UTC; the screen writes them in the zone that fits its reader. */
export interface SessionView {
  readonly id: string;
  readonly kind: SessionKind;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly questionsAt: string;
  readonly room: string;
  readonly roomName: string;
  readonly speakers: readonly string[];
  readonly chairs: readonly string[];
  readonly takesQuestions: boolean;
  readonly cancelled: boolean;
}

/** What others ask much like it. */
export interface SimilarView {
  /** How many people want one of them asked. */
  readonly people: number;
  /** The most alike first; none when nobody does. */
  readonly questions: readonly AudienceQuestion[];
}

/** Five minutes in which something was asked. */
export interface Slice {
  /** When they begin, UTC, on a multiple of `Length`. */
  readonly at: string;
  /** How many questions came from afar. */
  readonly remote: number;
  /** How many came from the room. */
  readonly room: number;
}

/** Where a session would be. */
export interface SlotView {
  /** The session's id. */
  readonly id: string;
  /** Its start. */
  readonly start: string;
  /** Its end. */
  readonly end: string;
  /** Its room's id. */
  readonly room: string;
  /** Whether it would not take place. */
  readonly cancelled: boolean;
}

/** A session that is not where the programme has it. */
export interface StageAway {
  /** As announced. */
  readonly title: string;
  /** When it was to start here, UTC. */
  readonly planned: string;
  /** When it starts now, UTC. */
  readonly start: string;
  /** The room that it is in now, or null when it is cancelled. */
  readonly roomName: string | null;
}

/** What the projector of a room shows; always whole. */
export interface StageFrame extends Frame {
  /** The gathering's name. */
  readonly programme: string;
  /** The room's name. */
  readonly roomName: string;
  /** The room's Slack channel without "#", or null. */
  readonly channel: string | null;
  /** The room's sessions that are not cancelled, in order; the screen's clock chooses what is on. */
  readonly sessions: readonly SessionView[];
  /** Per session id: what is being asked and what comes next. Sessions without either are left out. */
  readonly questions: Readonly<Record<string, StageQuestions>>;
  /** Per session id, for those that start at another time than people read in the programme: that time. */
  readonly planned: Readonly<Record<string, string>>;
  /** The sessions that people read of in the programme of this room and that are not here, in order. */
  readonly away: readonly StageAway[];
}

/** A question as an audience sees it. */
export interface StageQuestion {
  /** What is read out. */
  readonly text: string;
  /** Who asks, or null when anonymous. */
  readonly name: string | null;
  /** Whether it came from outside the room. */
  readonly remote: boolean;
  /** How many people want it asked. */
  readonly votes: number;
}

/** The questions of one session that an audience may see. */
export interface StageQuestions {
  /** Being put to the speaker, or null. */
  readonly asking: StageQuestion | null;
  /** At most two of the queue, in the order they will be asked. */
  readonly next: readonly StageQuestion[];
}

/** When everybody reads a change. */
export type Telling = 'never' | 'settling' | 'near' | 'atOnce';

/** What became of announcements. Each is counted in exactly one of these. */
export interface Told {
  /** Posted in time. */
  readonly inTime: number;
  /** Posted late. */
  readonly late: number;
  /** Not posted, on purpose: the session had moved, or its room has no channel. */
  readonly skipped: number;
  /** Refused by Slack. */
  readonly failed: number;
  /** Not due yet, or on their way. */
  readonly toCome: number;
}

/** One of the questions with the most votes. Nothing in it tells who asked anonymously. */
export interface TopQuestionView {
  /** What was read out; empty when it was only counted. */
  readonly text: string;
  /** Who asked, or null when anonymous. */
  readonly name: string | null;
  /** Whether it came from afar. */
  readonly remote: boolean;
  /** The session's title. */
  readonly session: string;
  /** Where it stands. */
  readonly state: QuestionState;
  /** How many people wanted it asked. */
  readonly votes: number;
  /** The answer in writing, or null. */
  readonly answer: string | null;
  /** Who wrote the answer, or null. */
  readonly answeredBy: string | null;
}

/** How questions from one side came to their turn. */
export interface Turns {
  /** How many were asked. */
  readonly asked: number;
  /** How many of them were put to the speaker. */
  readonly put: number;
}

/** How many waits were at least so long and shorter than that; without an upper bound when it is null. */
export interface WaitStepView {
  readonly fromMinutes: number;
  readonly toMinutes: number | null;
  readonly count: number;
}

/** See `Waits`. */
export interface WaitsView {
  readonly count: number;
  readonly medianSeconds: number;
  readonly ninetySeconds: number;
  readonly longestSeconds: number;
  readonly steps: readonly WaitStepView[];
}

/** Where a session was before the organizers changed it. */
export interface WasView {
  /** Its start. */
  readonly start: string;
  /** Its end. */
  readonly end: string;
  /** Its room's name. */
  readonly roomName: string;
}

/** The hub's methods by name; each answers a Reply of what stands here. `key` makes a repeated call harmless. */
export interface HubMethods {
  /** "Got it" on a message to the chairs. */
  AcknowledgeMessage(id: string, key: string): Done;
  /** Marks a question as answered. */
  Answer(id: string, key: string): Done;
  /** Puts queued questions into this order; what is not named follows by votes. */
  Arrange(session: string, ids: readonly string[], key: string): Done;
  /** Asks a question, as an attendee. */
  Ask(session: string, poster: number | null, text: string, name: string | null, key: string): Asked;
  /** Sends one's own question to the speaker in writing. */
  AskInWriting(id: string, key: string): Done;
  /** Takes a question one step back. */
  Back(id: string, key: string): Done;
  /** Takes back that the rest of a session was handed to its speakers. */
  BringRestBack(session: string, key: string): Done;
  /** Says something to everybody, or keeps it for later. */
  Broadcast(text: string, rooms: readonly string[], hold: boolean, key: string): Done;
  /** Says that a chair is there: oneself, or one whom an organizer has spoken to. */
  CheckIn(session: string, person: string, key: string): Done;
  /** Sets a question aside. */
  Dismiss(id: string, reason: string, key: string): Done;
  /** Forgets a schedule change that was kept for later. */
  DropHeld(id: string, key: string): Done;
  /** Shows a personal link or an attendee's pass; what it allows holds for this connection. */
  Enter(token: string): Me;
  /** Hands a question to another session. */
  HandOver(id: string, session: string, key: string): Done;
  /** Keeps a schedule change for later, if it is still the one that was shown. */
  Hold(change: ChangeRequest, basedOn: number, fingerprint: string, key: string): Done;
  /** Leaves a question for an answer in writing. */
  Leave(id: string, key: string): Done;
  /** Hands what is left of a session's questions to its speakers, for answers in writing. */
  LeaveRest(session: string, key: string): Done;
  /** Asks a question together with another one of its session. */
  Merge(id: string, into: string, key: string): Done;
  /** Keeps a question on top, or lets it go. */
  Pin(id: string, pinned: boolean, key: string): Done;
  /** Shows what a schedule change would do. */
  Preview(change: ChangeRequest): PreviewView;
  /** Shows what everybody would read. */
  PreviewBroadcast(text: string, rooms: readonly string[]): BroadcastPreview;
  /** Puts a question to the speaker now. */
  Put(id: string, key: string): Done;
  /** Takes a question into the queue. */
  Queue(id: string, key: string): Done;
  /** What happened, in figures: in one session, or in everything that this person may read. */
  ReadReport(session: string | null): ReportView;
  /** Sends a schedule change, if it is still the one that was shown. */
  Release(change: ChangeRequest, basedOn: number, fingerprint: string, key: string): Done;
  /** Sends a schedule change that was kept for later, if it is still the one that was shown. */
  ReleaseHeld(id: string, basedOn: number, fingerprint: string, key: string): Done;
  /** Gives a chair's place to somebody else. */
  ReplaceChair(session: string, old: string, next: string, key: string): Done;
  /** Revokes the personal links of a person. */
  RevokeLinks(person: string, key: string): Done;
  /** Changes a question's words: a chair while it is open, where the original is kept; the asker while it waits. */
  Reword(id: string, text: string, key: string): Done;
  /** The code by which people in the room come in; for its projector, chairs and organizers. */
  RoomCode(): RoomCodeView;
  /** Sends what was kept for later. */
  SendHeldBroadcast(id: string, key: string): Done;
  /** Shows a session's chairs a message until one of them has read it. */
  SendToChair(session: string, text: string, key: string): Done;
  /** What others ask much like a question that is not sent yet; or why it could not be sent. */
  Similar(session: string, poster: number | null, text: string, name: string | null): SimilarView;
  /** Takes a question out of the one that it was merged into. */
  Split(id: string, key: string): Done;
  /** Takes back what was said to everybody, or drops what was kept for later. */
  TakeBackBroadcast(id: string, key: string): Done;
  /** Notes a question that somebody in the room asks aloud right now. */
  TakeFromRoom(session: string, text: string | null, key: string): Asked;
  /** Takes the last schedule change back. */
  Undo(version: number, key: string): Done;
  /** Votes for a question or takes the vote back, as an attendee. */
  Vote(id: string, on: boolean, key: string): Done;
  /** Watches the programme and the questions of some sessions, in place of those watched before. Open to everybody; what is one's own needs a pass. */
  WatchAttendee(sessions: readonly string[], version: string | null): AttendeeFrame;
  /** Watches a session as its chair. Joins first and looks then, so that nothing falls between. */
  WatchChair(session: string, epoch: string | null, position: number): ChairFrame;
  /** Watches the organizers' desk. */
  WatchDesk(): DeskFrame;
  /** Watches a room's stage; open to everybody, like the projector itself. */
  WatchStage(room: string | null): StageFrame;
  /** Takes one's own question back. */
  Withdraw(id: string, key: string): Done;
}

/** What the server says by itself. */
export interface Pushes {
  /** News for a chair's screen. */
  Chair: ChairFrame;
  /** News for a projector. */
  Stage: StageFrame;
  /** News for the organizers' desk. */
  Desk: DeskFrame;
  /** News for an attendee's page. */
  Attendee: AttendeeFrame;
  /** How Live is doing, for the organizers' desk. */
  Health: HealthView;
}
