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

/** "less than a minute", "1 minute", "12 minutes", "1 hour 5 minutes", to the nearest minute. */
export function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (milliseconds < minute) return 'less than a minute';
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${hours} hour${hours === 1 ? '' : 's'}${rest === 0 ? '' : ` ${rest} minute${rest === 1 ? '' : 's'}`}`;
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
  const passed = Math.min(1, Math.max(0, (now - start) / (end - start)));
  if (now < start) return { phase: 'before', tone: 'calm', words: `starts in ${span(start - now)}`, passed };
  if (now >= end) {
    const over = now - end;
    return { phase: 'over', tone: 'trouble', words: over < minute ? 'time is up' : `time was up ${span(over)} ago`, passed };
  }
  const left = end - now;
  const words = left <= last ? `${countdown(left)} left` : `${span(left)} left`;
  if (questionsAt >= end) return { phase: 'talk', tone: left <= last ? 'trouble' : 'calm', words, passed };
  if (now < questionsAt) return { phase: 'talk', tone: 'calm', words: `questions in ${span(questionsAt - now)}`, passed };
  return { phase: 'questions', tone: left <= last ? 'trouble' : 'now', words: `${words} for questions`, passed };
}
