import { dayKey } from '../shared/times';
import type { DeskSession, SessionView } from '../wire';

export type Standing = 'cancelled' | 'over' | 'on now' | 'to come';

export function standing(session: SessionView, now: number): Standing {
  if (session.cancelled) return 'cancelled';
  if (Date.parse(session.end) <= now) return 'over';
  return Date.parse(session.start) <= now ? 'on now' : 'to come';
}

/** The days of the programme as "2026-11-21", in order. */
export const days = (sessions: readonly DeskSession[], zone: string): readonly string[] =>
  [...new Set(sessions.map(({ session }) => dayKey(session.start, zone)))].sort();

/** The day to open with: today, or the next with something in it, or the last. */
export const dayToShow = (all: readonly string[], today: string): string | null =>
  all.find((day) => day >= today) ?? all.at(-1) ?? null;

export interface RoomDay {
  readonly room: string;
  readonly name: string;
  readonly sessions: readonly DeskSession[];
  /** Before which session the line for now stands; null when the day is another one. */
  readonly nowAt: number | null;
}

/** One day, room by room, in the order of the programme. */
export function roomDays(sessions: readonly DeskSession[], day: string, zone: string, now: number): readonly RoomDay[] {
  const rooms = new Map<string, DeskSession[]>();
  for (const item of sessions) {
    if (dayKey(item.session.start, zone) !== day) continue;
    const room = rooms.get(item.session.room);
    if (room) room.push(item);
    else rooms.set(item.session.room, [item]);
  }
  return [...rooms].map(([room, items]) => {
    items.sort((a, b) => Date.parse(a.session.start) - Date.parse(b.session.start));
    const after = items.findIndex(({ session }) => Date.parse(session.start) > now);
    return {
      room,
      name: items[0]?.session.roomName ?? room,
      sessions: items,
      nowAt: dayKey(now, zone) === day ? (after < 0 ? items.length : after) : null,
    };
  });
}
