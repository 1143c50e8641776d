import { m, say } from '../messages';
import type { SessionView } from '../wire';

/** Where a session stands in its time. */
export type Phase = 'before' | 'talk' | 'questions' | 'over';

/** The session's time as it is told: in words, and in a tone that has a colour. */
export interface SessionClock {
  readonly phase: Phase;
  readonly tone: 'calm' | 'now' | 'trouble';
  readonly words: string;
  /** The part that has passed, 0 to 1. */
  readonly passed: number;
}

const minute = 60_000;

/** From here on time is told to the second, and in the colour of trouble. */
const last = 2 * minute;

/** So long after the end nobody hurries any more. */
const past = 30 * minute;

/** "less than a minute", "1 minute", "12 minutes", "1 hour 5 minutes", to the nearest minute. */
export function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (milliseconds < minute) return m.shared.underAMinute;
  if (minutes < 60) return say(m.shared.minutes, { n: minutes });
  const hours = say(m.shared.hours, { n: Math.floor(minutes / 60) });
  const rest = minutes % 60;
  return rest === 0 ? hours : say(m.shared.hoursAndMinutes, { hours, minutes: say(m.shared.minutes, { n: rest }) });
}

/** The last minutes are told to the second, "1:07", because then it matters. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function sessionClock(session: SessionView, now: number): SessionClock {
  const start = Date.parse(session.start);
  const end = Date.parse(session.end);
  const questionsAt = Date.parse(session.questionsAt);
  const passed = end > start ? Math.min(1, Math.max(0, (now - start) / (end - start))) : Number(now >= end);
  if (now < start) return { phase: 'before', tone: 'calm', words: say(m.shared.startsIn, { span: span(start - now) }), passed };
  if (now >= end) {
    const over = now - end;
    const words = over < minute ? m.shared.timeIsUp : say(over < past ? m.shared.timeWasUp : m.shared.ended, { span: span(over) });
    return { phase: 'over', tone: over < past ? 'trouble' : 'calm', words, passed };
  }
  const left = end - now;
  const time = left <= last ? countdown(left) : span(left);
  const tone = left <= last ? 'trouble' : 'now';
  if (questionsAt >= end) return { phase: 'talk', tone: left <= last ? 'trouble' : 'calm', words: say(m.shared.left, { time }), passed };
  if (now < questionsAt) return { phase: 'talk', tone: 'calm', words: say(m.shared.questionsIn, { span: span(questionsAt - now) }), passed };
  return { phase: 'questions', tone, words: say(m.shared.leftForQuestions, { time }), passed };
}
