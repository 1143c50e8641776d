import { useState } from 'preact/hooks';
import { m, say } from '../messages';
import { Words } from '../shared/Words';
import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { allows } from './moves';
import { askerWords } from './words';

/** Those who asked the same, folded; each can be taken out again. */
export function Together({ chair, others }: { chair: Chair; others: readonly QuestionView[] }) {
  const [open, setOpen] = useState(false);
  if (others.length === 0) return null;
  return (
    <div class="together" onClick={(event) => event.stopPropagation()}>
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(m.chair.askedTheSame, { n: others.length })} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      {open && (
        <ul>
          {others.map((question) => (
            <li key={question.id} data-together={question.id}>
              <div>
                <p id={`same-${question.id}`} dir="auto"><Words text={question.text} /></p>
                <p class="meta"><bdi>{askerWords(question)}</bdi></p>
              </div>
              {allows(question, 'split') && (
                <button
                  type="button"
                  class="button"
                  aria-describedby={`same-${question.id}`}
                  onClick={() => chair.act(question, { kind: 'split' })}
                >
                  {m.chair.acts.split}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
