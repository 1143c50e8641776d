import { m, say } from '../messages';
import type { ProgrammeSession } from '../wire';
import { AskBox } from './AskBox';
import type { Slot } from './day';
import type { Attend } from './model';
import { Questions } from './Questions';
import { here, timeOf } from './words';

/** A session with the place to ask in it, and what others ask. */
export function SessionCard({ attend, item, phase, withRoom = true, full = false }: {
  attend: Attend; item: ProgrammeSession; phase: Slot['phase'] | null; withRoom?: boolean; full?: boolean;
}) {
  const { session, stream } = item;
  const time = (at: string): string => timeOf(at, here);
  const times = phase === 'ended' ? say(m.attend.endedAt, { time: time(session.end) })
    : phase === 'soon' ? say(m.attend.startsAt, { time: time(session.start) })
    : phase === 'on' ? say(m.attend.until, { time: time(session.end) })
    : `${time(session.start)}–${time(session.end)}`;
  const questions = phase === 'on' && session.takesQuestions && Date.parse(session.questionsAt) < Date.parse(session.end)
    ? say(m.attend.questionsFrom, { time: time(session.questionsAt) }) : null;
  return (
    <article class="attend-card" data-session={session.id} aria-labelledby={`title-${session.id}`}>
      <header class="attend-session">
        <h2 id={`title-${session.id}`} dir="auto">{session.title}</h2>
        {session.speakers.length > 0 && <p class="speakers" dir="auto">{session.speakers.join(', ')}</p>}
        <p class="meta">{[withRoom ? session.roomName : null, times, questions].filter((part) => part !== null).join(' · ')}</p>
        {stream && phase !== 'ended' && <a class="attend-link" href={stream} target="_blank" rel="noopener">{m.attend.watch}</a>}
      </header>
      {session.cancelled ? <p class="attend-why">{m.attend.cancelled}</p>
        : !session.takesQuestions ? full && <p class="empty">{m.attend.noQuestions}</p>
        : (
          <>
            {attend.pass.value !== null && <AskBox attend={attend} session={session.id} poster={null} title={session.title} />}
            <Questions attend={attend} session={session.id} poster={null} full={full} />
          </>
        )}
    </article>
  );
}
