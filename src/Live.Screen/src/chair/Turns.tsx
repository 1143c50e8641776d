import { m, say } from '../messages';
import type { Chair } from './model';
import { tally, turn } from './pace';

/** How many of each side were heard, whose turn it is, and the one press for a question asked aloud in the room. */
export function Turns({ chair }: { chair: Chair }) {
  const asked = tally(chair.questions.value.values());
  const next = turn(asked, chair.places.value.queued);
  return (
    <div class="turns">
      <p class="meta">
        <span class="turn-counts">{m.chair.remote} {asked.remote} · {m.chair.room} {asked.room}</span>
        {next && <strong class="turn">{say(m.chair.turn, { place: next === 'room' ? m.chair.turnRoom : m.chair.turnRemote })}</strong>}
      </p>
      <button type="button" class="button quiet" aria-keyshortcuts="r" onClick={() => chair.floor()}>
        <span aria-hidden="true">+</span> {m.chair.fromRoom}<kbd aria-hidden="true">r</kbd>
      </button>
    </div>
  );
}
