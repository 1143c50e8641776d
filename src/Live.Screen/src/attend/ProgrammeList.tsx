import { m, say } from '../messages';
import type { ProgrammeSession } from '../wire';
import { isOn, isPast } from './day';
import type { Attend } from './model';
import { cityOf, dayOf, here, sameTime, timeOf } from './words';

/** The days in the reader's own time; what is over is folded. */
export function ProgrammeList({ attend, now }: { attend: Attend; now: number }) {
  const { zone } = attend.picture.value;
  const days = new Map<string, ProgrammeSession[]>();
  for (const item of attend.programme.value) {
    const day = dayOf(item.session.start, here);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return (
    <>
      {!sameTime(now, zone, here) && <p class="meta attend-note">{say(m.attend.yourTime, { city: cityOf(zone), time: timeOf(now, zone) })}</p>}
      {[...days].map(([day, items]) => {
        const past = items.filter((item) => isPast(item, now));
        const ahead = items.filter((item) => !isPast(item, now));
        return (
          <section key={day} class="attend-day">
            <h2>{day}</h2>
            {past.length > 0 && (
              <details open={ahead.length === 0 && days.size === 1}>
                <summary>{say(m.attend.past, { n: past.length })}</summary>
                <ol>{past.map((item) => <Line key={item.session.id} attend={attend} item={item} now={now} />)}</ol>
              </details>
            )}
            <ol>{ahead.map((item) => <Line key={item.session.id} attend={attend} item={item} now={now} />)}</ol>
          </section>
        );
      })}
    </>
  );
}

function Line({ attend, item, now }: { attend: Attend; item: ProgrammeSession; now: number }) {
  const { session, wasStart, wasRoom } = item;
  const on = isOn(session, now);
  const words = (
    <>
      <span class="attend-time">
        <time dateTime={session.start}>{timeOf(session.start, here)}</time>
        {on && <b class="now">{m.attend.isOn}</b>}
      </span>
      <span class="attend-what">
        <span class="title" dir="auto">{session.title}</span>
        {session.speakers.length > 0 && <span class="speakers" dir="auto">{session.speakers.join(', ')}</span>}
        <span class="meta">{session.roomName} · {timeOf(session.start, here)}–{timeOf(session.end, here)}</span>
        {session.cancelled && <span class="changed">{m.attend.cancelled}</span>}
        {!session.cancelled && wasStart !== null && <span class="changed">{say(m.attend.was, { time: timeOf(wasStart, here) })}</span>}
        {!session.cancelled && wasRoom !== null && <span class="changed">{say(m.attend.wasRoom, { room: wasRoom })}</span>}
      </span>
    </>
  );
  return (
    <li class={`attend-line-item${on ? ' on' : ''}${session.cancelled ? ' cancelled' : ''}`}>
      {session.takesQuestions
        ? <button type="button" onClick={() => (attend.chosen.value = session.id)}>{words}</button>
        : <div>{words}</div>}
    </li>
  );
}
