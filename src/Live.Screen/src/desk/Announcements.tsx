import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { clockTime, day, dayKey } from '../shared/times';
import type { LedgerStatus } from '../wire';
import { NowLine } from './NowLine';
import type { DeskPicture } from './picture';
import { announcement, statusWords } from './words';

const statuses: readonly LedgerStatus[] = ['planned', 'sending', 'sent', 'late', 'skipped', 'failed'];
const troubled: ReadonlySet<LedgerStatus> = new Set(['late', 'failed']);
type Shown = LedgerStatus | 'trouble' | null;

/** So many lines are drawn at once; a filter finds the rest. */
const most = 400;

/** Every announcement: what was said, when, where, and what was not and why. Trouble can be looked at first. */
export function Announcements({ frame, now }: { frame: DeskPicture; now: number }) {
  const [only, setOnly] = useState<Shown>(null);
  const here = useRef<HTMLLIElement>(null);
  // What was and what comes next is what one opens this for.
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'center' }), []);
  const shows = (status: LedgerStatus, by: Shown): boolean => by === null || status === by || (by === 'trouble' && troubled.has(status));
  const counted = (by: Shown): number => frame.ledger.filter(({ status }) => shows(status, by)).length;
  const fitting = frame.ledger.filter(({ status }) => shows(status, only));
  const next = fitting.findIndex(({ due }) => Date.parse(due) > now);
  const from = Math.max(0, Math.min((next < 0 ? fitting.length : next) - most / 2, fitting.length - most));
  const lines = fitting.slice(from, from + most);
  const filter = (by: Shown, name: string) => (
    <button key={by} type="button" class={`button chip${by === 'trouble' && counted(by) > 0 ? ' grave' : ''}`} aria-pressed={only === by} onClick={() => setOnly(by)}>
      {name} <span class="count">{counted(by)}</span>
    </button>
  );
  return (
    <>
      <div class="chips ledger-filter" role="group" aria-label={m.desk.ledger.show}>
        {filter('trouble', m.desk.ledger.trouble)}
        {filter(null, m.desk.ledger.all)}
        {statuses.filter((status) => counted(status) > 0 || status === only).map((status) => filter(status, statusWords(status)))}
      </div>
      {lines.length === 0 && <p class="empty">{only === 'trouble' ? m.desk.ledger.noTrouble : m.desk.ledger.empty}</p>}
      <ol class="ledger">
        {lines.flatMap((line, index) => {
          const before = lines[index - 1];
          const isNext = Date.parse(line.due) > now && (!before || Date.parse(before.due) <= now);
          const newDay = !before || dayKey(before.due, frame.zone) !== dayKey(line.due, frame.zone);
          return [
            newDay && <li key={`day-${line.id}`} class="ledger-day"><h2>{day(line.due, frame.zone)}</h2></li>,
            isNext && <NowLine key="now" time={clockTime(now, frame.zone)} at={here} />,
            <li key={line.id} class={`ledger-line ${line.status}`} data-status={line.status}>
              <time dateTime={line.due}>{clockTime(line.due, frame.zone)}</time>
              <span class="ledger-what" dir="auto">{announcement(line)}</span>
              <span class="meta">{line.place ?? m.desk.ledger.screensOnly}</span>
              <span class="ledger-status">
                <strong>{statusWords(line.status)}</strong>
                {line.reason !== null && <span class="meta"> {line.reason}</span>}
              </span>
            </li>,
          ];
        })}
      </ol>
    </>
  );
}
