import { standing } from '../desk/day';
import { Label } from '../desk/Label';
import { m } from '../messages';
import type { DeskSession, SessionView } from '../wire';
import { Panels, State } from './Panels';

const now = Date.UTC(2026, 10, 21, 10, 10);
const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();

/** A talk that starts in so many minutes, with four questions. */
function talk(start: number, changes: Partial<SessionView> = {}): DeskSession {
  const session: SessionView = {
    id: 'talk', kind: 'talk', title: m.design.talk, start: at(start), end: at(start + 30), questionsAt: at(start + 25), room: 'a', roomName: 'Halle A',
    speakers: [], chairs: [], takesQuestions: true, cancelled: false, ...changes,
  };
  return {
    session, was: null, waiting: 3, queued: 1, answered: 0, other: 0, inRoom: 1, asking: false, absorbers: [], standIns: [], messages: [],
    chairs: [{ id: 'chair', name: m.design.chair, at: at(-20), by: null }],
  };
}

/** A session as the desk shows it. */
export function Slots() {
  const slots = [['next', talk(20)], ['now', talk(-10)], ['over', talk(-60)], ['cancelled', talk(20, { cancelled: true })]] as const;
  return (
    <Panels name={m.design.slots} note="slot · label">
      {() => slots.map(([state, item]) => (
        <State key={state} name={m.design.standing[state]}>
          <button type="button" class={`slot ${standing(item.session, now)}`}><Label item={item} zone="UTC" now={now} /></button>
        </State>
      ))}
    </Panels>
  );
}
