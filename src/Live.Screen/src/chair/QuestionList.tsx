import { useRef } from 'preact/hooks';
import { useHold } from '../shared/useHold';
import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { QuestionRow } from './QuestionRow';
import { still } from './still';

interface Props {
  chair: Chair;
  name: 'Queued' | 'Waiting';
  questions: readonly QuestionView[];
  /** So many fit into the time that is left; those after them are marked. */
  fits: number;
  empty: string;
}

/** A list of questions that keeps still while it is touched or pointed at. */
export function QuestionList({ chair, name, questions, fits, empty }: Props) {
  const { held, release, handlers } = useHold();
  const before = useRef<readonly string[]>([]);
  const { rows, fresh } = still(held, before.current, questions, chair.questions.value);
  before.current = rows.map((row) => row.question.id);

  return (
    <section class={`list ${name.toLowerCase()}`} aria-label={name} {...handlers}>
      <div class="list-head">
        <h2>{name} <span class="count">{questions.length}</span></h2>
        {fresh > 0 && <button type="button" class="fresh" onClick={release}>{fresh} new</button>}
      </div>
      {rows.length === 0
        ? <p class="empty">{empty}</p>
        : (
          <ol>
            {rows.map(({ question, left }, index) => (
              <QuestionRow key={question.id} chair={chair} question={question} left={left} late={index >= fits} />
            ))}
          </ol>
        )}
    </section>
  );
}
