import type { ChangeRequest, DeskSession } from '../../wire';
import { snap, step } from './geometry';

/** Where a session would be put: nothing has happened yet. */
export interface Draft {
  readonly session: string;
  readonly start: number;
  readonly room: string;
  /** The session under the pointer, to change places with. */
  readonly other: string | null;
}

const startOf = ({ session }: DeskSession): number => Date.parse(session.start);
const endOf = ({ session }: DeskSession): number => Date.parse(session.end);

/** Only what is still to come, or on, can be given another slot. */
export const isMovable = (item: DeskSession, now: number): boolean => !item.session.cancelled && endOf(item) > now;

/** Only what has not begun can change places. */
export const isSwappable = (item: DeskSession, now: number): boolean => !item.session.cancelled && startOf(item) > now;

/**
 * Where a dragged session would land.
 * @param item What is dragged.
 * @param moved By how many milliseconds it was dragged.
 * @param room Over which room the pointer is.
 * @param pointed What time the pointer is at.
 * @param beside All sessions.
 * @param now The server's time.
 */
export function landing(item: DeskSession, moved: number, room: string, pointed: number, beside: readonly DeskSession[], now: number): Draft {
  const other = beside.find((each) => each !== item && each.session.room === room && startOf(each) <= pointed && pointed < endOf(each));
  return {
    session: item.session.id,
    start: Math.max(snap(startOf(item) + moved), snap(now + step / 2)),
    room,
    other: other && isSwappable(other, now) && isSwappable(item, now) ? other.session.id : null,
  };
}

/** A key on a focused session moves its draft: up and down in time, left and right from room to room; null for other keys. */
export function pushed(item: DeskSession, draft: Draft | null, key: string, rooms: readonly string[], now: number): Draft | null {
  const from = draft ?? { session: item.session.id, start: startOf(item), room: item.session.room, other: null };
  const at = rooms.indexOf(from.room);
  switch (key) {
    // A session off the grid first gets onto it, as a dragged one does.
    case 'ArrowUp': return { ...from, other: null, start: Math.max(Math.ceil(from.start / step - 1) * step, snap(now + step / 2)) };
    case 'ArrowDown': return { ...from, other: null, start: Math.floor(from.start / step + 1) * step };
    case 'ArrowLeft': return { ...from, other: null, room: rooms[Math.max(0, at - 1)] ?? from.room };
    case 'ArrowRight': return { ...from, other: null, room: rooms[Math.min(rooms.length - 1, at + 1)] ?? from.room };
    default: return null;
  }
}

/** Whether a draft is somewhere else than its session. */
export const isElsewhere = (item: DeskSession, draft: Draft): boolean => draft.start !== startOf(item) || draft.room !== item.session.room;

const nothing = { minutes: 0, absorb: null, start: null, other: null, room: null } as const;

/** What a draft asks for. */
export const moveTo = ({ session, start, room }: Draft, from: string): ChangeRequest =>
  ({ ...nothing, kind: 'move', session, start: new Date(start).toISOString(), room: room === from ? null : room });

/** Two sessions that change places. */
export const swapWith = (session: string, other: string): ChangeRequest => ({ ...nothing, kind: 'swap', session, other });

/** A session that does not take place, or does after all. */
export const cancelOrRestore = (session: string, kind: 'cancel' | 'restore'): ChangeRequest => ({ ...nothing, kind, session });

/** A room that runs late from a session on. */
export const lateBy = (session: string, minutes: number, absorb: string): ChangeRequest => ({ ...nothing, kind: 'late', session, minutes, absorb });
