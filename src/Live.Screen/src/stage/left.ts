import { m, say } from '../messages';
import { countdown, sessionClock, span } from '../shared/sessionClock';
import type { SessionClock } from '../shared/sessionClock';
import type { SessionView } from '../wire';

/** From here on time is told to the second, "1:07", because then one watches it. */
const last = 120_000;

/** "12 minutes", "1 hour 5 minutes", "1:07" */
export const duration = (milliseconds: number): string => (milliseconds <= last ? countdown(milliseconds) : span(milliseconds));

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
