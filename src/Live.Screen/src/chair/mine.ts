import type { SessionView } from '../wire';

/** The sessions of a person in order of start, those that take questions first to hand; cancelled ones are left out. */
export const mine = (ids: readonly string[], sessions: readonly SessionView[]): readonly SessionView[] =>
  sessions
    .filter((session) => ids.includes(session.id) && session.takesQuestions)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));

/** The session that a chair means when the address names none: the one that is on, or the next, or the last. */
export function meant(sessions: readonly SessionView[], now: number): SessionView | null {
  return (
    sessions.find((session) => Date.parse(session.start) <= now && now < Date.parse(session.end)) ??
    sessions.find((session) => now < Date.parse(session.start)) ??
    sessions.at(-1) ??
    null
  );
}
