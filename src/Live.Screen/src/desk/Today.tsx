import { useState } from 'preact/hooks';
import { clockTime, day as dayWords, dayKey, range } from '../shared/times';
import type { DeskFrame, DeskSession } from '../wire';
import { dayToShow, days, roomDays, standing } from './day';
import type { Desk } from './model';
import { NowLine } from './NowLine';
import { isUnattended, questionWords } from './words';

/** The day, room by room, with a line for now. A session opens what one can do about it. */
export function Today({ desk, frame, now }: { desk: Desk; frame: DeskFrame; now: number }) {
  const all = days(frame.sessions, frame.zone);
  const [chosen, choose] = useState<string | null>(null);
  const day = chosen ?? dayToShow(all, dayKey(now, frame.zone));
  if (day === null) return <p class="empty">There is no programme yet.</p>;
  return (
    <>
      {all.length > 1 && (
        <div class="chips" role="group" aria-label="Day">
          {all.map((id) => (
            <button key={id} type="button" class="button chip" aria-pressed={id === day} onClick={() => choose(id)}>
              {dayWords(`${id}T12:00:00Z`, 'UTC')}
            </button>
          ))}
        </div>
      )}
      <div class="rooms">
        {roomDays(frame.sessions, day, frame.zone, now).map((room) => (
          <section key={room.room} class="room" aria-label={room.name}>
            <h2>{room.name}</h2>
            <ol>
              {room.sessions.flatMap((item, index) => [
                index === room.nowAt && <NowLine key="now" time={clockTime(now, frame.zone)} />,
                <Slot key={item.session.id} item={item} zone={frame.zone} now={now} press={() => (desk.session.value = item.session.id)} />,
              ])}
              {room.nowAt === room.sessions.length && <NowLine time={clockTime(now, frame.zone)} />}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

function Slot({ item, zone, now, press }: { item: DeskSession; zone: string; now: number; press: () => void }) {
  const { session } = item;
  const state = standing(session, now);
  const questions = questionWords(item);
  const unchaired = session.takesQuestions && session.chairs.length === 0 && session.kind !== 'remarks';
  return (
    <li>
      <button type="button" class={`slot ${state.replace(' ', '-')} ${session.kind}`} data-session={session.id} onClick={press}>
        <span class="slot-time">{range(session.start, session.end, zone)}</span>
        <span class="slot-title" dir="auto">{session.title}</span>
        <span class="meta">
          <strong>{state}</strong>
          {session.speakers.length > 0 && <> · <bdi>{session.speakers.join(', ')}</bdi></>}
          {item.chairs.length > 0 && ' · chair '}
          {item.chairs.map(({ id, name, at }, index) => (
            <span key={id} data-chair={id}>
              {index > 0 && ', '}<bdi>{name}</bdi>{at !== null && <span class="here" aria-label="checked in"> ✓</span>}
            </span>
          ))}
          {isUnattended(item, now) && <em class="absent"> not here yet</em>}
          {unchaired && ' · no chair'}
        </span>
        {questions !== null && <span class="meta slot-questions">{questions}</span>}
      </button>
    </li>
  );
}
