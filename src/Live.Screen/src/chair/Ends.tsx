import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { SessionView } from '../wire';
import type { Chair } from './model';
import { following } from './onward';

/** From so long before the end on, a chair may see that there is no time for the rest. */
const nearly = 2 * 60_000;

/** So long after the end what is left goes to the speaker by itself. */
const grace = 10 * 60_000;

/** What the end of a session asks of its chair: the questions that are left, and the session that comes next. */
export const Ends = ({ chair, session, now }: { chair: Chair; session: SessionView; now: number }) => (
  <div class="ends">
    <Came chair={chair} session={session} />
    <Rest chair={chair} session={session} now={now} />
    <Next chair={chair} session={session} now={now} />
    {now >= Date.parse(session.end) && (
      <a class="end-report" href={`/report/${encodeURIComponent(session.id)}`} target="_blank">{m.chair.report}</a>
    )}
  </div>
);

/** When the session is over, or nearly: what is left goes to the speaker at once, and not ten minutes after the end. */
function Rest({ chair, session, now }: { chair: Chair; session: SessionView; now: number }) {
  const { queued, waiting } = chair.places.value;
  const left = queued.length + waiting.length;
  const end = Date.parse(session.end);
  if (left === 0 || session.kind === 'poster' || now < end - nearly) return null;
  return (
    <section class="end-rest" aria-label={m.chair.leftover}>
      <p>
        {say(m.chair.leftWords, { n: left })}
        {now < end + grace && <span class="meta"> {say(m.chair.leftByItself, { time: clockTime(end + grace, chair.zone.value) })}</span>}
      </p>
      <button type="button" class="button" onClick={() => chair.leaveRest()}>{m.chair.leaveRest}</button>
    </section>
  );
}

/** This session is over: the way to the next one of this chair, for when it does not open by itself. */
function Next({ chair, session, now }: { chair: Chair; session: SessionView; now: number }) {
  const next = following({ session, own: chair.sessions.value, now });
  if (!next) return null;
  return (
    <section class="end-next" aria-label={m.chair.sessionOver}>
      <p>{m.chair.sessionOver}</p>
      <button type="button" class="button" onClick={() => void chair.go(next.id)}>
        <span class="end-title">{say(m.chair.goOn, { title: next.title })}</span>
      </button>
    </section>
  );
}

/** The screen has gone on by itself: it says so, and goes back by one press. */
function Came({ chair, session }: { chair: Chair; session: SessionView }) {
  const before = chair.onward.came.value;
  if (!before || before.id === session.id) return null;
  return (
    <section class="end-came" aria-label={m.chair.onward} aria-live="polite">
      <p>{say(m.chair.cameHere, { before: before.title, now: session.title })}</p>
      <span class="end-buttons">
        <button type="button" class="button quiet" onClick={() => chair.onward.stay(before.id)}>{m.chair.goBack}</button>
        <button type="button" class="button" onClick={() => (chair.onward.came.value = null)}>{m.chair.ok}</button>
      </span>
    </section>
  );
}
