import { m, say } from '../messages';
import { clockTime, day } from '../shared/times';
import type { BroadcastView, HeldView, ReleaseView } from '../wire';
import type { Desk } from './model';
import type { DeskPicture } from './picture';

/** What is prepared, what was said to everybody, what was changed, by whom, and the last one's way back. */
export function Changes({ desk, frame }: { desk: Desk; frame: DeskPicture }) {
  const held = frame.broadcasts.filter(({ state }) => state === 'held');
  const said = frame.broadcasts.filter(({ wasSent }) => wasSent);
  const when = (at: string): string => `${day(at, frame.zone)}, ${clockTime(at, frame.zone)}`;
  return (
    <>
      {(frame.held.length > 0 || held.length > 0) && (
        <section aria-label={m.desk.changes.held}>
          <h2>{m.desk.changes.held}</h2>
          <ol class="changes">
            {frame.held.map((item) => <HeldChange key={item.id} desk={desk} frame={frame} item={item} />)}
            {held.map((item) => <HeldBroadcast key={item.id} desk={desk} frame={frame} item={item} />)}
          </ol>
        </section>
      )}
      {said.length > 0 && (
        <section aria-label={m.desk.changes.said}>
          <h2>{m.desk.changes.said}</h2>
          <ol class="changes">
            {said.map((item) => (
              <li key={item.id} class={item.state === 'takenBack' ? 'undone' : ''} data-broadcast={item.id}>
                <div>
                  <h3 dir="auto">{item.text}</h3>
                  <p class="meta">{when(item.at)} · <bdi>{item.by}</bdi> · {item.channels.join(', ')}{item.state === 'takenBack' && ` · ${m.desk.changes.takenBack}`}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-label={m.desk.changes.schedule}>
        <h2>{m.desk.changes.schedule}</h2>
        {frame.releases.length === 0 && <p class="empty">{m.desk.changes.empty}</p>}
        <ol class="changes">
          {frame.releases.map((release) => <Change key={release.version} desk={desk} release={release} when={when} clock={(at) => clockTime(at, frame.zone)} />)}
        </ol>
      </section>
    </>
  );
}

const Change = ({ desk, release, when, clock }: { desk: Desk; release: ReleaseView; when: (at: string) => string; clock: (at: string) => string }) => (
  <li class={release.undone ? 'undone' : ''} data-version={release.version}>
    <div>
      <h3 dir="auto">{release.headline}</h3>
      <p class="meta">{when(release.at)} · <bdi>{release.by}</bdi>{release.undone && ` · ${m.desk.changes.takenBack}`}</p>
      <ul>{release.lines.map((line) => <li key={line} dir="auto">{line}</li>)}</ul>
    </div>
    {release.version === desk.undoable.value?.version && release.undoUntil !== null && (
      <button type="button" class="button" disabled={desk.busy.value} onClick={() => void desk.undo(release)}>
        {m.desk.changes.undo} <span class="meta">{say(m.desk.changes.until, { time: clock(release.undoUntil) })}</span>
      </button>
    )}
  </li>
);

function HeldChange({ desk, frame, item }: { desk: Desk; frame: DeskPicture; item: HeldView }) {
  return (
    <li data-held={item.id}>
      <div>
        <h3 dir="auto">{item.headline}</h3>
        <p class="meta">{say(m.desk.changes.heldBy, { by: item.by, time: clockTime(item.at, frame.zone) })}</p>
      </div>
      <span class="changes-do">
        <button type="button" class="button" disabled={desk.busy.value} onClick={() => void desk.drop(item)}>{m.desk.changes.drop}</button>
        <button type="button" class="button strong" onClick={() => desk.open(item.change.session, item.change, item.id)}>{m.desk.changes.show}</button>
      </span>
    </li>
  );
}

function HeldBroadcast({ desk, frame, item }: { desk: Desk; frame: DeskPicture; item: BroadcastView }) {
  return (
    <li data-held={item.id}>
      <div>
        <h3 dir="auto">{item.text}</h3>
        <p class="meta">{item.channels.join(', ')} · {say(m.desk.changes.heldBy, { by: item.by, time: clockTime(item.at, frame.zone) })}</p>
      </div>
      <span class="changes-do">
        <button type="button" class="button" disabled={desk.busy.value} onClick={() => void desk.takeBack(item)}>{m.desk.changes.drop}</button>
        <button type="button" class="button strong" disabled={desk.busy.value} onClick={() => void desk.sendHeld(item)}>{m.desk.changes.send}</button>
      </span>
    </li>
  );
}
