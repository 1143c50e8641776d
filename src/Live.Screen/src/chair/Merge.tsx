import { useEffect, useMemo, useState } from 'preact/hooks';
import { m, say } from '../messages';
import { Dialog } from '../shared/Dialog';
import { Words } from '../shared/Words';
import type { QuestionView } from '../wire';
import { candidates } from './merging';
import type { Chair } from './model';
import { askerWords, readOut } from './words';

/** So many are shown; the others are found by their words. */
const most = 9;

/** Chooses the question that asks the same: the one that the server found first, then those with the same words. */
export function Merge({ chair, question }: { chair: Chair; question: QuestionView }) {
  const [words, setWords] = useState('');
  // As it was when the window opened: nothing moves under a finger.
  const all = useMemo(() => candidates(question, chair.questions.value), [question.id]);
  const listed = all.filter(({ text }) => text.toLowerCase().includes(words.trim().toLowerCase())).slice(0, most);
  const close = (): void => void (chair.asked.value = null);
  const choose = ({ id }: QuestionView): void => {
    close();
    const other = chair.questions.value.get(id);
    if (other) chair.merge(question, other);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const other = event.target instanceof HTMLInputElement ? undefined : listed[Number(event.key) - 1];
      if (other) choose(other);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  return (
    <Dialog title={m.chair.mergeTitle} close={close}>
      <p class="quote" dir="auto"><Words text={readOut(question)} /></p>
      {all.length > most && (
        <label class="own">{m.chair.find} <input value={words} onInput={(event) => setWords(event.currentTarget.value)} /></label>
      )}
      <div class="choices">
        {listed.map((other, index) => (
          <button key={other.id} type="button" class="button choice" autofocus={index === 0} onClick={() => choose(other)}>
            <span>
              <span class="choice-words" dir="auto"><Words text={readOut(other)} /></span>
              <small>
                {(other.id === question.similar || other.similar === question.id) && <strong>{m.chair.asksTheSame} · </strong>}
                {m.chair.states[other.state]} · <span role="img" aria-label={say(m.chair.votes, { n: other.votes })}>▲ {other.votes}</span> · <bdi>{askerWords(other)}</bdi>
              </small>
            </span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        ))}
        {listed.length === 0 && <p class="empty">{m.chair.mergeNone}</p>}
      </div>
      {listed.length > 0 && <p class="meta">{m.chair.mergeWhy}</p>}
    </Dialog>
  );
}
