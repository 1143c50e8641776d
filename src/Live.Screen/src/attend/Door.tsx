import { useState } from 'preact/hooks';
import { m } from '../messages';
import type { Attend } from './model';

/** How one comes in, for those who can only read so far. */
export function Door({ attend }: { attend: Attend }) {
  const [code, write] = useState('');
  const door = attend.door.value;
  return (
    <form
      class="attend-card attend-door"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') void attend.enter(code);
      }}
    >
      <h2>{m.attend.joinTitle}</h2>
      <p id="door-words">{m.attend.join}</p>
      <div class="attend-row">
        <label class="unseen" for="door-code">{m.attend.code}</label>
        <input
          id="door-code" name="code" value={code} placeholder="K7QM-2XRD" autocomplete="off" autocapitalize="characters" spellcheck={false}
          maxLength={40} aria-describedby="door-words door-why" onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="button strong" disabled={door === 'opening'}>{m.attend.comeIn}</button>
      </div>
      <p id="door-why" class="attend-why" role="status">{door === 'opening' ? m.attend.joining : door === 'shut' ? '' : door}</p>
    </form>
  );
}
