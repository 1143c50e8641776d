import { useLayoutEffect, useRef } from 'preact/hooks';
import { clockTime } from '../shared/times';
import type { DeskSession } from '../wire';
import { overrun, standing } from './day';
import { Label } from './Label';
import type { Desk } from './model';
import { NowLine } from './NowLine';
import type { DeskPicture } from './picture';
import { isUnattended } from './words';

interface Props {
  desk: Desk;
  frame: DeskPicture;
  sessions: readonly DeskSession[];
  isToday: boolean;
  now: number;
}

/** The day on a phone: by time, all rooms together, with a line for now. */
export function TimeList({ desk, frame, sessions, isToday, now }: Props) {
  const here = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'center' }), []);
  const after = sessions.findIndex(({ session }) => Date.parse(session.start) > now);
  const nowAt = !isToday ? -1 : after < 0 ? sessions.length : after;
  const line = <NowLine key="now" time={clockTime(now, frame.zone)} at={here} />;
  return (
    <ol class="time-list">
      {sessions.flatMap((item, index) => [
        index === nowAt && line,
        <li key={item.session.id}>
          <button
            type="button"
            class={`slot ${standing(item.session, now)} ${item.session.kind}${overrun(item, now) > 0 || isUnattended(item, now) ? ' alarming' : ''}`}
            data-session={item.session.id}
            onClick={() => desk.open(item.session.id)}
          >
            <Label item={item} zone={frame.zone} now={now} withRoom />
          </button>
        </li>,
      ])}
      {nowAt === sessions.length && line}
    </ol>
  );
}
