import { m, say } from '../messages';
import { sessionClock, span } from '../shared/sessionClock';
import { range, zoneNote } from '../shared/times';
import type { SessionView } from '../wire';
import type { Chair } from './model';
import { fitWords } from './pace';

/** Which session this is, and how its time stands, in words and colour together. */
export function Head(props: { chair: Chair; session: SessionView; zone: string; now: number; fits: number }) {
  const { chair, session, zone, now, fits } = props;
  const clock = sessionClock(session, now);
  const note = zoneNote(zone, now);
  const length = Date.parse(session.end) - Date.parse(session.start);
  const forQuestions = Date.parse(session.end) - Date.parse(session.questionsAt);
  const talk = length > 0 ? 1 - forQuestions / length : 1;
  const rest = [
    clock.phase === 'talk' && forQuestions > 0 ? say(m.chair.thenQuestions, { span: span(forQuestions) }) : null,
    clock.phase === 'talk' || clock.phase === 'questions' ? fitWords(fits) : null,
  ].filter((words) => words !== null);
  return (
    <header class="head">
      <div class="head-title">
        <h1 dir="auto">{session.title}</h1>
        <p class="meta">
          <Marks chair={chair} />
          {session.speakers.length > 0 && <><bdi>{session.speakers.join(', ')}</bdi> · </>}
          {session.roomName} · {range(session.start, session.end, zone)}{note && ` ${note}`}
          {session.cancelled && <strong> · {m.chair.cancelled}</strong>}
        </p>
      </div>
      <div class="head-clock" data-tone={clock.tone}>
        <p class="head-left" role="timer" aria-live="off">{clock.words}</p>
        {rest.length > 0 && <p class="head-rest">{rest.join(' · ')}</p>}
      </div>
      {chair.sessions.value.length > 1 && (
        <button type="button" class="button quiet head-sessions" onClick={() => (chair.asked.value = { kind: 'sessions' })}>
          {m.chair.sessions}
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
          {at !== null && <span class="here">✓ </span>}{own ? m.chair.checkedIn : <bdi>{name}</bdi>}{at === null && ` ${m.chair.notCheckedIn}`} ·{' '}
        </span>
      );
    })}
  </>
);
