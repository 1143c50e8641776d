import type { SessionView } from '../wire';
import type { Chair } from './model';

/** From so long before the end on, a chair may see that there is no time for the rest. */
const nearly = 2 * 60_000;

/** When the session is over, or nearly: what is left goes to the speaker at once, and not ten minutes after the end. */
export function Rest({ chair, session, now }: { chair: Chair; session: SessionView; now: number }) {
  const { queued, waiting } = chair.places.value;
  const left = queued.length + waiting.length;
  if (left === 0 || session.kind === 'poster' || now < Date.parse(session.end) - nearly) return null;
  return (
    <p class="rest">
      <button type="button" class="button" onClick={() => void chair.leaveRest()}>
        Hand the rest to the speaker in writing <span class="count">{left}</span>
      </button>
    </p>
  );
}
