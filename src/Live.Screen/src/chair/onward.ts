import type { SessionView } from '../wire';

/** So long before its start a chair wants to see the next session. */
const soon = 30 * 60_000;

/** With questions left over, the chair keeps them until this short before the next session. */
const last = 2 * 60_000;

/** After a touch or a key the screen stays for so long: nobody has it taken from under the finger. */
export const calm = 10_000;

/** Where a chair stands at the end of a session. */
export interface Standing {
  readonly session: SessionView;
  /** The sessions of this chair. */
  readonly own: readonly SessionView[];
  readonly now: number;
}

/** The session that this chair chairs next, when this one is over and it is on or starts soon. */
export function following({ session, own, now }: Standing): SessionView | null {
  if (now < Date.parse(session.end)) return null;
  const next = own.find(({ id, end, cancelled }) => id !== session.id && !cancelled && Date.parse(end) > now);
  return next && now >= Date.parse(next.start) - soon ? next : null;
}

/** Whether to go there by itself: nothing is being asked, typed or touched, and what is left has had its time. */
export const goesOn = (next: SessionView, now: number, busy: boolean, left: number): boolean =>
  !busy && (left === 0 || now >= Date.parse(next.start) - last);
