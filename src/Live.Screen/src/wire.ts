/*
 * What goes over the wire, in the server's words: its hub, and Screens/Views. Not written by hand but by
 * dotnet build src/Live.Server -p:WriteWire=true
 */

/** A question that was asked. */
export interface Asked {
  /** Its id. */
  readonly id: string;
  /** Where its entry is. */
  readonly position: number;
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
  /** For "room": the new room's id. */
  readonly room?: string | null;
}

/** What the organizers' desk shows; always whole, at most twice a second. */
export interface DeskFrame extends Frame {
  /** The gathering's name. */
  readonly programme: string;
  /** The schedule's version. */
  readonly version: number;
  /** All sessions with their counts, in order of start. */
  readonly sessions: readonly DeskSession[];
  /** Every announcement, in order of time. */
  readonly ledger: readonly LedgerView[];
  /** Schedule changes, newest first. */
  readonly releases: readonly ReleaseView[];
  /** Everybody with a personal link. */
  readonly chairs: readonly PersonView[];
  /** How Live is doing, in words. */
  readonly health: HealthView;
}

/** A session on the desk. */
export interface DeskSession {
  /** The session. */
  readonly session: SessionView;
  /** Questions waiting. */
  readonly waiting: number;
  /** Questions queued, or being asked. */
  readonly queued: number;
  /** Questions answered. */
  readonly answered: number;
  /** Questions dismissed, left for later or withdrawn. */
  readonly other: number;
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

/** How Live is doing. */
export interface HealthView {
  /** Whether everything works. */
  readonly well: boolean;
  /** One sentence for people: what works, or what is wrong and what to do. */
  readonly words: string;
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

/** Where a question came from. */
export type Origin = 'slack' | 'room' | 'web';

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
  /** The message exactly as it will be posted, as plain text with times in the zone of the place. */
  readonly message: string;
  /** Where it will be posted, as "#channel". */
  readonly channels: readonly string[];
  /** How many announcements get another time or are dropped. */
  readonly retimed: number;
  /** How many messages posted already will be corrected. */
  readonly corrected: number;
  /** How many open questions move along. */
  readonly questions: number;
  /** Names of the chairs concerned. */
  readonly chairs: readonly string[];
  /** Sentences about sessions that would be in one room at one time. */
  readonly overlaps: readonly string[];
  /** When everybody reads it. */
  readonly when: string;
}

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
}

/** What every hub call answers: a value, or a refusal that can be shown as it is. Never both. */
export interface Reply<T> {
  /** The answer; null when refused. */
  readonly value: T | null;
  /** Why not; null when it worked. */
  readonly refusal: Refusal | null;
}

/** What a session is; it decides the defaults and the wording. */
export type SessionKind = 'talk' | 'panel' | 'poster' | 'break' | 'remarks';

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

/** The hub's methods by name; each answers a Reply of what stands here. `key` makes a repeated call harmless. */
export interface HubMethods {
  /** Shows a personal link or an attendee's pass; what it allows holds for this connection. */
  Enter(token: string): Me;
  /** Watches a session as its chair. Joins first and looks then, so that nothing falls between. */
  WatchChair(session: string, epoch: string | null, position: number): ChairFrame;
  /** Watches a room's stage; open to everybody, like the projector itself. */
  WatchStage(room: string | null): StageFrame;
  /** Watches the organizers' desk. */
  WatchDesk(): DeskFrame;
  /** Asks a question, as an attendee in the room. */
  Ask(session: string, text: string, name: string | null, key: string): Asked;
  /** Votes for a question or takes the vote back, as an attendee. */
  Vote(id: string, on: boolean, key: string): Done;
  /** Takes a question into the queue. */
  Queue(id: string, key: string): Done;
  /** Puts a question to the speaker now. */
  Put(id: string, key: string): Done;
  /** Marks a question as answered. */
  Answer(id: string, key: string): Done;
  /** Sets a question aside. */
  Dismiss(id: string, reason: string, key: string): Done;
  /** Leaves a question for an answer in writing. */
  Leave(id: string, key: string): Done;
  /** Hands what is left of a session's questions to its speakers, for answers in writing. */
  LeaveRest(session: string, key: string): Done;
  /** Takes back that the rest of a session was handed to its speakers. */
  BringRestBack(session: string, key: string): Done;
  /** Takes a question one step back. */
  Back(id: string, key: string): Done;
  /** Keeps a question on top, or lets it go. */
  Pin(id: string, pinned: boolean, key: string): Done;
  /** Changes a question's words; the original is kept. */
  Reword(id: string, text: string, key: string): Done;
  /** Hands a question to another session. */
  HandOver(id: string, session: string, key: string): Done;
  /** Asks a question together with another one of its session. */
  Merge(id: string, into: string, key: string): Done;
  /** Takes a question out of the one that it was merged into. */
  Split(id: string, key: string): Done;
  /** Puts queued questions into this order; what is not named follows by votes. */
  Arrange(session: string, ids: readonly string[], key: string): Done;
  /** Notes a question that somebody in the room asks aloud right now. */
  TakeFromRoom(session: string, text: string | null, key: string): Asked;
  /** Says that a chair is there: oneself, or one whom an organizer has spoken to. */
  CheckIn(session: string, person: string, key: string): Done;
  /** Gives a chair's place to somebody else. */
  ReplaceChair(session: string, old: string, next: string, key: string): Done;
  /** Shows a session's chairs a message until one of them has read it. */
  SendToChair(session: string, text: string, key: string): Done;
  /** "Got it" on a message to the chairs. */
  AcknowledgeMessage(id: string, key: string): Done;
  /** Shows what a schedule change would do. */
  Preview(change: ChangeRequest): PreviewView;
  /** Sends a schedule change, if it is still the one that was shown. */
  Release(change: ChangeRequest, basedOn: number, fingerprint: string, key: string): Done;
  /** Takes the last schedule change back. */
  Undo(version: number, key: string): Done;
  /** Revokes the personal links of a person. */
  RevokeLinks(person: string, key: string): Done;
}

/** What the server says by itself. */
export interface Pushes {
  /** News for a chair's screen. */
  Chair: ChairFrame;
  /** News for a projector. */
  Stage: StageFrame;
  /** News for the organizers' desk. */
  Desk: DeskFrame;
}
