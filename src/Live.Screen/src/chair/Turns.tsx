import { m, say } from '../messages';
import type { Chair } from './model';
import { tally, turn } from './pace';

/** How many of each side were heard, and whose turn it is. */
export function Turns({ chair }: { chair: Chair }) {
  const asked = tally(chair.questions.value.values());
  const next = turn(asked, chair.places.value.queued);
  return (
    <p class="meta turns">
      <span class="turn-counts">{m.chair.remote} {asked.remote} · {m.chair.room} {asked.room}</span>
      {next && <strong class="turn">{say(m.chair.turn, { place: next === 'room' ? m.chair.turnRoom : m.chair.turnRemote })}</strong>}
    </p>
  );
}
