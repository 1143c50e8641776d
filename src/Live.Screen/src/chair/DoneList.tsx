import { useState } from 'preact/hooks';
import { m } from '../messages';
import { clockTime } from '../shared/times';
import { Words } from '../shared/Words';
import { Actions } from './Actions';
import type { Chair } from './model';
import { More, batch } from './More';
import { together } from './merging';
import { Together } from './Together';
import { askerWords, readOut } from './words';

/** Beside two lists it starts folded; on a phone it has a tab of its own. */
const wide = (): boolean => matchMedia('(min-width: 56rem)').matches;

/** What is answered or set aside, newest first, so that a slip can be taken back. */
export function DoneList({ chair }: { chair: Chair }) {
  const { done } = chair.places.value;
  const [open, setOpen] = useState(() => !wide());
  const [limit, setLimit] = useState(batch);
  const shown = open ? done.slice(0, limit) : [];
  const zone = chair.shown.value?.zone ?? 'UTC';
  return (
    <section class="list done" aria-label={m.chair.doneList}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary><h2>{m.chair.doneList} <span class="count">{done.length}</span></h2></summary>
        {done.length === 0 && <p class="empty">{m.chair.nothingYet}</p>}
        <ol>
          {shown.map((question) => (
            <li key={question.id} class="row" data-question={question.id} data-state={question.state}>
              <div class="row-text">
                <p id={`words-${question.id}`} class="words" dir="auto"><Words text={readOut(question)} /></p>
                <p class="meta">
                  <strong>{m.chair.states[question.state]}</strong>
                  {question.reason !== null && <>: <bdi>{question.reason}</bdi></>}
                  {question.doneAt !== null && ` · ${clockTime(question.doneAt, zone)}`}
                  {' · '}<bdi>{askerWords(question)}</bdi>
                </p>
                <Together chair={chair} others={together(question, chair.questions.value)} />
              </div>
              <div class="row-first">
                <Actions chair={chair} question={question} only={['back']} described={`words-${question.id}`} />
              </div>
            </li>
          ))}
        </ol>
        {open && done.length > limit && <More left={done.length - limit} show={() => setLimit(limit + batch)} />}
      </details>
    </section>
  );
}
