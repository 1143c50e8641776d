import { useMemo, useState } from 'preact/hooks';
import { m } from '../messages';
import { day as dayWords, dayKey } from '../shared/times';
import { dayToShow, days, lateCandidate, sessionsOf } from './day';
import { LateRooms } from './LateRooms';
import type { Desk } from './model';
import type { DeskPicture } from './picture';
import { TimeLine } from './timeline/TimeLine';
import { lateBy } from './timeline/landing';
import { TimeList } from './TimeList';

interface Props {
  desk: Desk;
  frame: DeskPicture;
  now: number;
  wide: boolean;
  announce: () => void;
}

/** The day: as a time line where there is room for it, else as a list by time. A session opens what one can do about it. */
export function Today({ desk, frame, now, wide, announce }: Props) {
  const all = useMemo(() => days(frame.sessions, frame.zone), [frame.sessions, frame.zone]);
  const [chosen, choose] = useState<string | null>(null);
  const [asking, ask] = useState(false);
  const today = dayKey(now, frame.zone);
  const day = chosen !== null && all.includes(chosen) ? chosen : dayToShow(all, today);
  const sessions = useMemo(() => (day === null ? [] : sessionsOf(frame.sessions, day, frame.zone)), [frame.sessions, frame.zone, day]);
  if (day === null) return <p class="empty">{m.desk.noProgramme}</p>;

  const ofToday = day === today ? sessions : sessionsOf(frame.sessions, today, frame.zone);
  const candidates = frame.rooms.flatMap(({ id }) => lateCandidate(ofToday, id, now) ?? []);
  const late = (session: string): void => {
    ask(false);
    desk.open(session, lateBy(session, 10, 'auto'));
  };
  const runningLate = (): void => {
    const [only, ...more] = candidates;
    if (only && more.length === 0) late(only.session.id);
    else ask(true);
  };
  const tools = (
    <>
      {all.length > 1 && (
        <div class="chips" role="group" aria-label={m.desk.day}>
          {all.map((id) => (
            <button key={id} type="button" class="button chip" aria-pressed={id === day} onClick={() => choose(id)}>
              {dayWords(`${id}T12:00:00Z`, 'UTC')}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="button" onClick={runningLate}>{m.desk.runningLate}</button>
      <button type="button" class="button" onClick={announce}>{m.desk.announce}</button>
    </>
  );
  return (
    <>
      {wide
        ? <TimeLine desk={desk} frame={frame} day={day} sessions={sessions} now={now}>{tools}</TimeLine>
        : (
          <>
            <div class="today-tools">{tools}</div>
            <TimeList desk={desk} frame={frame} sessions={sessions} isToday={day === today} now={now} />
          </>
        )}
      {asking && <LateRooms frame={frame} candidates={candidates} now={now} choose={late} close={() => ask(false)} />}
    </>
  );
}
