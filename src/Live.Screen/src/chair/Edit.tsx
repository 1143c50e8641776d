import { useState } from 'preact/hooks';
import { m } from '../messages';
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
    <Dialog title={question.text === '' ? m.chair.noteTitle : m.chair.editTitle} close={close}>
      <label class="own">
        {m.chair.asReadOut}
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
          {m.chair.askerWrote} <span dir="auto">{original}</span>{' '}
          <button type="button" class="button quiet" onClick={() => setText(original)}>{m.chair.useOriginal}</button>
        </p>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={save}>{m.chair.save}</button>
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
            {m.chair.saveAndQueue}
          </button>
        )}
      </div>
    </Dialog>
  );
}
