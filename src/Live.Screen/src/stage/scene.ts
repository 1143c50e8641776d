import { dayKey } from '../shared/times';
import type { SessionView, StageFrame, StageQuestions } from '../wire';

/** How long a session that is over stays on the projector while its last question is being answered. */
const overtime = 15 * 60_000;

/** What a projector shows at a time. */
export type Scene =
  | { readonly kind: 'session'; readonly session: SessionView; readonly questions: StageQuestions }
  | { readonly kind: 'between'; readonly next: SessionView; readonly today: boolean }
  | { readonly kind: 'end' };

const none: StageQuestions = { asking: null, next: [] };

/** Chooses by the clock; a question that is still being asked keeps its session until the next one starts. */
export function scene(frame: StageFrame, now: number): Scene {
  const questions = (session: SessionView): StageQuestions => frame.questions[session.id] ?? none;
  const starts = (session: SessionView): number => Date.parse(session.start);
  const ends = (session: SessionView): number => Date.parse(session.end);

  const on = frame.sessions.filter((session) => starts(session) <= now && now < ends(session));
  // Of two at one time the later start is the one that people are in; an open question outweighs that.
  const current =
    on.find((session) => questions(session).asking) ??
    on.at(-1) ??
    frame.sessions.findLast((session) => ends(session) <= now && now < ends(session) + overtime && questions(session).asking);
  if (current && current.kind !== 'break') return { kind: 'session', session: current, questions: questions(current) };

  const next = frame.sessions.find((session) => now < starts(session) && session.kind !== 'break');
  return next
    ? { kind: 'between', next, today: dayKey(next.start, frame.zone) === dayKey(now, frame.zone) }
    : { kind: 'end' };
}
