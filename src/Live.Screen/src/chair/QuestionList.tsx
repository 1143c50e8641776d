import { useRef } from 'preact/hooks';
import { useHold } from '../shared/useHold';
import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { QuestionRow } from './QuestionRow';
import { still } from './still';

interface Props {
  chair: Chair;
  home: 'queued' | 'waiting';
  name: string;
  questions: readonly QuestionView[];
  /** So many fit into the time that is left; those after them are marked. */
  fits: number;
  empty: string;
}

/** A list of questions that keeps still while it is touched or pointed at. */
export function QuestionList({ chair, home, name, questions, fits, empty }: Props) {
  const { held, release, handlers } = useHold();
  const before = useRef<readonly string[]>([]);
  const { rows, fresh } = still(held, before.current, questions, chair.questions.value);
  before.current = rows.map((question) => question.id);

  return (
    <section class={`list ${home}`} aria-label={name} {...handlers}>
      <div class="list-head">
        <h2>{name} <span class="count">{questions.length}</span></h2>
        {fresh > 0 && <button type="button" class="fresh" onClick={release}>{fresh} new</button>}
      </div>
      {rows.length === 0
        ? <p class="empty">{empty}</p>
        : (
          <ol>
            {rows.map((question, index) => (
              <QuestionRow key={question.id} chair={chair} question={question} home={home} late={index >= fits} />
            ))}
          </ol>
        )}
    </section>
  );
}
