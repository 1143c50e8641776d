import { signal } from '@preact/signals';
import type { SessionView } from '../wire';
import type { Chair } from './model';

/** So long before its start a chair wants to see the next session. */
const soon = 30 * 60_000;

/** With questions left over, the chair keeps them until this short before the next session. */
const last = 2 * 60_000;

/** After a touch or a key the screen stays for so long: nobody has it taken from under the finger. */
const calm = 10_000;

/** So long it is told that the screen has gone on. */
const told = 60_000;

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

/** Goes on to the chair's next session when the one on the screen has come to its end. */
export class Onward {
  /** The session that this screen has left by itself for the one it shows. */
  readonly came = signal<SessionView | null>(null);
  /** The session that was seen before its end: only from that one the screen goes on by itself. */
  private seen = '';
  private readonly stayed = new Set<string>();
  private touched = 0;
  private since = 0;

  constructor(private readonly chair: Chair) {}

  /** Somebody is at the screen. */
  touch(): void {
    this.touched = this.chair.clock.read();
  }

  /** Looks whether it is time. */
  look(now: number): void {
    const session = this.chair.shown.value?.session;
    if (!session) return;
    if (now - this.since > told) this.came.value = null;
    if (now < Date.parse(session.end)) {
      this.seen = session.id;
      return;
    }
    if (this.seen !== session.id || this.stayed.has(session.id) || this.chair.line.state.value.kind !== 'live') return;
    const next = following({ session, own: this.chair.sessions.value, now });
    const { queued, waiting } = this.chair.places.value;
    if (!next || !goesOn(next, now, this.busy(now), queued.length + waiting.length)) return;
    void this.chair.go(next.id);
    this.came.value = session;
    this.since = now;
  }

  /** Goes back to the session that was left by itself, and stays there. */
  stay(session: string): void {
    this.stayed.add(session);
    void this.chair.go(session);
  }

  private busy(now: number): boolean {
    const { places, asked, messages } = this.chair;
    return places.value.asking !== null || asked.value !== null || messages.value.length > 0 || now - this.touched < calm;
  }
}
