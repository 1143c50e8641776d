import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clockTime, day, dayKey } from '../shared/times';
import type { DeskFrame, LedgerStatus } from '../wire';
import { NowLine } from './NowLine';
import { announcement, statusWords } from './words';

const statuses = Object.keys(statusWords) as readonly LedgerStatus[];

/** Every announcement: what was said, when, where, and what was not and why. */
export function Announcements({ frame, now }: { frame: DeskFrame; now: number }) {
  const [only, setOnly] = useState<LedgerStatus | null>(null);
  const here = useRef<HTMLLIElement>(null);
  // What was and what comes next is what one opens this for.
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'center' }), []);
  const lines = frame.ledger.filter((line) => only === null || line.status === only);
  const counted = (status: LedgerStatus): number => frame.ledger.filter((line) => line.status === status).length;
  return (
    <>
      <div class="chips" role="group" aria-label="Show">
        <button type="button" class="button chip" aria-pressed={only === null} onClick={() => setOnly(null)}>
          all <span class="count">{frame.ledger.length}</span>
        </button>
        {statuses.filter((status) => counted(status) > 0 || status === only).map((status) => (
          <button key={status} type="button" class="button chip" aria-pressed={only === status} onClick={() => setOnly(status)}>
            {statusWords[status]} <span class="count">{counted(status)}</span>
          </button>
        ))}
      </div>
      {lines.length === 0 && <p class="empty">Nothing to show.</p>}
      <ol class="ledger">
        {lines.flatMap((line, index) => {
          const before = lines[index - 1];
          const next = Date.parse(line.due) > now && (!before || Date.parse(before.due) <= now);
          const newDay = !before || dayKey(before.due, frame.zone) !== dayKey(line.due, frame.zone);
          return [
            newDay && <li key={`day-${line.id}`} class="ledger-day"><h2>{day(line.due, frame.zone)}</h2></li>,
            next && <NowLine key="now" time={clockTime(now, frame.zone)} at={here} />,
            <li key={line.id} class={`ledger-line ${line.status}`} data-status={line.status}>
              <time dateTime={line.due}>{clockTime(line.due, frame.zone)}</time>
              <span class="ledger-what" dir="auto">{announcement(line)}</span>
              <span class="meta">{line.place ?? 'screens only'}</span>
              <span class="ledger-status">
                <strong>{statusWords[line.status]}</strong>
                {line.reason !== null && <span class="meta"> {line.reason}</span>}
              </span>
            </li>,
          ];
        })}
      </ol>
    </>
  );
}
