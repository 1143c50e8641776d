import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog';
import type { QuestionView } from '../wire';
import type { Chair } from './model';

const longest = 200;

/** Why a question is set aside: one key, or own words. The asker reads it, so it cannot be left out. */
export function Dismiss({ chair, question }: { chair: Chair; question: QuestionView }) {
  const [own, setOwn] = useState('');
  const reasons = chair.shown.value?.reasons ?? [];
  const close = (): void => void (chair.asked.value = null);
  const dismiss = (reason: string): void => {
    close();
    chair.act(question, { kind: 'dismiss', reason });
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const reason = event.target instanceof HTMLInputElement ? undefined : reasons[Number(event.key) - 1];
      if (reason !== undefined) dismiss(reason);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  return (
    <Dialog title="Why is it set aside?" close={close}>
      <p class="quote" dir="auto">{question.text}</p>
      <div class="choices">
        {reasons.map((reason, index) => (
          <button key={reason} type="button" class="button choice" autofocus={index === 0} onClick={() => dismiss(reason)}>
            {reason}<kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        ))}
      </div>
      <form
        class="own"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') dismiss(own.trim());
        }}
      >
        <label>
          In your own words
          <input value={own} maxLength={longest} dir="auto" onInput={(event) => setOwn(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button strong" disabled={own.trim() === ''}>Dismiss</button>
      </form>
      <p class="meta">The one who asked reads the reason.</p>
    </Dialog>
  );
}
