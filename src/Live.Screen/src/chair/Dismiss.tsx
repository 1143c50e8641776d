import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Dialog } from '../shared/Dialog';
import { Words } from '../shared/Words';
import type { QuestionView } from '../wire';
import type { Chair } from './model';
import { readOut } from './words';

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
    <Dialog title={m.chair.dismissTitle} close={close}>
      <p class="quote" dir="auto"><Words text={readOut(question)} /></p>
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
          {m.chair.ownWords}
          <input value={own} maxLength={longest} dir="auto" onInput={(event) => setOwn(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button strong" disabled={own.trim() === ''}>{m.chair.acts.dismiss}</button>
      </form>
      <p class="meta">{m.chair.reasonRead}</p>
    </Dialog>
  );
}
