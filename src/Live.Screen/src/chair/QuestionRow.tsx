import { useLayoutEffect, useRef } from 'preact/hooks';
import { clockTime } from '../shared/times';
import type { QuestionView } from '../wire';
import { Actions } from './Actions';
import type { Chair } from './model';
import { askerWords, stateWords } from './words';

interface Props {
  chair: Chair;
  question: QuestionView;
  /** The list it is shown in; it may have gone elsewhere while the list is held still. */
  home: 'queued' | 'waiting';
  /** More questions are before it than there is time for. */
  late: boolean;
}

const more = {
  queued: ['answer', 'leave', 'dismiss', 'reword', 'pin', 'handOver', 'back'],
  waiting: ['put', 'answer', 'leave', 'dismiss', 'reword', 'pin', 'handOver'],
} as const;

/** A question in a list: its words, who asked, and the one button that is most likely meant; chosen, all of them. */
export function QuestionRow({ chair, question, home, late }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const chosen = chair.chosen.value === question.id;
  const zone = chair.shown.value?.zone ?? 'UTC';
  const words = `words-${question.id}`;
  const left = question.state !== home;
  const first = home === 'queued' ? 'put' : 'queue';

  useLayoutEffect(() => {
    if (!chosen || !row.current) return;
    if (!row.current.contains(document.activeElement)) row.current.focus({ preventScroll: true });
    row.current.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <li
      ref={row}
      class={`row ${chosen ? 'chosen' : ''} ${left ? 'left' : ''} ${question.pinned ? 'pinned' : ''}`}
      tabIndex={-1}
      aria-current={chosen ? 'true' : undefined}
      data-question={question.id}
      data-state={question.state}
      onClick={() => {
        chair.keyed = false;
        chair.chosen.value = question.id;
      }}
    >
      <span class="votes" aria-label={`${question.votes} votes`}>▲<br />{question.votes}</span>
      <div class="row-text">
        <p id={words} class="words" dir="auto">{question.text}</p>
        <p class="meta">
          {left && <strong>{stateWords[question.state]} · </strong>}
          {question.poster !== null && <strong>Poster {question.poster} · </strong>}
          {question.pinned && <strong>pinned · </strong>}
          <bdi>{askerWords(question)}</bdi> · {clockTime(question.askedAt, zone)}
          {question.original !== null && ' · edited'}
          {question.state === 'queued' && late && ' · may not fit'}
          {chair.unsent.value.has(question.id) && <strong class="unsent"> · kept, not sent yet</strong>}
        </p>
        {chosen && question.link !== null && (
          <p class="original"><a href={question.link} target="_blank" rel="noreferrer">The message in Slack</a></p>
        )}
        {chosen && question.original !== null && (
          <p class="original">The asker wrote: <span dir="auto">{question.original}</span></p>
        )}
      </div>
      <div class="row-first">
        {left
          ? <Actions chair={chair} question={question} only={['back']} described={words} />
          : <Actions chair={chair} question={question} only={[first]} strong={first} described={words} />}
      </div>
      {chosen && (
        <div class="row-more">
          <Actions chair={chair} question={left ? null : question} only={more[home]} described={words} />
        </div>
      )}
    </li>
  );
}
