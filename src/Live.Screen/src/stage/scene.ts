import { dayKey } from '../shared/times';
import type { SessionView, StageFrame, StageQuestion, StageQuestions } from '../wire';

/** How long before its start and after its end a session is on the projector while a question of it is being asked. */
const overtime = 15 * 60_000;

/** How many lines of the programme one can read at a glance. */
const lines = 4;

/** What a projector shows at a time. */
export type Scene =
  | { readonly kind: 'asking'; readonly session: SessionView; readonly asking: StageQuestion; readonly next: readonly StageQuestion[] }
  | { readonly kind: 'on'; readonly session: SessionView; readonly next: readonly StageQuestion[] }
  | { readonly kind: 'between'; readonly pause: SessionView | null; readonly next: SessionView }
  | { readonly kind: 'over'; readonly next: SessionView; readonly begun: boolean }
  | { readonly kind: 'end' };

/** A line of what is to come. */
export interface Coming {
  readonly time: string;
  readonly title: string;
  readonly speakers: readonly string[];
  /** When the programme has it, if that is another time. */
  readonly was: string | null;
  /** Where it is instead; null when it is here, or nowhere. */
  readonly elsewhere: string | null;
  readonly cancelled: boolean;
}

const starts = (session: SessionView): number => Date.parse(session.start);
const ends = (session: SessionView): number => Date.parse(session.end);
const none: StageQuestions = { asking: null, next: [] };

/**
 * Chooses by the clock; but a question that is being asked brings its session with it: a little early, and a little
 * late until the next one starts.
 * @param believed Whether what the frame says of questions is still true; the programme is, even when the line is cut.
 */
export function scene(frame: StageFrame, now: number, believed = true): Scene {
  const questions = (session: SessionView): StageQuestions => (believed ? frame.questions[session.id] : undefined) ?? none;
  const on = frame.sessions.filter((session) => starts(session) <= now && now < ends(session));
  // Of two at one time the later start is the one that people are in; an open question outweighs that.
  const current =
    on.find((session) => questions(session).asking) ??
    frame.sessions.find((session) => now < starts(session) && starts(session) - now < overtime && questions(session).asking) ??
    on.findLast((session) => session.kind !== 'break') ??
    frame.sessions.findLast((session) => ends(session) <= now && now < ends(session) + overtime && questions(session).asking) ??
    on.at(-1);
  if (current && current.kind !== 'break') {
    const { asking, next } = questions(current);
    return asking ? { kind: 'asking', session: current, asking, next } : { kind: 'on', session: current, next };
  }

  const next = frame.sessions.find((session) => now < starts(session) && session.kind !== 'break');
  if (!next) return { kind: 'end' };
  const today = dayKey(now, frame.zone);
  return dayKey(next.start, frame.zone) === today
    ? { kind: 'between', pause: current ?? null, next }
    : { kind: 'over', next, begun: frame.sessions.some((session) => dayKey(session.start, frame.zone) === today) };
}

/** What comes after a time on the same day, in order, with what is not here any more. */
export function coming(frame: StageFrame, after: number): readonly Coming[] {
  const day = dayKey(after, frame.zone);
  const here = frame.sessions.map((session): Coming => ({
    time: session.start, title: session.title, speakers: session.speakers, was: frame.planned[session.id] ?? null, elsewhere: null, cancelled: false,
  }));
  const away = frame.away.map((session): Coming => ({
    time: session.planned, title: session.title, speakers: [], was: null, elsewhere: session.roomName, cancelled: session.roomName === null,
  }));
  return [...here, ...away]
    .filter(({ time }) => Date.parse(time) > after && dayKey(time, frame.zone) === day)
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time))
    .slice(0, lines);
}
