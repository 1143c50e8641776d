import type { ChairFrame, ChairMessageView, QuestionView, SessionView } from '../src/wire';

export const start = Date.parse('2026-11-21T09:00:00Z');
const minute = 60_000;

/** A time of the sample day, in minutes after its first talk starts. */
export const at = (minutes: number): string => new Date(start + minutes * minute).toISOString();

/** A talk from 0 to 30 minutes, with questions from 25. */
export const session = (changes: Partial<SessionView> = {}): SessionView => ({
  id: 'invited-talk-2',
  kind: 'talk',
  title: 'Invited Talk 2',
  start: at(0),
  end: at(30),
  questionsAt: at(25),
  room: 'halle-a',
  roomName: 'Halle A',
  speakers: ['Ali Jadbabaie'],
  chairs: ['Hadi Daneshmand'],
  takesQuestions: true,
  cancelled: false,
  ...changes,
});

export const question = (id: string, changes: Partial<QuestionView> = {}): QuestionView => ({
  id,
  text: `Question ${id}?`,
  original: null,
  name: null,
  origin: 'slack',
  state: 'waiting',
  votes: 0,
  pinned: false,
  askedAt: at(5),
  putAt: null,
  doneAt: null,
  takenBy: null,
  reason: null,
  after: null,
  link: null,
  revision: 1,
  poster: null, affiliation: null, heard: false, floor: false, mergedInto: null, merged: [], similar: null,
  ...changes,
});

export const message = (id: string, text = 'Five minutes left.'): ChairMessageView =>
  ({ id, text, by: 'Olga', at: at(20), readAt: null, readBy: null });

/** A whole frame at position 10. */
export const frame = (changes: Partial<ChairFrame> = {}): ChairFrame => ({
  epoch: 'one',
  position: 10,
  at: at(26),
  whole: true,
  zone: 'Europe/Vienna',
  session: session(),
  next: null,
  sessions: [session()],
  reasons: ['asked already'],
  questions: [],
  gone: [],
  chairs: [{ id: 'hadi', name: 'Hadi Daneshmand', at: null, by: null }],
  messages: [], arranged: [],
  ...changes,
});

/** A frame with only what changed. */
export const part = (position: number, changes: Partial<ChairFrame> = {}): ChairFrame =>
  frame({ position, whole: false, sessions: null, reasons: null, ...changes });

export const byId = (questions: readonly QuestionView[]): ReadonlyMap<string, QuestionView> =>
  new Map(questions.map((item) => [item.id, item]));
