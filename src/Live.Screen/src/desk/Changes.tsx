import { clockTime, day } from '../shared/times';
import type { DeskFrame } from '../wire';
import type { Desk } from './model';

/** What was changed, by whom, and the last one's way back. */
export function Changes({ desk, frame }: { desk: Desk; frame: DeskFrame }) {
  if (frame.releases.length === 0) return <p class="empty">Nothing was changed. To change something, press a session under Today.</p>;
  const undoable = desk.undoable.value;
  return (
    <ol class="changes">
      {frame.releases.map((release) => (
        <li key={release.version} class={release.undone ? 'undone' : ''} data-version={release.version}>
          <div>
            <h2>{release.headline}</h2>
            <p class="meta">
              {day(release.at, frame.zone)}, {clockTime(release.at, frame.zone)} · <bdi>{release.by}</bdi>
              {release.undone && ' · taken back'}
            </p>
            <ul>{release.lines.map((line) => <li key={line}>{line}</li>)}</ul>
          </div>
          {release.version === undoable?.version && release.undoUntil !== null && (
            <button type="button" class="button" disabled={desk.busy.value} onClick={() => void desk.undo(release)}>
              Undo <span class="meta">until {clockTime(release.undoUntil, frame.zone)}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
