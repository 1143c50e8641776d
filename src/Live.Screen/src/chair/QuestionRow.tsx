import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import { Words } from '../shared/Words';
import type { QuestionView } from '../wire';
import { Actions } from './Actions';
import { suggested, together } from './merging';
import type { Chair } from './model';
import { Together } from './Together';
import { askerWords, readOut } from './words';

interface Props {
  chair: Chair;
  question: QuestionView;
  /** The list it is shown in; it may have gone elsewhere while the list is held still. */
  home: 'queued' | 'waiting';
  /** More questions are before it than there is time for. */
  late: boolean;
  /** It would be its asker's first, while somebody else's next is queued. */
  first: boolean;
  /** Takes hold of the row to move it; null where there is no order to change. */
  grab: ((event: PointerEvent, question: QuestionView) => void) | null;
}

const more = {
  queued: ['answer', 'leave', 'dismiss', 'reword', 'pin', 'merge', 'handOver', 'lift', 'lower', 'back'],
  waiting: ['put', 'answer', 'leave', 'dismiss', 'reword', 'pin', 'merge', 'handOver'],
} as const;

/**
 * A question in a list: its words, who asked, and the one button that is most likely meant; chosen, all of them. It
 * reads only what concerns it, so that a frame redraws the rows that changed and no others.
 */
export function QuestionRow({ chair, question, home, late, first, grab }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const { id } = question;
  const chosen = useComputed(() => chair.chosen.value === id).value;
  const unsent = useComputed(() => chair.unsent.value.has(id)).value;
  const zone = chair.zone.value;
  const words = `words-${id}`;
  const left = question.state !== home;
  const most = home === 'queued' ? 'put' : 'queue';

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
      data-question={id}
      data-state={question.state}
      onClick={() => {
        chair.keyed = false;
        chair.chosen.value = id;
      }}
    >
      <span class={`votes ${grab ? 'grip' : ''}`} title={grab ? m.chair.drag : undefined} onPointerDown={grab ? (event) => grab(event, question) : undefined}>
        <span role="img" aria-label={say(m.chair.votes, { n: question.votes })}>▲<br />{question.votes}</span>
        {grab && <i aria-hidden="true">⠿</i>}
      </span>
      <div class="row-text">
        <p id={words} class="words" dir="auto"><Words text={readOut(question)} /></p>
        <p class="meta">
          {left && <strong>{m.chair.states[question.state]} · </strong>}
          {question.poster !== null && <strong>{say(m.chair.poster, { n: question.poster })} · </strong>}
          {question.pinned && <strong>{m.chair.pinned} · </strong>}
          <bdi>{askerWords(question)}</bdi> · {clockTime(question.askedAt, zone)}
          {question.original !== null && ` · ${m.chair.edited}`}
          {first && <> · <strong class="first-one">{m.chair.firstQuestion}</strong></>}
          {question.state === 'queued' && late && ` · ${m.chair.mayNotFit}`}
          {unsent && <strong class="unsent"> · {m.chair.notSentYet}</strong>}
        </p>
        {chosen && question.link !== null && (
          <p class="original"><a href={question.link} target="_blank" rel="noreferrer">{m.chair.inSlack}</a></p>
        )}
        {chosen && question.original !== null && (
          <p class="original">{m.chair.askerWrote} <span dir="auto"><Words text={question.original} /></span></p>
        )}
      </div>
      <div class="row-first">
        {left
          ? <Actions chair={chair} question={question} only={['back']} described={words} />
          : <Actions chair={chair} question={question} only={[most]} strong={most} described={words} />}
      </div>
      <Kin chair={chair} question={question} />
      {chosen && (
        <div class="row-more">
          <Actions chair={chair} question={left ? null : question} only={more[home]} described={words} />
        </div>
      )}
    </li>
  );
}

/** Who asked the same, and who may have: said quietly, and united by one press. */
function Kin({ chair, question }: { chair: Chair; question: QuestionView }) {
  const others = useComputed(() => together(question, chair.questions.value)).value;
  const like = useComputed(() => suggested(question, chair.questions.value)).value;
  if (others.length === 0 && !like) return null;
  return (
    <div class="kin">
      <Together chair={chair} others={others} />
      {like && (
        <p class="like">
          <span class="like-words" dir="auto">{say(m.chair.like, { text: like.text })}</span>
          <button
            type="button"
            class="button quiet"
            onClick={(event) => {
              event.stopPropagation();
              chair.merge(question, like);
            }}
          >
            {m.chair.likeMerge}
          </button>
        </p>
      )}
    </div>
  );
}
