import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { Chair } from './model';

/** Whether this screen can be believed, and the way back from what was done last. */
export function Status({ chair, now }: { chair: Chair; now: number }) {
  const line = chair.line.state.value;
  const last = chair.steps.all.value.at(-1);
  return (
    <footer class={`status ${line.kind}`}>
      <div class="status-words">
        {line.kind === 'cut'
          ? <p role="alert">{say(m.chair.cutSince, { time: clockTime(line.since + (now - Date.now()), chair.zone.value) })} <span>{m.chair.cutWhat}</span></p>
          : <p><span class="live">● {line.kind === 'live' ? m.chair.live : m.chair.connecting}</span></p>}
      </div>
      <button type="button" class="button undo" disabled={!last && !chair.places.value.asking} aria-keyshortcuts="u" onClick={() => chair.back()}>
        <span class="undo-words">{last ? say(m.chair.undo, { did: m.chair.did[last.did] }) : m.chair.undoNothing}</span><kbd aria-hidden="true">u</kbd>
      </button>
      <button type="button" class="button quiet keys" aria-keyshortcuts="?" onClick={() => (chair.asked.value = { kind: 'keys' })}>
        {m.chair.keys}<kbd aria-hidden="true">?</kbd>
      </button>
    </footer>
  );
}
