import { useSignal } from '@preact/signals';
import { useCallback, useRef, useState } from 'preact/hooks';
import { m, say } from '../messages';
import { useHold } from '../shared/useHold';
import type { QuestionView } from '../wire';
import { drag } from './drag';
import type { Chair } from './model';
import { More, batch } from './More';
import { unheard } from './pace';
import { QuestionRow } from './QuestionRow';
import { beside, still } from './still';

interface Props {
  chair: Chair;
  home: 'queued' | 'waiting';
  name: string;
  questions: readonly QuestionView[];
  /** So many fit into the time that is left; those after them are marked. */
  fits: number;
  empty: string;
}

/** A list of questions that keeps still while it is touched, pointed at, or ordered by hand. */
export function QuestionList({ chair, home, name, questions, fits, empty }: Props) {
  const { held, release, handlers } = useHold();
  const list = useRef<HTMLElement>(null);
  const dragging = useSignal(false);
  const before = useRef<readonly string[]>([]);
  const placed = useRef(chair.placed.value);
  const [limit, setLimit] = useState(batch);

  if (chair.placed.value !== placed.current) {
    placed.current = chair.placed.value;
    if (placed.current) before.current = beside(before.current, questions.map(({ id }) => id), placed.current.id);
  }
  const { rows, fresh } = still(held || dragging.value, before.current, questions, chair.questions.value);
  before.current = rows.map((question) => question.id);

  const chosenAt = rows.findIndex(({ id }) => id === chair.chosen.value);
  const shown = Math.max(limit, chosenAt + 2);
  const { queued } = chair.places.value;

  // One function for all rows and renderings, so that a row whose question stays the same is not drawn again.
  const grab = useCallback((event: PointerEvent, question: QuestionView): void => {
    const scroller = list.current;
    if (!scroller) return;
    event.preventDefault();
    dragging.value = true;
    drag(event, scroller, (place) => {
      dragging.value = false;
      if (place !== null) chair.place(question, place, before.current);
    });
  }, [chair]);

  return (
    <section ref={list} class={`list ${home}`} aria-label={name} {...handlers}>
      <div class="list-head">
        <h2>{name} <span class="count">{questions.length}</span></h2>
        {fresh > 0 && <button type="button" class="fresh" onClick={release}>{say(m.chair.fresh, { n: fresh })}</button>}
      </div>
      {rows.length === 0
        ? <p class="empty">{empty}</p>
        : (
          <ol>
            {rows.slice(0, shown).map((question, index) => (
              <QuestionRow
                key={question.id}
                chair={chair}
                question={question}
                home={home}
                late={index >= fits}
                first={unheard(question, queued)}
                grab={home === 'queued' && question.state === 'queued' && rows.length > 1 ? grab : null}
              />
            ))}
          </ol>
        )}
      {rows.length > shown && <More left={rows.length - shown} show={() => setLimit(shown + batch)} />}
    </section>
  );
}
