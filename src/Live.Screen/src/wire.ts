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

export interface RoomView {
  readonly id: string;
  readonly name: string;
  readonly channel: string | null;
}

/** Where a session was before the organizers changed it. */
export interface WasView {
  readonly start: string;
  readonly end: string;
  readonly roomName: string;
}

export interface DeskSession {
  readonly session: SessionView;
  /** Where the programme's file has it, when that is somewhere else. */
  readonly was: WasView | null;
  readonly waiting: number;
  readonly queued: number;
  readonly answered: number;
  readonly other: number;
  /** How many of all these came from the room; the others came from afar. */
  readonly inRoom: number;
  readonly asking: boolean;
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
  /** Whether everybody was told, or has to be. */
  readonly told: boolean;
}

/** A schedule change that is kept for later. */
export interface HeldView {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly headline: string;
  readonly change: ChangeRequest;
}

export type BroadcastState = 'held' | 'sent' | 'takenBack';

/** Something said to everybody. */
export interface BroadcastView {
  readonly id: string;
  readonly text: string;
  readonly channels: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly state: BroadcastState;
  readonly wasSent: boolean;
  readonly undoUntil: string | null;
}

/** What everybody would read. */
export interface BroadcastPreview {
  readonly channels: readonly string[];
  readonly text: string;
  readonly from: string;
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
  /** Code of what is wrong. */
  readonly trouble: string | null;
  readonly nodes: number;
  readonly screens: number;
  readonly waiting: number;
  /** Seconds. */
  readonly behind: number;
}

export interface DeskFrame extends Frame {
  /** Whether it says everything; otherwise sessions and lines of the ledger that are not in it are as before. */
  readonly whole: boolean;
  readonly programme: string;
  readonly version: number;
  readonly rooms: readonly RoomView[] | null;
  readonly sessions: readonly DeskSession[];
  readonly ledger: readonly LedgerView[];
  readonly releases: readonly ReleaseView[];
  readonly held: readonly HeldView[];
  readonly broadcasts: readonly BroadcastView[];
  readonly chairs: readonly PersonView[] | null;
  readonly health: HealthView;
}

export interface ChangeRequest {
  readonly kind: 'late' | 'move' | 'swap' | 'room' | 'cancel' | 'restore';
  readonly session: string;
  readonly minutes: number;
  readonly absorb: string | null;
  readonly start: string | null;
  readonly other: string | null;
  readonly room: string | null;
}

/** When everybody reads a change. */
export type Telling = 'never' | 'settling' | 'near' | 'atOnce';

export interface PostView {
  readonly channels: readonly string[];
  readonly text: string;
}

/** Where a session would be. */
export interface SlotView {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly room: string;
  readonly cancelled: boolean;
}

export interface RetimedView {
  readonly kind: MomentKind;
  readonly lead: number;
  readonly title: string;
  readonly was: string;
  readonly now: string | null;
}

export interface OverlapView {
  readonly first: string;
  readonly until: string;
  readonly second: string;
  readonly from: string;
  readonly room: string;
}

/** What takes up a delay, and how many minutes of it are left. */
export interface AbsorbedView {
  readonly title: string;
  readonly minutes: number;
  readonly was: number;
}

/** New messages in channels, edits in place, and new direct messages. */
export interface CostView {
  readonly posts: number;
  readonly updates: number;
  readonly direct: number;
}

export interface PreviewView {
  readonly basedOn: number;
  readonly fingerprint: string;
  readonly headline: string;
  readonly lines: readonly string[];
  readonly posts: readonly PostView[];
  readonly slots: readonly SlotView[];
  readonly retimed: readonly RetimedView[];
  readonly corrected: number;
  readonly questions: number;
  readonly chairs: readonly string[];
  readonly overlaps: readonly OverlapView[];
  readonly absorbed: AbsorbedView | null;
  readonly telling: Telling;
  /** Seconds until everybody reads it, when it waits for further changes. */
  readonly toldIn: number;
  readonly cost: CostView;
}

/** The hub's methods by name; each answers a Reply of what stands here. `key` makes a repeated call harmless. */
export interface HubMethods {
  Enter(token: string): Me;
  WatchChair(session: string, epoch: string | null, position: number): ChairFrame;
  WatchStage(room: string | null): StageFrame;
  WatchDesk(): DeskFrame;

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
  Hold(change: ChangeRequest, basedOn: number, fingerprint: string, key: string): Done;
  ReleaseHeld(id: string, basedOn: number, fingerprint: string, key: string): Done;
  DropHeld(id: string, key: string): Done;
  Undo(version: number, key: string): Done;
  PreviewBroadcast(text: string, rooms: readonly string[]): BroadcastPreview;
  Broadcast(text: string, rooms: readonly string[], hold: boolean, key: string): Done;
  SendHeldBroadcast(id: string, key: string): Done;
  TakeBackBroadcast(id: string, key: string): Done;
  RevokeLinks(person: string, key: string): Done;
}

/** What the server says by itself. */
export interface Pushes {
  Chair: ChairFrame;
  Stage: StageFrame;
  Desk: DeskFrame;
  Health: HealthView;
}
