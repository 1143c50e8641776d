import { useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog';
import type { QuestionView } from '../wire';
import type { Chair } from './model';

const longest = 1_000;

/** Changes the words that are read out. The asker's own words stay, and are one tap away. */
export function Edit({ chair, question }: { chair: Chair; question: QuestionView }) {
  const [text, setText] = useState(question.text);
  const original = question.original ?? question.text;
  const close = (): void => void (chair.asked.value = null);
  const save = (): void => {
    close();
    if (text.trim() !== question.text) chair.act(question, { kind: 'reword', text: text.trim() });
  };
  return (
    <Dialog title="Edit the question" close={close}>
      <label class="own">
        As it is read out
        <textarea
          value={text}
          rows={6}
          maxLength={longest}
          dir="auto"
          autofocus
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {original !== text && (
        <p class="quote">
          The asker wrote: <span dir="auto">{original}</span>{' '}
          <button type="button" class="button quiet" onClick={() => setText(original)}>Use the original</button>
        </p>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={save}>Save</button>
        {question.state === 'waiting' && (
          <button
            type="button"
            class="button strong"
            disabled={text.trim() === ''}
            onClick={() => {
              save();
              chair.act(question, { kind: 'queue' });
            }}
          >
            Save and queue
          </button>
        )}
      </div>
    </Dialog>
  );
}
