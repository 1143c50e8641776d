import { useState } from 'preact/hooks';
import { clockTime } from '../shared/times';
import type { Chair } from './model';
import { Actions } from './Actions';
import { askerWords, stateWords } from './words';

/** Beside two lists it starts folded; on a phone it has a tab of its own. */
const wide = (): boolean => matchMedia('(min-width: 56rem)').matches;

/** What is answered or set aside, newest first, so that a slip can be taken back. */
export function DoneList({ chair }: { chair: Chair }) {
  const { done } = chair.places.value;
  const [open] = useState(() => !wide());
  const zone = chair.shown.value?.zone ?? 'UTC';
  return (
    <section class="list done" aria-label="Answered, set aside">
      <details open={open}>
        <summary><h2>Answered, set aside <span class="count">{done.length}</span></h2></summary>
        {done.length === 0 && <p class="empty">Nothing yet.</p>}
        <ol>
          {done.map((question) => (
            <li key={question.id} class="row" data-question={question.id} data-state={question.state}>
              <div class="row-text">
                <p id={`words-${question.id}`} class="words" dir="auto">{question.text}</p>
                <p class="meta">
                  <strong>{stateWords[question.state]}</strong>
                  {question.reason !== null && <>: <bdi>{question.reason}</bdi></>}
                  {question.doneAt !== null && ` · ${clockTime(question.doneAt, zone)}`}
                  {' · '}<bdi>{askerWords(question)}</bdi>
                </p>
              </div>
              <div class="row-first">
                <Actions chair={chair} question={question} only={['back']} described={`words-${question.id}`} />
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
