import { m } from '../messages';
import type { ProgrammeSession } from '../wire';
import { slots } from './day';
import { Door } from './Door';
import type { Attend } from './model';
import { SessionCard } from './SessionCard';

/** One session on its own, with all that is asked in it. */
export function SessionPage({ attend, item, now }: { attend: Attend; item: ProgrammeSession; now: number }) {
  const phase = slots(attend.programme.value, now).find((slot) => slot.item === item)?.phase ?? null;
  return (
    <>
      <button type="button" class="button quiet attend-back" onClick={() => (attend.chosen.value = null)}>← {m.attend.back}</button>
      {attend.pass.value === null && item.session.takesQuestions && <Door attend={attend} />}
      <SessionCard attend={attend} item={item} phase={phase} full />
    </>
  );
}
