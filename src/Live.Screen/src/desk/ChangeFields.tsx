import { m, say } from '../messages';
import { clockTime, day, dayKey, range } from '../shared/times';
import type { ChangeRequest, DeskSession } from '../wire';
import type { DeskPicture } from './picture';
import { snap, step } from './timeline/geometry';
import { lateBy, moveTo, swapWith } from './timeline/landing';

const usual = [5, 10, 15, 20, 30];
const longest = 240;

interface Fields {
  frame: DeskPicture;
  change: ChangeRequest;
  want: (change: ChangeRequest) => void;
}

/** How many minutes, and what takes them up. */
export function Late({ frame, item, change, want }: Fields & { item: DeskSession }) {
  const { session, minutes } = change;
  const absorb = change.absorb ?? 'auto';
  const breaks = item.absorbers.flatMap((id) => frame.sessions.find((other) => other.session.id === id)?.session ?? []);
  return (
    <>
      <div class="chips" role="group" aria-label={m.desk.panel.minutesLate}>
        {usual.map((value) => (
          <button key={value} type="button" class="button chip" aria-pressed={minutes === value} onClick={() => want(lateBy(session, value, absorb))}>
            {say(m.desk.panel.min, { n: value })}
          </button>
        ))}
        <input
          class="minutes"
          type="number"
          inputMode="numeric"
          aria-label={m.desk.panel.minutes}
          min={1}
          max={longest}
          value={minutes}
          onInput={(event) => want(lateBy(session, Math.trunc(event.currentTarget.valueAsNumber) || 0, absorb))}
        />
      </div>
      <label class="own">
        {m.desk.panel.takesUp}
        <select value={absorb} onChange={(event) => want(lateBy(session, minutes, event.currentTarget.value))}>
          <option value="auto">{m.desk.panel.auto}</option>
          {breaks.map(({ id, title, start, end }) => (
            <option key={id} value={id}>{title}, {range(start, end, frame.zone)}</option>
          ))}
          <option value="none">{m.desk.panel.none}</option>
        </select>
      </label>
    </>
  );
}

/** At what time and in which room: what dragging does, by single presses. */
export function Move({ frame, item, change, want, now }: Fields & { item: DeskSession; now: number }) {
  const { session } = item;
  const start = Date.parse(change.start ?? session.start);
  const room = change.room ?? session.room;
  const to = (at: number, where: string): void => want(moveTo({ session: session.id, start: at, room: where, other: null }, session.room));
  const earlier = Math.ceil(start / step - 1) * step;
  return (
    <div class="fields">
      <div class="own" role="group" aria-label={m.desk.panel.start}>
        <span>{m.desk.panel.start}</span>
        <span class="stepper">
          <button type="button" class="button" aria-label={m.desk.panel.earlier} disabled={earlier < now} onClick={() => to(earlier, room)}>−5</button>
          <output aria-live="polite">{clockTime(start, frame.zone)}{dayKey(start, frame.zone) !== dayKey(session.start, frame.zone) && <small> {day(start, frame.zone)}</small>}</output>
          <button type="button" class="button" aria-label={m.desk.panel.later} onClick={() => to(snap(start + step / 2), room)}>+5</button>
        </span>
      </div>
      {frame.rooms.length > 1 && (
        <label class="own">
          {m.desk.panel.room}
          <select value={room} onChange={(event) => to(start, event.currentTarget.value)}>
            {frame.rooms.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      )}
    </div>
  );
}

/** With whom a session changes places. */
export function Swap({ frame, others, change, want }: Fields & { others: readonly DeskSession[] }) {
  if (others.length === 0) return <p class="meta">{m.desk.panel.nobodyToSwap}</p>;
  return (
    <label class="own">
      {m.desk.panel.withWhich}
      <select value={change.other ?? ''} onChange={(event) => want(swapWith(change.session, event.currentTarget.value))}>
        {others.map(({ session }) => (
          <option key={session.id} value={session.id}>
            {clockTime(session.start, frame.zone)} {session.title}{frame.rooms.length > 1 ? `, ${session.roomName}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
