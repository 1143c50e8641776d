import { clockTime } from '../shared/times';
import { fitWords, tally, turn } from './pace';
import type { Chair } from './model';

const turnWords = { remote: 'a remote question is next in turn', room: 'a question from the room is next in turn' };

/** How things stand: the time for more, whose turn it is, and whether this screen can be believed. */
export function Status({ chair, fits, now }: { chair: Chair; fits: number; now: number }) {
  const line = chair.line.state.value;
  const waiting = chair.outbox.items.value.filter((item) => item.position === null).length;
  const next = turn(tally(chair.questions.value.values()), chair.places.value.queued);
  return (
    <footer class={`status ${line.kind}`}>
      <div class="status-words">
        {line.kind === 'cut'
          ? (
            <p role="alert">
              Not connected since {clockTime(line.since + (now - Date.now()), chair.shown.value?.zone ?? 'UTC')}. What you do is
              kept and sent when you are back.{waiting > 0 && ` ${waiting} not sent yet.`}
            </p>
          )
          : (
            <p>
              <span class="live">● {line.kind === 'live' ? 'live' : 'connecting'}</span> · {fitWords(fits)}
              {next && ` · ${turnWords[next]}`}
            </p>
          )}
      </div>
      <button type="button" class="button quiet" aria-keyshortcuts="u" onClick={() => chair.back()}>
        Back<kbd aria-hidden="true">u</kbd>
      </button>
      <button type="button" class="button quiet keys" aria-keyshortcuts="?" onClick={() => (chair.asked.value = { kind: 'keys' })}>
        Keys<kbd aria-hidden="true">?</kbd>
      </button>
    </footer>
  );
}
