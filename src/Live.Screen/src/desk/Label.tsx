import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { m, say } from '../messages';
import { clockTime, range } from '../shared/times';
import type { DeskSession } from '../wire';
import { overrun, standing } from './day';
import { driftWords, isUnattended, isUnchaired, originWords, questionWords, standingWords, wasWords } from './words';

interface Props {
  item: DeskSession;
  zone: string;
  now: number;
  /** Whether its room is said, because the place on the page does not say it. */
  withRoom?: boolean;
}

/** A session in a few lines, what matters first: what and when, how it stands, who chairs it, what was asked. */
export function Label({ item, zone, now, withRoom = false }: Props) {
  const { session } = item;
  const drift = driftWords(item);
  const was = wasWords(item, zone);
  const questions = questionWords(item);
  const origin = originWords(item);
  const state = standing(session, now);
  // What is to come needs no word for it.
  const parts: readonly ComponentChildren[] = [
    state !== 'before' && <strong class={overrun(item, now) > 0 ? 'absent' : ''}>{standingWords(item, now)}</strong>,
    drift !== null && <span class="label-drift">{drift}</span>,
    was,
    withRoom && <bdi>{session.roomName}</bdi>,
    session.speakers.length > 0 && <bdi>{session.speakers.join(', ')}</bdi>,
  ].filter((part) => part !== false && part !== null);
  return (
    <span class="label">
      <span class="label-line label-what">
        <span class="label-time">{withRoom ? range(session.start, session.end, zone) : clockTime(session.start, zone)}</span>
        <span class="label-title" dir="auto">{session.title}</span>
        {isUnattended(item, now) && <span class="label-mark" aria-hidden="true">!</span>}
      </span>
      {parts.length > 0 && (
        <span class="label-line label-state">
          {parts.map((part, index) => <Fragment key={index}>{index > 0 && ' · '}{part}</Fragment>)}
        </span>
      )}
      {session.kind !== 'break' && (
        <span class="label-line label-chairs">
          {isUnchaired(item) && state !== 'over' && <span class="absent">{m.desk.chair.none}</span>}
          {item.chairs.map(({ id, name, at }, index) => (
            <span key={id} data-chair={id}>
              {index > 0 && ', '}
              {at !== null
                ? <><span class="here" role="img" aria-label={m.desk.chair.checkedIn}>✓ </span><bdi>{name}</bdi></>
                : isUnattended(item, now)
                  ? <em class="absent">{say(m.desk.chair.missing, { name })}</em>
                  : <bdi>{name}</bdi>}
            </span>
          ))}
        </span>
      )}
      {questions !== null && (
        <span class="label-line label-questions">
          <span>{questions}</span>{origin !== null && <span class="label-origin"> · {origin}</span>}
        </span>
      )}
    </span>
  );
}
