import { dayKey } from '../shared/times';
import type { SessionView, StageFrame, StageQuestions } from '../wire';

/** How long before its start and after its end a session is on the projector while a question of it is being asked. */
const overtime = 15 * 60_000;

/** What a projector shows at a time. */
export type Scene =
  | { readonly kind: 'session'; readonly session: SessionView; readonly questions: StageQuestions }
  | { readonly kind: 'between'; readonly next: SessionView; readonly today: boolean }
  | { readonly kind: 'end' };

const none: StageQuestions = { asking: null, next: [] };

/**
 * Chooses by the clock; but a question that is being asked brings its session with it: a little early, and a little
 * late until the next one starts.
 */
export function scene(frame: StageFrame, now: number): Scene {
  const questions = (session: SessionView): StageQuestions => frame.questions[session.id] ?? none;
  const starts = (session: SessionView): number => Date.parse(session.start);
  const ends = (session: SessionView): number => Date.parse(session.end);

  const on = frame.sessions.filter((session) => starts(session) <= now && now < ends(session));
  // Of two at one time the later start is the one that people are in; an open question outweighs that.
  const current =
    on.find((session) => questions(session).asking) ??
    frame.sessions.find((session) => now < starts(session) && starts(session) - now < overtime && questions(session).asking) ??
    on.findLast((session) => session.kind !== 'break') ??
    frame.sessions.findLast((session) => ends(session) <= now && now < ends(session) + overtime && questions(session).asking) ??
    on.at(-1);
  if (current && current.kind !== 'break') return { kind: 'session', session: current, questions: questions(current) };

  const next = frame.sessions.find((session) => now < starts(session) && session.kind !== 'break');
  return next
    ? { kind: 'between', next, today: dayKey(next.start, frame.zone) === dayKey(now, frame.zone) }
    : { kind: 'end' };
}
