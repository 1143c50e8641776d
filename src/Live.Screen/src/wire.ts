/** What goes over the wire: the mirror of the server's Screens/Views, one type per record, in the same words. */

export type QuestionState = 'waiting' | 'queued' | 'asking' | 'answered' | 'dismissed' | 'later' | 'withdrawn';
export type Origin = 'slack' | 'room' | 'web';
export type SessionKind = 'talk' | 'panel' | 'poster' | 'break' | 'remarks';
export type MomentKind = 'lead' | 'start' | 'questions' | 'end';
export type LedgerStatus = 'planned' | 'sending' | 'sent' | 'late' | 'skipped' | 'failed';

export interface Refusal {
  readonly code: string;
  readonly sentence: string;
}

/** Every call answers with a value or a refusal that can be shown as it is; never both. */
export interface Reply<T> {
  readonly value: T | null;
  readonly refusal: Refusal | null;
}

export interface Done {
  readonly position: number;
}

export interface Asked {
  readonly id: string;
  readonly position: number;
}

export interface Me {
  readonly id: string | null;
  readonly name: string | null;
  readonly organizer: boolean;
  readonly sessions: readonly string[];
  readonly until: string;
}

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

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly original: string | null;
  readonly name: string | null;
  readonly origin: Origin;
  readonly state: QuestionState;
  readonly votes: number;
  readonly pinned: boolean;
  readonly askedAt: string;
  readonly putAt: string | null;
  readonly doneAt: string | null;
  readonly takenBy: string | null;
  readonly reason: string | null;
  readonly after: string | null;
  readonly link: string | null;
  readonly revision: number;
  /** Number of the poster that it is for; its authors answer it. */
  readonly poster: number | null;
  /** Who asks, beyond the name, such as "PhD student, Tokyo"; null when unknown or anonymous. */
  readonly affiliation: string | null;
  /** Whether another question of the same person was put to the speaker in this session; never known of anonymous ones. */
  readonly heard: boolean;
  /** Whether it was asked aloud in the room, and only noted here. */
  readonly floor: boolean;
  /** Id of the question that it is asked together with; null when it stands alone. */
  readonly mergedInto: string | null;
  /** Ids of the questions that are asked together with it, whose votes it has as well. */
  readonly merged: readonly string[];
  /** Id of an open question of the session that asks much the same; null when there is none. */
  readonly similar: string | null;
}

/** A chair of a session; `at` is since when they are there, `by` the organizer who has spoken to them. */
export interface ChairMark {
  readonly id: string;
  readonly name: string;
  readonly at: string | null;
  readonly by: string | null;
}

/** What an organizer told the chairs of a session. */
export interface ChairMessageView {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly readBy: string | null;
}

/** What all frames say: absolute values at one position of one log. */
export interface Frame {
  readonly epoch: string;
  readonly position: number;
  readonly at: string;
  readonly zone: string;
}

export interface ChairFrame extends Frame {
  readonly whole: boolean;
  readonly session: SessionView;
  readonly next: SessionView | null;
  readonly sessions: readonly SessionView[] | null;
  readonly reasons: readonly string[] | null;
  readonly questions: readonly QuestionView[];
  readonly gone: readonly string[];
  readonly chairs: readonly ChairMark[];
  readonly messages: readonly ChairMessageView[];
  /** Ids of queued questions in the order in which the chair arranged them; the rest of the queue follows by votes. */
  readonly arranged: readonly string[];
}

export interface StageQuestion {
  readonly text: string;
  readonly name: string | null;
  readonly remote: boolean;
  readonly votes: number;
}

export interface StageQuestions {
  readonly asking: StageQuestion | null;
  readonly next: readonly StageQuestion[];
}

export interface StageFrame extends Frame {
  readonly programme: string;
  readonly roomName: string;
  readonly channel: string | null;
  readonly sessions: readonly SessionView[];
  readonly questions: Readonly<Record<string, StageQuestions>>;
}

export interface DeskSession {
  readonly session: SessionView;
  readonly waiting: number;
  readonly queued: number;
  readonly answered: number;
  readonly other: number;
  readonly absorbers: readonly string[];
  readonly chairs: readonly ChairMark[];
  readonly standIns: readonly string[];
  readonly messages: readonly ChairMessageView[];
}

export interface LedgerView {
  readonly id: string;
  readonly kind: MomentKind;
  readonly title: string;
  readonly due: string;
  readonly lead: number;
  readonly place: string | null;
  readonly status: LedgerStatus;
  readonly reason: string | null;
}

export interface ReleaseView {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly undoUntil: string | null;
  readonly undone: boolean;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly organizer: boolean;
  readonly sessions: readonly string[];
  readonly revokedAt: string | null;
}

export interface HealthView {
  readonly well: boolean;
  readonly words: string;
}

export interface DeskFrame extends Frame {
  readonly programme: string;
  readonly version: number;
  readonly sessions: readonly DeskSession[];
  readonly ledger: readonly LedgerView[];
  readonly releases: readonly ReleaseView[];
  readonly chairs: readonly PersonView[];
  readonly health: HealthView;
}

export interface ChangeRequest {
  readonly kind: 'late' | 'move' | 'swap' | 'room' | 'cancel' | 'restore';
  readonly session: string;
  readonly minutes: number;
  readonly absorb: string | null;
}

export interface PreviewView {
  readonly basedOn: number;
  readonly fingerprint: string;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly message: string;
  readonly channels: readonly string[];
  readonly retimed: number;
  readonly corrected: number;
  readonly questions: number;
  readonly chairs: readonly string[];
  readonly overlaps: readonly string[];
  /** When everybody reads it, in words. */
  readonly when: string;
}

export type ReportScope = 'event' | 'sessions' | 'session';
export type Punctuality = 'notYet' | 'inTime' | 'late' | 'never';

/** What became of questions: they add up to `asked`, and `answered` is aloud and written together. */
export interface Outcomes {
  readonly aloud: number;
  readonly written: number;
  readonly left: number;
  readonly dismissed: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly asked: number;
  readonly answered: number;
}

/** How many were asked, and how many of them were put to the speaker. */
export interface Turns {
  readonly asked: number;
  readonly put: number;
}

export interface Ballots {
  readonly votes: number;
  readonly voters: number;
}

/** What became of announcements. */
export interface Told {
  readonly inTime: number;
  readonly late: number;
  readonly skipped: number;
  readonly failed: number;
  readonly toCome: number;
}

/** How many waits were at least so long and shorter than that; without an upper bound when it is null. */
export interface WaitStepView {
  readonly fromMinutes: number;
  readonly toMinutes: number | null;
  readonly count: number;
}

export interface WaitsView {
  readonly count: number;
  readonly medianSeconds: number;
  readonly ninetySeconds: number;
  readonly longestSeconds: number;
  readonly steps: readonly WaitStepView[];
}

export interface FiguresView {
  readonly outcomes: Outcomes;
  readonly remote: Turns;
  readonly room: Turns;
  readonly ballots: Ballots;
  /** From being sent to being put to the speaker. */
  readonly toTurn: WaitsView;
  /** From being sent to the answer in writing. */
  readonly toAnswer: WaitsView;
  readonly told: Told;
}

/** Questions that came within some minutes, see `sliceMinutes`; what is between two slices is empty. */
export interface Slice {
  readonly at: string;
  readonly remote: number;
  readonly room: number;
}

export interface TopQuestionView {
  /** Empty when it was asked aloud in the room and only counted. */
  readonly text: string;
  readonly name: string | null;
  readonly remote: boolean;
  readonly session: string;
  readonly state: QuestionState;
  readonly votes: number;
  readonly answer: string | null;
  readonly answeredBy: string | null;
}

/** How a session's times have changed; positive minutes are later. */
export interface DriftView {
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly changes: number;
}

export interface PresenceView {
  readonly name: string;
  readonly hereAt: string | null;
  readonly punctuality: Punctuality;
}

export interface SessionReportView {
  readonly session: SessionView;
  readonly figures: FiguresView;
  readonly drift: DriftView;
  readonly chairs: readonly PresenceView[];
}

/** What happened, in figures. */
export interface ReportView {
  readonly scope: ReportScope;
  readonly programme: string;
  readonly zone: string;
  readonly at: string;
  readonly figures: FiguresView;
  readonly sliceMinutes: number;
  readonly slices: readonly Slice[];
  readonly top: readonly TopQuestionView[];
  readonly sessions: readonly SessionReportView[];
}

/** The hub's methods by name; each answers a Reply of what stands here. `key` makes a repeated call harmless. */
export interface HubMethods {
  Enter(token: string): Me;
  WatchChair(session: string, epoch: string | null, position: number): ChairFrame;
  WatchStage(room: string | null): StageFrame;
  WatchDesk(): DeskFrame;
  /** What happened: in one session, or in everything that this person may read. */
  ReadReport(session: string | null): ReportView;

  Queue(id: string, key: string): Done;
  Put(id: string, key: string): Done;
  Answer(id: string, key: string): Done;
  Dismiss(id: string, reason: string, key: string): Done;
  Leave(id: string, key: string): Done;
  LeaveRest(session: string, key: string): Done;
  /** Takes that back: what nobody has touched since stands again where it stood. */
  BringRestBack(session: string, key: string): Done;
  Back(id: string, key: string): Done;
  Pin(id: string, pinned: boolean, key: string): Done;
  Reword(id: string, text: string, key: string): Done;
  HandOver(id: string, session: string, key: string): Done;
  /** Asks a question together with another one of its session: votes united, both askers told. */
  Merge(id: string, into: string, key: string): Done;
  /** Takes a question out of the one that it was merged into. */
  Split(id: string, key: string): Done;
  /** Puts queued questions into this order; what is not named follows by votes. */
  Arrange(session: string, ids: readonly string[], key: string): Done;
  /** Notes a question that somebody in the room asks aloud right now; it is being asked at once. Without words it is just counted. */
  TakeFromRoom(session: string, text: string | null, key: string): Asked;

  CheckIn(session: string, person: string, key: string): Done;
  ReplaceChair(session: string, old: string, next: string, key: string): Done;
  SendToChair(session: string, text: string, key: string): Done;
  AcknowledgeMessage(id: string, key: string): Done;

  Preview(change: ChangeRequest): PreviewView;
  Release(change: ChangeRequest, basedOn: number, fingerprint: string, key: string): Done;
  Undo(version: number, key: string): Done;
  RevokeLinks(person: string, key: string): Done;
}

/** What the server says by itself. */
export interface Pushes {
  Chair: ChairFrame;
  Stage: StageFrame;
  Desk: DeskFrame;
}
