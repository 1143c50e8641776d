import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { m } from '../messages';

/** A window over the screen: the browser keeps the focus in it, and Escape closes it. */
export function Dialog(props: { title: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={props.close}
      onClick={(event) => event.target === dialog.current && props.close()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id="dialog-title">{props.title}</h2>
          <button type="button" class="button quiet" onClick={props.close}>{m.shared.close}</button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
