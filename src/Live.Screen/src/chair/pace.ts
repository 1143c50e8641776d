import { m, say } from '../messages';
import type { Origin, QuestionView, SessionView } from '../wire';

/** What a question takes when a session has not shown its own pace yet, in milliseconds. */
export const usualPace = 90_000;

/** So many questions make a pace. */
const enough = 3;

/** How long a question takes in this session: the middle of those answered aloud, within 20 seconds and 6 minutes. */
export function pace(questions: Iterable<QuestionView>): number {
  const lengths = [...questions]
    .flatMap(({ state, putAt, doneAt }) => (state === 'answered' && putAt && doneAt ? [Date.parse(doneAt) - Date.parse(putAt)] : []))
    .filter((length) => length >= 5_000)
    .sort((a, b) => a - b);
  const middle = lengths.length < enough ? usualPace : (lengths[Math.floor(lengths.length / 2)] ?? usualPace);
  return Math.min(360_000, Math.max(20_000, middle));
}

/** About how many more questions fit after the one being asked. */
export function fit(session: SessionView, asking: QuestionView | null, each: number, now: number): number {
  const left = Date.parse(session.end) - Math.max(now, Date.parse(session.questionsAt));
  const begun = asking?.putAt ? now - Date.parse(asking.putAt) : 0;
  const busy = asking ? Math.max(0, each - begun) : 0;
  return Math.max(0, Math.floor((left - busy) / each));
}

export const fitWords = (more: number): string => (more === 0 ? m.chair.fitNone : say(m.chair.fit, { n: more }));

/** Where an asker is: a turn is taken by the room or by those who are not in it. */
export type Place = 'remote' | 'room';

export const place = (origin: Origin): Place => (origin === 'room' ? 'room' : 'remote');

/**
 * Whose first question in this session it would be, while somebody else in the queue was heard already. Of anonymous
 * ones nobody knows.
 */
export const unheard = (question: QuestionView, queued: readonly QuestionView[]): boolean =>
  question.name !== null && !question.heard && queued.some(({ heard }) => heard);

/** How many questions of each place were put to the speaker. */
export type Tally = Readonly<Record<Place, number>>;

export function tally(questions: Iterable<QuestionView>): Tally {
  const count = { remote: 0, room: 0 };
  for (const { origin, putAt, state } of questions) {
    if (putAt && (state === 'asking' || state === 'answered')) count[place(origin)]++;
  }
  return count;
}

/** Whose turn it is when remote and room share the time fairly; null when the queue leaves no choice. */
export function turn(asked: Tally, queued: readonly QuestionView[]): Place | null {
  const places = new Set(queued.map(({ origin }) => place(origin)));
  if (places.size < 2 || asked.remote === asked.room) return null;
  return asked.remote < asked.room ? 'remote' : 'room';
}
