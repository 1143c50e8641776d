import { m, say } from '../messages';
import { nextUp, slots } from './day';
import { Door } from './Door';
import type { Attend } from './model';
import { SessionCard } from './SessionCard';
import { dayOf, here, timeOf } from './words';

/** What is on in each room, and the place to ask. */
export function Now({ attend, now }: { attend: Attend; now: number }) {
  const found = slots(attend.programme.value, now);
  const next = nextUp(attend.programme.value, now);
  const when = (start: string): string =>
    dayOf(start, here) === dayOf(now, here) ? timeOf(start, here) : `${dayOf(start, here)}, ${timeOf(start, here)}`;
  const rooms = new Set(attend.programme.value.map(({ session }) => session.room)).size;
  return (
    <>
      {attend.pass.value === null && <Door attend={attend} />}
      {found.map(({ item, phase }) => (
        <SessionCard key={item.session.id} attend={attend} item={item} phase={phase} withRoom={rooms > 1} />
      ))}
      {found.length === 0 && <p class="attend-empty">{next ? m.attend.nothingOn : m.attend.over}</p>}
      {next && !found.some(({ item }) => item === next) && (
        <p class="attend-next" dir="auto">{say(m.attend.next, { title: next.session.title, time: when(next.session.start) })}</p>
      )}
    </>
  );
}
