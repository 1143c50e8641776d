import { dayKey } from '../shared/times';
import type { DeskSession, SessionView } from '../wire';

export type Standing = 'cancelled' | 'over' | 'on' | 'before';

export function standing(session: SessionView, now: number): Standing {
  if (session.cancelled) return 'cancelled';
  if (Date.parse(session.end) <= now) return 'over';
  return Date.parse(session.start) <= now ? 'on' : 'before';
}

/** By how much a session is over its time: it is still asking after its end; 0 when it is not. */
export const overrun = ({ session, asking }: DeskSession, now: number): number =>
  asking && !session.cancelled ? Math.max(0, now - Date.parse(session.end)) : 0;

/** By how many minutes a session starts later than the programme said; when it starts as said, by how many it ends later. */
export function drift({ session, was }: DeskSession): { readonly start: number; readonly end: number } {
  const minutes = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  return was ? { start: minutes(was.start, session.start), end: minutes(was.end, session.end) } : { start: 0, end: 0 };
}

/** The days of the programme as "2026-11-21", in order. */
export const days = (sessions: readonly DeskSession[], zone: string): readonly string[] =>
  [...new Set(sessions.map(({ session }) => dayKey(session.start, zone)))].sort();

/** The day to open with: today, or the next with something in it, or the last. */
export const dayToShow = (all: readonly string[], today: string): string | null =>
  all.find((day) => day >= today) ?? all.at(-1) ?? null;

/** The sessions of a day in order of time. */
export const sessionsOf = (sessions: readonly DeskSession[], day: string, zone: string): readonly DeskSession[] =>
  sessions.filter(({ session }) => dayKey(session.start, zone) === day)
    .sort((a, b) => Date.parse(a.session.start) - Date.parse(b.session.start));

/** What runs late when a room does: what is on there, or comes next today. */
export const lateCandidate = (sessions: readonly DeskSession[], room: string, now: number): DeskSession | null =>
  sessions.filter(({ session }) => session.room === room && !session.cancelled && Date.parse(session.end) > now)
    .sort((a, b) => Date.parse(a.session.start) - Date.parse(b.session.start))[0] ?? null;
