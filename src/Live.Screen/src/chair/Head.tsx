import { sessionClock } from '../shared/sessionClock';
import { range, zoneNote } from '../shared/times';
import type { SessionView } from '../wire';
import type { Chair } from './model';

/** Which session this is, and how its time stands, in words and colour together. */
export function Head(props: { chair: Chair; session: SessionView; zone: string; now: number }) {
  const { chair, session, zone, now } = props;
  const clock = sessionClock(session, now);
  const note = zoneNote(zone, now);
  const length = Date.parse(session.end) - Date.parse(session.start);
  const talk = (Date.parse(session.questionsAt) - Date.parse(session.start)) / length;
  return (
    <header class="head">
      <div class="head-title">
        <h1 dir="auto">{session.title}</h1>
        <p class="meta">
          <Marks chair={chair} />
          {session.speakers.length > 0 && <><bdi>{session.speakers.join(', ')}</bdi> · </>}
          {session.roomName} · {range(session.start, session.end, zone)}{note && ` ${note}`}
          {session.cancelled && <strong> · cancelled</strong>}
        </p>
      </div>
      <p class="head-clock" data-tone={clock.tone} role="timer" aria-live="off">{clock.words}</p>
      {chair.sessions.value.length > 1 && (
        <button type="button" class="button quiet head-sessions" onClick={() => (chair.asked.value = { kind: 'sessions' })}>
          Sessions
        </button>
      )}
      <div class="head-bar" data-tone={clock.tone} aria-hidden="true">
        <i style={{ width: `${clock.passed * 100}%` }} />
        {talk < 1 && <b style={{ insetInlineStart: `${talk * 100}%` }} />}
      </div>
    </header>
  );
}

/** Who chairs, and who of them is there; one's own absence is told where one can end it. */
const Marks = ({ chair }: { chair: Chair }) => (
  <>
    {(chair.shown.value?.chairs ?? []).map(({ id, name, at }) => {
      const own = chair.mark.value?.id === id;
      return (!own || at !== null) && (
        <span key={id} data-chair={id}>
          {at !== null && <span class="here">✓ </span>}{own ? 'checked in' : <bdi>{name}</bdi>}{at === null && ' not checked in'} ·{' '}
        </span>
      );
    })}
  </>
);
