import type { DeskSession, RoomView } from '../../wire';
import { bounds, lanes } from './geometry';
import type { Lane, Slot, Span } from './geometry';
import { zoneOffset } from './zone';

/** Up to so many rooms are shown although nothing is in them: a session may be dragged there. */
const mostEmpty = 8;

/** A session and its place in its room. */
export interface Placed {
  readonly item: DeskSession;
  readonly slot: Slot;
  readonly lane: Lane;
}

/** A day as the time line shows it. */
export interface Plan {
  readonly rooms: readonly RoomView[];
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  readonly span: Span;
}

const slotOf = ({ session }: DeskSession): Slot => ({ id: session.id, start: Date.parse(session.start), end: Date.parse(session.end) });

/** Which rooms there are, and where each session stands; at least one session. */
export function planned(sessions: readonly DeskSession[], all: readonly RoomView[], zone: string): Plan {
  const used = new Set(sessions.map(({ session }) => session.room));
  const rooms = all.filter(({ id }) => used.has(id) || all.length <= mostEmpty);
  const slots = sessions.map(slotOf);
  return {
    rooms,
    placed: new Map(rooms.map(({ id }) => [id, inRoom(sessions.filter(({ session }) => session.room === id))])),
    span: bounds(slots, zoneOffset(slots[0]?.start ?? 0, zone)),
  };
}

function inRoom(items: readonly DeskSession[]): readonly Placed[] {
  const beside = lanes(items.map(slotOf));
  return items.flatMap((item) => {
    const lane = beside.get(item.session.id);
    return lane ? [{ item, slot: slotOf(item), lane }] : [];
  });
}
