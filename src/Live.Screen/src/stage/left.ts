import { locale, m, say } from '../messages';
import { countdown, sessionClock } from '../shared/sessionClock';
import type { SessionClock } from '../shared/sessionClock';
import type { SessionView } from '../wire';

const minute = 60_000;
const unit = (n: number, of: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: of, unitDisplay: 'long' }).format(n);

/** "12 minutes", "1 hour 5 minutes"; the last two minutes to the second, "1:07", because then one watches it. */
export function duration(milliseconds: number): string {
  if (milliseconds <= 2 * minute) return countdown(milliseconds);
  const minutes = Math.round(milliseconds / minute);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')].filter(Boolean).join(' ');
}

/** A session's time as an audience is told it: a speaker who is late is not told off in public. */
export function left(session: SessionView, now: number): { readonly tone: SessionClock['tone']; readonly words: string } {
  const { phase, tone } = sessionClock(session, now);
  const until = (time: string): string => duration(Date.parse(time) - now);
  switch (phase) {
    case 'before': return { tone, words: say(m.stage.startsIn, { time: until(session.start) }) };
    case 'talk': return session.questionsAt < session.end
      ? { tone, words: say(m.stage.questionsIn, { time: until(session.questionsAt) }) }
      : { tone, words: say(m.stage.left, { time: until(session.end) }) };
    case 'questions': return { tone, words: say(m.stage.leftForQuestions, { time: until(session.end) }) };
    case 'over': return { tone: 'calm', words: m.stage.timeUp };
  }
}
