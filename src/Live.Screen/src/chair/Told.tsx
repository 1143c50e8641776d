import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { Chair } from './model';

/** From when on the server takes a check-in, at the latest, in milliseconds before the start. */
const opens = 30 * 60_000;

/** What the organizers say, until it is acknowledged; and, before the start, the way to say that one is there. */
export function Told({ chair, now }: { chair: Chair; now: number }) {
  const { shown, messages, mark } = chair;
  const [message] = messages.value;
  const here = chair.kept.value.some(({ action }) => action.move.kind === 'here');
  const session = shown.value?.session;
  const awaited = session !== undefined && mark.value?.at === null && !here && !session.cancelled
    && now >= Date.parse(session.start) - opens && now < Date.parse(session.end);
  return (
    <div class="told" role="alert">
      {message && (
        <section class="told-message" aria-label={m.chair.fromOrganizers} data-message={message.id}>
          <div>
            <p class="told-words" dir="auto">{message.text}</p>
            <p class="meta">
              <bdi>{message.by}</bdi> · {clockTime(message.at, shown.value?.zone ?? 'UTC')}
              {messages.value.length > 1 && ` · ${say(m.chair.more, { n: messages.value.length - 1 })}`}
            </p>
          </div>
          <button type="button" class="button strong" aria-keyshortcuts="g Enter" onClick={() => chair.gotIt()}>
            {m.chair.gotIt}<kbd aria-hidden="true">g</kbd>
          </button>
        </section>
      )}
      {awaited && (
        <section class="told-check-in" aria-label={m.chair.checkIn}>
          <p>{m.chair.checkInWhy}</p>
          <button type="button" class="button" onClick={() => chair.checkIn()}>{m.chair.imHere}</button>
        </section>
      )}
    </div>
  );
}
